package org.interphaselab.ui.analysis;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.AnalysisRunner;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.ui.ProgressBridge;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** A study that is opened shows the verdicts that it keeps, where they are of the study as it is now. */
final class KeptVerdicts {

    private final StudyDesk desk;
    private final Supplier<AnalysisCatalog> catalog;
    private final Supplier<AnalysisRunner> runner;
    private Optional<Job> looking = Optional.empty();

    KeptVerdicts(StudyDesk desk, Supplier<AnalysisCatalog> catalog, Supplier<AnalysisRunner> runner) {
        this.desk = desk;
        this.catalog = catalog;
        this.runner = runner;
    }

    /** Looks for those of the study that is open, if one is, and of every study opened from now on. */
    void watch() {
        desk.watch(change -> {
            if (change == DeskChange.STUDY) {
                look();
            }
        });
        look();
    }

    private void look() {
        looking.ifPresent(Job::cancel);
        looking = desk.current().map(this::job);
        looking.ifPresent(Job::schedule);
    }

    private Job job(OpenStudy study) {
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        Display display = Display.getDefault();
        Job job = Job.create(Messages.Evaluation_looking, (IProgressMonitor monitor) -> {
            try {
                find(snapshot, new ProgressBridge(monitor))
                        .filter(result -> !display.isDisposed())
                        .ifPresent(result -> display.asyncExec(() -> show(study, result)));
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (ProblemException e) {
                // nobody has asked for verdicts yet; who evaluates is told
                ILog.of(KeptVerdicts.class).info("Verdicts of before were not looked up: " + e.getMessage());
                return Status.OK_STATUS;
            }
        });
        job.setPriority(Job.DECORATE);
        return job;
    }

    private Optional<RunResult> find(StudySnapshot snapshot, Progress progress) throws ProblemException {
        var verdict = catalog.get().byId(VerdictReading.ANALYSIS);
        return verdict.isEmpty()
                ? Optional.empty()
                : runner.get().kept(snapshot, verdict.get().info(), progress);
    }

    private void show(OpenStudy study, RunResult result) {
        boolean asOpened = desk.current().filter(now -> now == study).isPresent() && !study.dirty();
        if (asOpened && study.results().of(VerdictReading.ANALYSIS).isEmpty()) {
            study.keep(VerdictReading.ANALYSIS, result);
        }
    }
}
