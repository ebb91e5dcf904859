package org.interphaselab.study.recording;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyEditing;

/** Puts a longer file of the same test into the place of a shorter one. */
public final class ContinueRecording {

    /** What belongs to the file. All else, such as the sign convention, the time zone and remarks, was said of the test. */
    private static final List<EAttribute> OF_THE_FILE = List.of(
            Literals.RECORDING__ORIGINAL_FILE_NAME,
            Literals.RECORDING__RAW_FILE,
            Literals.RECORDING__SHA256,
            Literals.RECORDING__FORMAT,
            Literals.RECORDING__FORMAT_VERSION,
            Literals.RECORDING__MAPPING_PROFILE,
            Literals.RECORDING__COLUMN_PAIR,
            Literals.RECORDING__TRACE_ID,
            Literals.RECORDING__RECORDS,
            Literals.RECORDING__SPECTRA,
            Literals.RECORDING__START_TIME,
            Literals.RECORDING__IMPORTED_AT,
            Literals.RECORDING__IMPORTED_BY,
            Literals.RECORDING__IMPORT_REPORT,
            Literals.RECORDING__SYNTHETIC_NOTE);

    private static final int MOST_VERSIONS = 50;

    private ContinueRecording() {}

    /**
     * The undoable command. The recording keeps its id, name, cell and all that was said of it; the file it had stays in
     * the study folder and is named among the earlier versions.
     *
     * @param longer a file whose first samples are those of the recording
     */
    public static Command command(EditingDomain domain, Recording recording, StagedRecording longer) {
        CompoundCommand all = new CompoundCommand();
        if (recording.getEarlierVersions().size() >= MOST_VERSIONS) {
            // of a test that is taken in every hour the first and the newest are worth a line
            String second = recording.getEarlierVersions().get(1);
            all.append(RemoveCommand.create(domain, recording, Literals.RECORDING__EARLIER_VERSIONS, second));
        }
        EarlierVersion.of(recording)
                .map(before ->
                        AddCommand.create(domain, recording, Literals.RECORDING__EARLIER_VERSIONS, before.text()))
                .ifPresent(all::append);
        Recording now = AttachRecording.recording(longer);
        for (EAttribute attribute : OF_THE_FILE) {
            Object value = now.eIsSet(attribute) ? now.eGet(attribute) : SetCommand.UNSET_VALUE;
            all.append(SetCommand.create(domain, recording, attribute, value));
        }
        return StudyEditing.named("Continue " + recording.getName(), all);
    }
}
