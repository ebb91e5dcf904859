package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.recording.AttachRecording;
import org.interphaselab.study.recording.StagedRecording;
import org.interphaselab.study.recording.StudyImport;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports instrument files into the open study: the one way, whether they were dropped or chosen. Every file that can be
 * read becomes a recording by an undoable command; every file that cannot is a problem in words.
 */
@Component(service = RecordingImport.class)
public final class RecordingImport {

    private static final long UNITS_PER_FILE = 1000;

    /** What came of the files. */
    private record Outcome(List<StagedRecording> staged, List<Problem> problems) {}

    private final StudyImport files;
    private final StudyDesk desk;

    @Activate
    public RecordingImport(@Reference StudyImport files, @Reference StudyDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /**
     * Imports files in the background.
     *
     * @param shell the window that asks for it
     * @param wanted the cell they belong to; the user is asked when it is not given
     */
    public void importFiles(Shell shell, Optional<Cell> wanted, List<Path> paths) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null || paths.isEmpty()) {
            return;
        }
        String task = paths.size() == 1
                ? "Importing " + paths.getFirst().getFileName()
                : "Importing " + paths.size() + " files";
        if (study.readOnly()) {
            new ProblemsDialog(shell, task, List.of(ReadOnly.problem(study))).open();
            return;
        }
        Optional<Cell> cell = wanted.isPresent() ? wanted : CellChooser.ask(shell, study);
        cell.ifPresent(chosen -> {
            Work<Outcome> work = new Work<>(
                    shell,
                    task,
                    progress -> stage(study, paths, progress),
                    outcome -> finish(shell, task, study, chosen, outcome));
            work.setUser(true);
            work.schedule();
        });
    }

    private Outcome stage(OpenStudy study, List<Path> paths, Progress progress) {
        List<StagedRecording> staged = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        progress.begin("Importing", UNITS_PER_FILE * paths.size());
        for (Path path : paths) {
            progress.checkCancelled();
            try {
                StagedRecording recording = files.stage(study.folder(), path, progress.part(UNITS_PER_FILE));
                staged.add(recording);
                problems.addAll(recording.report().problems());
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return new Outcome(staged, problems);
    }

    private static void attach(Shell shell, OpenStudy study, Cell cell, List<StagedRecording> recordings) {
        if (recordings.isEmpty()) {
            return;
        }
        SignConvention sign = SignDialog.ask(shell, usualSign(study));
        for (StagedRecording staged : recordings) {
            study.perform(
                    "Import " + staged.originalFileName(), AttachRecording.command(study.domain(), cell, staged, sign));
        }
    }

    /** The convention that all recordings of the study share, as a suggestion; a lab connects its cells in one way. */
    private static SignConvention usualSign(OpenStudy study) {
        Set<SignConvention> stated = study.study().getCells().stream()
                .flatMap(cell -> cell.getRecordings().stream())
                .map(Recording::getSignConvention)
                .collect(Collectors.toSet());
        return stated.size() == 1 ? stated.iterator().next() : SignConvention.NOT_REPORTED;
    }

    private void finish(Shell shell, String task, OpenStudy study, Cell cell, Outcome outcome) {
        List<Problem> problems = new ArrayList<>(outcome.problems());
        boolean stillThere = desk.current().filter(now -> now == study).isPresent() && cell.eContainer() != null;
        if (stillThere) {
            attach(shell, study, cell, outcome.staged());
        } else if (!outcome.staged().isEmpty()) {
            problems.add(Problem.warning(
                    "IMPORT_WITHOUT_CELL",
                    "The files were copied into the study folder, but their cell is gone.",
                    Location.of(study.folder().path()),
                    "Open the study again and import them into another cell."));
        }
        if (!problems.isEmpty() && !shell.isDisposed()) {
            new ProblemsDialog(shell, task, problems).open();
        }
    }
}
