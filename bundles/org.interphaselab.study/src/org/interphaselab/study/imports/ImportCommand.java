package org.interphaselab.study.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Ids;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.model.Study;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.recording.AttachRecording;
import org.interphaselab.study.recording.ContinueRecording;
import org.interphaselab.study.recording.RecordingOrder;

/** Makes what a run has taken in part of the study. */
public final class ImportCommand {

    private ImportCommand() {}

    /**
     * The one undoable command that attaches all recordings; empty where nothing changes. A new recording stands among
     * those of its cell where its start puts it, when the starts of all are known, and else behind them. Files whose cell or
     * recording has meanwhile left the study are left out.
     */
    public static Optional<Command> of(EditingDomain domain, Study study, ImportRun run) {
        CompoundCommand all = new CompoundCommand();
        Map<Cell, RecordingOrder> orders = new HashMap<>();
        List<ImportEntry> entries = run.staged();
        for (ImportEntry entry : entries) {
            command(domain, study, entry, orders).ifPresent(all::append);
        }
        String name = entries.size() == 1
                ? "Import " + entries.getFirst().file().getFileName()
                : "Import " + entries.size() + " files";
        return all.isEmpty() ? Optional.empty() : Optional.of(StudyEditing.named(name, all));
    }

    private static Optional<Command> command(
            EditingDomain domain, Study study, ImportEntry entry, Map<Cell, RecordingOrder> orders) {
        Optional<Cell> cell = study.getCells().stream()
                .filter(candidate -> entry.cellId().orElse("").equals(candidate.getId()))
                .findFirst();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (entry.action()) {
            case ADD -> Optional.of(added(domain, cell.get(), entry, orders));
            case CONTINUE ->
                cell.get().getRecordings().stream()
                        .filter(recording -> entry.recordingId().orElse("").equals(recording.getId()))
                        .findFirst()
                        .map(recording -> ContinueRecording.command(
                                domain, recording, entry.staged().orElseThrow()));
            default -> Optional.empty();
        };
    }

    private static Command added(
            EditingDomain domain, Cell cell, ImportEntry entry, Map<Cell, RecordingOrder> orders) {
        Recording recording = AttachRecording.recording(entry.staged().orElseThrow());
        if (cell.eResource() != null && cell.eResource().getEObject(recording.getId()) != null) {
            // the file was there before, and a longer one has kept its id
            recording.setId(Ids.create());
        }
        recording.setSignConvention(entry.settings().sign());
        entry.settings().zone().ifPresent(zone -> recording.setTimeZone(zone.getId()));
        int index = orders.computeIfAbsent(cell, RecordingOrder::of).insert(recording);
        return AddCommand.create(domain, cell, Literals.CELL__RECORDINGS, recording, index);
    }
}
