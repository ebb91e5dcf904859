package org.interphaselab.ui.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.AnalysisRunner;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs analyses on the open study in the background; one of a kind at a time. To be used in the user interface thread. */
@Component(service = Evaluation.class)
public final class Evaluation {

    private static final int RETRY_MS = 100;

    private final Supplier<AnalysisCatalog> catalog;
    private final Supplier<AnalysisRunner> runner;
    private final StudyDesk desk;
    private final List<BiConsumer<String, AnalysisResult>> watchers = new CopyOnWriteArrayList<>();

    /**
     * Made with the first window, which needs no analysis yet.
     *
     * @param catalog looked up when it is asked for
     * @param runner looked up when an analysis runs
     */
    @Activate
    public Evaluation(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) ComponentServiceObjects<AnalysisCatalog> catalog,
            @Reference ComponentServiceObjects<AnalysisRunner> runner,
            @Reference StudyDesk desk) {
        this.catalog = catalog::getService;
        this.runner = runner::getService;
        this.desk = desk;
        new KeptVerdicts(desk, this.catalog, this.runner).watch();
    }

    /** The analyses there are. */
    public AnalysisCatalog catalog() {
        return catalog.get();
    }

    /**
     * Finds the verdict on every interphase, with the initial parameters.
     *
     * @param shown called when there is something to be seen
     */
    public void evaluate(Shell shell, Runnable shown) {
        catalog().byId(VerdictReading.ANALYSIS).ifPresent(analysis -> run(shell, analysis, Map.of(), shown));
    }

    /** Runs an analysis on the whole study with its initial parameters. */
    public void run(Shell shell, String analysisId) {
        catalog().byId(analysisId).ifPresent(analysis -> run(shell, analysis, Map.of(), () -> {}));
    }

    /**
     * Finds the verdicts anew after the study was edited, with the parameters of the evaluation before. What still runs
     * is stopped: it works on the study as it was.
     */
    public void evaluateAgain(Shell shell) {
        if (running()) {
            cancel();
            shell.getDisplay().timerExec(RETRY_MS, () -> evaluateAgain(shell));
            return;
        }
        Map<String, String> values = desk.current()
                .flatMap(study -> study.results().of(VerdictReading.ANALYSIS))
                .map(kept -> kept.run().provenance().parameters())
                .orElse(Map.of());
        catalog().byId(VerdictReading.ANALYSIS).ifPresent(analysis -> run(shell, analysis, values, () -> {}));
    }

    /**
     * Runs an analysis on the whole study.
     *
     * @param values parameters that differ from the initial ones, as text
     * @param shown called when there is something to be seen: its result, or before that what it found so far
     */
    public <P extends Record> void run(Shell shell, Analysis<P> analysis, Map<String, String> values, Runnable shown) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null || running()) {
            return;
        }
        String task = analysis.info().name();
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        String id = analysis.info().id();
        Runnable once = once(shown);
        Work<RunResult> work = new Work<>(
                shell,
                task,
                progress -> result(snapshot, analysis, values, progress, soFar -> shell.getDisplay()
                        .asyncExec(() -> found(study, id, soFar, once))),
                result -> finished(shell, task, study, id, result, once));
        work.ofFamily(this);
        work.schedule();
    }

    /** Tells a watcher what an analysis that still runs has found so far, by its id, as long as a widget lives. */
    public void watch(Widget owner, BiConsumer<String, AnalysisResult> watcher) {
        watchers.add(watcher);
        owner.addDisposeListener(event -> watchers.remove(watcher));
    }

    private void found(OpenStudy study, String id, AnalysisResult soFar, Runnable shown) {
        if (running() && desk.current().filter(now -> now == study).isPresent()) {
            shown.run();
            watchers.forEach(watcher -> watcher.accept(id, soFar));
        }
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    /**
     * Asks an analysis something about a study, away from the user interface thread; nothing of it is kept or shown.
     *
     * @param values parameters that differ from the initial ones, as text
     * @throws ProblemException when it cannot run on this study
     */
    public AnalysisResult ask(StudySnapshot study, String analysisId, Map<String, String> values, Progress progress)
            throws ProblemException {
        Analysis<?> analysis =
                catalog().byId(analysisId).orElseThrow(() -> new IllegalStateException("no analysis " + analysisId));
        return result(study.withoutKeeping(), analysis, values, progress, soFar -> {})
                .result();
    }

    /** Stops what runs. */
    public void cancel() {
        Job.getJobManager().cancel(this);
    }

    /** Whether an analysis runs. */
    public boolean running() {
        return Job.getJobManager().find(this).length > 0;
    }

    /** The verdicts of the open study, where it was evaluated. */
    public Optional<VerdictReading> verdicts() {
        return desk.current()
                .flatMap(study -> study.results().of(VerdictReading.ANALYSIS))
                .map(kept -> VerdictReading.of(kept.run().result()));
    }

    private <P extends Record> RunResult result(
            StudySnapshot snapshot,
            Analysis<P> analysis,
            Map<String, String> values,
            Progress progress,
            Consumer<AnalysisResult> soFar)
            throws ProblemException {
        P parameters = Parameters.parse(analysis.parameters(), values);
        return runner.get().run(snapshot, analysis, parameters, Set.of(), progress, soFar);
    }

    private void finished(
            Shell shell, String task, OpenStudy study, String analysisId, RunResult result, Runnable shown) {
        if (desk.current().filter(now -> now == study).isEmpty()) {
            return;
        }
        study.keep(analysisId, result);
        shown.run();
        if (!result.problems().isEmpty() && !shell.isDisposed()) {
            new ProblemsDialog(shell, task, result.problems()).open();
        }
    }
}
