package org.interphaselab.ui.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs analyses on the open study in the background; one of a kind at a time. To be used in the user interface thread. */
@Component(service = Evaluation.class)
public final class Evaluation {

    private static final int RETRY_MS = 100;

    private final AnalysisCatalog catalog;
    private final AnalysisRunner runner;
    private final StudyDesk desk;

    @Activate
    public Evaluation(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) AnalysisCatalog catalog,
            @Reference AnalysisRunner runner,
            @Reference StudyDesk desk) {
        this.catalog = catalog;
        this.runner = runner;
        this.desk = desk;
    }

    /** The analyses there are. */
    public AnalysisCatalog catalog() {
        return catalog;
    }

    /** Finds the verdict on every interphase, with the initial parameters. */
    public void evaluate(Shell shell) {
        run(shell, VerdictReading.ANALYSIS);
    }

    /** Runs an analysis on the whole study with its initial parameters. */
    public void run(Shell shell, String analysisId) {
        catalog.byId(analysisId).ifPresent(analysis -> run(shell, analysis, Map.of(), () -> {}));
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
        catalog.byId(VerdictReading.ANALYSIS).ifPresent(analysis -> run(shell, analysis, values, () -> {}));
    }

    /**
     * Runs an analysis on the whole study.
     *
     * @param values parameters that differ from the initial ones, as text
     * @param shown called when its result is there
     */
    public <P extends Record> void run(Shell shell, Analysis<P> analysis, Map<String, String> values, Runnable shown) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null || running()) {
            return;
        }
        String task = analysis.info().name();
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        Work<RunResult> work = new Work<>(
                shell,
                task,
                progress -> result(snapshot, analysis, values, progress),
                result -> finished(shell, task, study, analysis.info().id(), result, shown));
        work.ofFamily(this);
        work.schedule();
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
            StudySnapshot snapshot, Analysis<P> analysis, Map<String, String> values, Progress progress)
            throws ProblemException {
        P parameters = Parameters.parse(analysis.parameters(), values);
        return runner.run(snapshot, analysis, parameters, Set.of(), progress);
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
