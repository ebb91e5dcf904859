package org.interphaselab.study.recording;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.StudyEditing;

/** Makes a staged recording part of a cell. */
public final class AttachRecording {

    /** The program that imports, as it is written into the study. */
    private static final String PROGRAM = "Interphase Lab";

    private AttachRecording() {}

    /**
     * The undoable command that adds the recording to the cell.
     *
     * @param sign what a positive current does: no file tells, so a person must
     */
    public static Command command(EditingDomain domain, Cell cell, StagedRecording staged, SignConvention sign) {
        Recording recording = recording(staged);
        recording.setSignConvention(sign);
        Command add = AddCommand.create(domain, cell, ModelPackage.Literals.CELL__RECORDINGS, recording);
        return StudyEditing.named("Import " + staged.originalFileName(), add);
    }

    /** The model object of a staged recording; what a positive current does is not reported. */
    public static Recording recording(StagedRecording staged) {
        ImportReport report = staged.report();
        Recording recording = ModelFactory.eINSTANCE.createRecording();
        recording.setId("recording-" + staged.traceId());
        Optional<String> pair = staged.mapping().flatMap(TableMapping::columnPair);
        recording.setName(
                staged.originalFileName() + pair.map(name -> " (" + name + ")").orElse(""));
        recording.setOriginalFileName(staged.originalFileName());
        recording.setRawFile(staged.rawFile());
        recording.setSha256(report.sha256());
        recording.setFormat(report.format());
        recording.setFormatVersion(report.version());
        staged.mapping().ifPresent(mapping -> recording.setMappingProfile(mapping.file()));
        pair.ifPresent(recording::setColumnPair);
        recording.setTraceId(staged.traceId());
        recording.setRecords(staged.samples());
        recording.setSpectra((long) staged.spectra());
        report.startTime().ifPresent(recording::setStartTime);
        recording.setImportedAt(staged.importedAt());
        recording.setImportedBy(PROGRAM);
        recording.setImportReport(staged.reportFile());
        report.synthetic().ifPresent(recording::setSyntheticNote);
        return recording;
    }
}
