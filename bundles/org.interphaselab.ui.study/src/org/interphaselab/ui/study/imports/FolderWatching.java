package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.study.imports.CellAssignment;
import org.interphaselab.study.imports.FolderWatch;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportCommand;
import org.interphaselab.study.imports.ImportOrder;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.imports.ImportSettings;
import org.interphaselab.study.imports.ImportTarget;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Watches folders for the open study: what appears or grows in them is imported, by commands that can be undone, until the
 * user stops it or the study is closed. To be used in the user interface thread.
 */
@Component(service = FolderWatching.class)
public final class FolderWatching {

    private static final Duration AT_REST = Duration.ofSeconds(10);
    private static final int MOST_NAMED = 3;

    private final ComponentServiceObjects<CyclerFiles> cyclerFiles;
    private final StudyDesk desk;
    private final List<Runnable> watchers = new ArrayList<>();
    private Work<Boolean> running;
    private OpenStudy study;
    private List<Path> folders = List.of();
    private String latest = "";

    /** @param cyclerFiles looked up when a folder is watched: the readers are many, and the window needs none of them */
    @Activate
    public FolderWatching(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) ComponentServiceObjects<CyclerFiles> cyclerFiles,
            @Reference StudyDesk desk) {
        this.cyclerFiles = cyclerFiles;
        this.desk = desk;
        Consumer<DeskChange> closing = change -> {
            if (running != null && desk.current().filter(now -> now == study).isEmpty()) {
                stop();
            }
        };
        desk.watch(closing);
    }

    /** Tells somebody when watching begins, ends or has imported something, as long as a widget lives. */
    public void watch(Widget owner, Runnable watcher) {
        watch(watcher);
        owner.addDisposeListener(event -> unwatch(watcher));
    }

    /** Tells somebody the same, until {@link #unwatch}. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Tells somebody no more. */
    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** What is watched and what came of it last, in words; empty while nothing is watched. */
    public Optional<String> words() {
        return task().map(task -> task + latest);
    }

    /** What is watched, in words; empty while nothing is. */
    public Optional<String> task() {
        if (running == null) {
            return Optional.empty();
        }
        String names = String.join(
                ", ",
                folders.stream()
                        .map(folder -> String.valueOf(folder.getFileName()))
                        .toList());
        return Optional.of(NLS.bind(Messages.Watch_words, names));
    }

    /** Stops watching; what was imported stays. */
    public void stop() {
        if (running != null) {
            running.cancel();
            running = null;
            tell();
        }
    }

    void start(Shell shell, OpenStudy open, ImportDraft draft) {
        stop();
        study = open;
        folders = List.copyOf(draft.folders());
        latest = "";
        CellAssignment cells;
        try {
            cells = draft.rule().assignment();
        } catch (ProblemException e) {
            new ProblemsDialog(shell, Messages.Watch_problem, List.of(e.problem())).open();
            return;
        }
        ImportSettings settings = draft.settings(cells);
        Display display = shell.getDisplay();
        Work<Boolean> work = new Work<>(
                shell,
                NLS.bind(Messages.Watch_task, folders.getFirst().getFileName()),
                progress -> follow(display, open, settings, progress),
                nothing -> {});
        work.onProblem(problem -> failed(shell, work, problem));
        work.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                // the user may have cancelled it where jobs are shown
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(work));
                }
            }
        });
        running = work;
        work.schedule();
        tell();
    }

    private Boolean follow(Display display, OpenStudy open, ImportSettings settings, Progress progress)
            throws ProblemException {
        progress.begin(Messages.Watch_waiting, 0);
        try (FolderWatch watched = new FolderWatch(folders, open.folder().path(), AT_REST, Settings.watchInterval())) {
            while (true) {
                List<Path> files = watched.await(progress);
                ImportTarget target = inUserInterface(display, () -> ImportTarget.of(open.folder()));
                ImportReading reading = new ImportReading(cyclerFiles.getService(), target);
                List<ImportOrder> orders = reading.among(files, settings, progress);
                ImportRun run = reading.run(orders, progress);
                inUserInterface(display, () -> attach(open, run));
            }
        }
    }

    private Boolean attach(OpenStudy open, ImportRun run) {
        if (desk.current().filter(now -> now == open).isPresent() && running != null) {
            ImportCommand.of(open.domain(), open.study(), run).ifPresent(all -> open.perform(Fate.step(run), all));
            long changed = run.staged().size();
            List<String> refused = run.entries().stream()
                    .filter(entry ->
                            entry.action() == ImportAction.REFUSED || entry.action() == ImportAction.UNASSIGNED)
                    .map(entry -> entry.shownName() + " (" + Fate.words(entry.action()) + ")")
                    .toList();
            if (changed + refused.size() > 0) {
                latest = refused.isEmpty()
                        ? NLS.bind(Messages.Watch_imported, changed)
                        : NLS.bind(Messages.Watch_importedNot, new Object[] {changed, refused.size(), named(refused)});
            }
            tell();
        }
        return true;
    }

    private static String named(List<String> refused) {
        int more = refused.size() - MOST_NAMED;
        String names = String.join(", ", refused.subList(0, Math.min(MOST_NAMED, refused.size())));
        return more > 0 ? NLS.bind(Messages.Watch_more, names, more) : names;
    }

    /** The model belongs to the user interface thread. */
    private static <T> T inUserInterface(Display display, Supplier<T> question) {
        if (display.isDisposed()) {
            throw new CancellationException("the window is gone");
        }
        AtomicReference<T> answer = new AtomicReference<>();
        display.syncExec(() -> answer.set(question.get()));
        return answer.get();
    }

    private void ended(Work<Boolean> work) {
        if (running == work) {
            running = null;
            tell();
        }
    }

    private void failed(Shell shell, Work<Boolean> work, Problem problem) {
        if (running == work) {
            ended(work);
            if (!shell.isDisposed()) {
                new ProblemsDialog(shell, Messages.Watch_problem, List.of(problem)).open();
            }
        }
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }
}
