package org.interphaselab.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.model.Study;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.ui.AskingBox;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, makes and closes studies; asks before anything would be lost. To be used in the user interface thread. */
@Component(service = StudyOpening.class)
public final class StudyOpening {

    /** How a folder is opened. */
    private enum Manner {
        NORMAL,
        NEWER_READ_ONLY,
        BACKUP
    }

    private final StudyDesk desk;

    @Activate
    public StudyOpening(@Reference StudyDesk desk) {
        this.desk = desk;
    }

    /** Opens a study in the background; the one before stays until the new one can be shown. */
    public void open(Shell shell, Path folder) {
        if (mayLeave(shell, folder)) {
            open(shell, folder, Manner.NORMAL);
        }
    }

    /** Makes a study in a folder and opens it. */
    public void create(Shell shell, Path folder, Study study) {
        if (mayLeave(shell, folder)) {
            start(shell, Messages.Opening_new, progress -> StudyFolder.create(folder, study), folder);
        }
    }

    /** Asks what is to become of the open study. Only one program at a time works in a folder: the same one is closed first. */
    private boolean mayLeave(Shell shell, Path folder) {
        return desk.current()
                .map(study -> study.folder()
                                .path()
                                .toAbsolutePath()
                                .normalize()
                                .equals(folder.toAbsolutePath().normalize())
                        ? close(shell)
                        : mayClose(shell, study))
                .orElse(true);
    }

    /**
     * Closes the open study; asks whether to save.
     *
     * @return false when the user would rather keep it open, or it could not be saved
     */
    public boolean close(Shell shell) {
        boolean may = desk.current().map(study -> mayClose(shell, study)).orElse(true);
        if (may) {
            desk.clear();
        }
        return may;
    }

    /** Saves the open study; what goes wrong is told. */
    public boolean save(Shell shell) {
        OpenStudy study = desk.current().orElseThrow();
        try {
            study.save();
            return true;
        } catch (ProblemException e) {
            new ProblemsDialog(shell, NLS.bind(Messages.Opening_saving, study.name()), List.of(e.problem())).open();
            return false;
        }
    }

    private void open(Shell shell, Path folder, Manner manner) {
        start(
                shell,
                NLS.bind(Messages.Opening_task, folder.getFileName()),
                progress -> load(folder, manner, progress),
                folder);
    }

    private void start(Shell shell, String task, Work.Step<StudyFolder> step, Path folder) {
        Optional<OpenStudy> before = desk.current();
        boolean unsaved = before.filter(OpenStudy::dirty).isPresent();
        new Work<>(shell, task, step, opened -> show(shell, task, opened, before, unsaved))
                .onProblem(problem -> failed(shell, task, folder, problem))
                .schedule();
    }

    private static StudyFolder load(Path folder, Manner manner, Progress progress) throws ProblemException {
        progress.begin(Messages.Opening_reading, 0);
        return switch (manner) {
            case NORMAL -> StudyFolder.open(folder, NewerVersion.REFUSE);
            case NEWER_READ_ONLY -> StudyFolder.open(folder, NewerVersion.OPEN_READ_ONLY);
            case BACKUP -> StudyFolder.openBackup(folder, NewerVersion.REFUSE);
        };
    }

    /** @param unsaved whether what is not saved of the study before may be lost: the user was asked */
    private void show(Shell shell, String task, StudyFolder folder, Optional<OpenStudy> before, boolean unsaved) {
        boolean another = !desk.current().equals(before);
        boolean changedSince = !unsaved && before.filter(OpenStudy::dirty).isPresent();
        if (another || changedSince && !close(shell)) {
            folder.close();
            return;
        }
        desk.clear();
        desk.put(new OpenStudy(folder));
        if (!folder.problems().isEmpty() && !shell.isDisposed()) {
            new ProblemsDialog(shell, task, folder.problems()).open();
        }
    }

    private void failed(Shell shell, String task, Path folder, Problem problem) {
        switch (problem.code()) {
            case "STUDY_NEWER" ->
                ask(shell, task, problem, Messages.Opening_forReading, folder, Manner.NEWER_READ_ONLY);
            case "STUDY_DAMAGED" -> ask(shell, task, problem, Messages.Opening_backup, folder, Manner.BACKUP);
            default -> new ProblemsDialog(shell, task, List.of(problem)).open();
        }
    }

    private void ask(Shell shell, String task, Problem problem, String yes, Path folder, Manner manner) {
        String text = problem.what() + "\n\n" + problem.where() + "\n\n" + problem.remedy();
        if (AskingBox.ask(shell, "failure", MessageDialog.QUESTION, task, text, yes, Messages.Opening_cancel) == 0) {
            open(shell, folder, manner);
        }
    }

    private boolean mayClose(Shell shell, OpenStudy study) {
        if (!study.dirty()) {
            return true;
        }
        int answer = AskingBox.ask(
                shell,
                "navigator",
                MessageDialog.QUESTION,
                NLS.bind(Messages.Opening_close, study.name()),
                Messages.Opening_changed,
                Messages.Opening_save,
                Messages.Opening_doNotSave,
                Messages.Opening_cancel);
        return answer == 0 ? save(shell) : answer == 1;
    }
}
