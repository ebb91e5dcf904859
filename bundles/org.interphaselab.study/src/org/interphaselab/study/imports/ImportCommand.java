package org.interphaselab.study.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Ids;
import org.interphaselab.model.ModelFactory;
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
     * recording has meanwhile left the study are left out, except where new cells are to be made: then their cell is one.
     */
    public static Optional<Command> of(EditingDomain domain, Study study, ImportRun run) {
        CompoundCommand all = new CompoundCommand();
        Map<Cell, List<Recording>> added = new LinkedHashMap<>();
        Map<String, Cell> made = new LinkedHashMap<>();
        List<ImportEntry> entries = run.staged();
        for (ImportEntry entry : entries) {
            Optional<Cell> cell = study.getCells().stream()
                    .filter(candidate -> entry.cellId().orElse("").equals(candidate.getId()))
                    .findFirst();
            if (cell.isPresent() && entry.action() == ImportAction.ADD) {
                added.computeIfAbsent(cell.get(), key -> new ArrayList<>()).add(recording(study, entry));
            } else if (entry.action() == ImportAction.ADD && entry.settings().newCells()) {
                put(made.computeIfAbsent(entry.cellId().orElseThrow(), id -> cell(id, entry)), recording(study, entry));
            } else if (cell.isPresent()) {
                continued(domain, cell.get(), entry).ifPresent(all::append);
            }
        }
        if (!made.isEmpty()) {
            all.append(AddCommand.create(domain, study, Literals.STUDY__CELLS, List.copyOf(made.values())));
        }
        added.forEach((cell, recordings) -> add(domain, cell, recordings, all));
        String name = entries.size() == 1
                ? "Import " + entries.getFirst().file().getFileName()
                : "Import " + entries.size() + " files";
        return all.isEmpty() ? Optional.empty() : Optional.of(StudyEditing.named(name, all));
    }

    private static Optional<Command> continued(EditingDomain domain, Cell cell, ImportEntry entry) {
        return cell.getRecordings().stream()
                .filter(recording -> entry.recordingId().orElse("").equals(recording.getId()))
                .findFirst()
                .map(recording -> ContinueRecording.command(
                        domain, recording, entry.staged().orElseThrow()));
    }

    /** A cell of which nothing but the name is known: as the first file says it. */
    private static Cell cell(String id, ImportEntry entry) {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        cell.setId(id);
        cell.setName(entry.cellName().orElseThrow());
        return cell;
    }

    private static void put(Cell cell, Recording recording) {
        cell.getRecordings().add(RecordingOrder.of(cell).insert(recording), recording);
    }

    private static Recording recording(Study study, ImportEntry entry) {
        Recording recording = AttachRecording.recording(entry.staged().orElseThrow());
        if (study.eResource() != null && study.eResource().getEObject(recording.getId()) != null) {
            // the file was there before, and a longer one has kept its id
            recording.setId(Ids.create());
        }
        recording.setSignConvention(entry.settings().sign());
        entry.settings().zone().ifPresent(zone -> recording.setTimeZone(zone.getId()));
        return recording;
    }

    /** Those that stand at the same place among the recordings of the cell are added together, the last place first. */
    private static void add(EditingDomain domain, Cell cell, List<Recording> recordings, CompoundCommand all) {
        RecordingOrder order = RecordingOrder.of(cell);
        recordings.forEach(order::insert);
        SortedMap<Integer, List<Recording>> places = new TreeMap<>(Comparator.reverseOrder());
        int place = 0;
        for (Recording recording : order.recordings()) {
            if (cell.getRecordings().contains(recording)) {
                place++;
            } else {
                places.computeIfAbsent(place, key -> new ArrayList<>()).add(recording);
            }
        }
        places.forEach((index, together) ->
                all.append(AddCommand.create(domain, cell, Literals.CELL__RECORDINGS, together, index)));
    }
}
