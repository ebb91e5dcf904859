package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.imports.ImportCommand;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;

/** Makes what was imported part of a study, and saves it. */
final class StudyWriting {

    private final StudyFolder folder;
    private final StudyEditing editing;

    StudyWriting(StudyFolder folder) {
        this.folder = folder;
        this.editing = new StudyEditing(folder);
    }

    /**
     * Attaches what a run has taken in and saves the study, if there is anything.
     *
     * @return what to bear in mind of cells whose samples are in several files now
     */
    List<Problem> attach(ImportRun run, Session session, Progress progress) throws ProblemException {
        Optional<Command> command = ImportCommand.of(editing.domain(), folder.study(), run);
        if (command.isEmpty()) {
            return List.of();
        }
        if (!command.get().canExecute()) {
            throw new IllegalStateException("what was imported cannot be attached");
        }
        editing.commandStack().execute(command.get());
        editing.save();
        editing.commandStack().flush();
        Set<String> cells = new LinkedHashSet<>();
        run.staged().stream().map(ImportEntry::cellId).flatMap(Optional::stream).forEach(cells::add);
        return joining(cells, session, progress);
    }

    private List<Problem> joining(Set<String> cells, Session session, Progress progress) throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        StudySnapshot snapshot = StudySnapshot.of(folder);
        try (RecordedTraces recorded =
                new RecordedTraces(snapshot, session.services().cyclerFiles())) {
            CellTraces traces = new CellTraces(recorded);
            for (var cell : folder.study().getCells()) {
                if (cells.contains(cell.getId())) {
                    problems.addAll(
                            traces.joining(cell.getName(), snapshot.recordings().get(cell.getId()), progress.part(0)));
                }
            }
        }
        return problems;
    }

    void close() {
        editing.dispose();
    }
}
