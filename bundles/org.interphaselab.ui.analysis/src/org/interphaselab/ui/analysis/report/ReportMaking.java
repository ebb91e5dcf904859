package org.interphaselab.ui.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.report.ReportSection;
import org.interphaselab.report.study.AnalysisSettings;
import org.interphaselab.report.study.StudySections;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.AnalysisRunner;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.study.validation.StudyValidator;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyResults;

/** Makes the report of the open study in the background: its verdicts, and all that stands beside them. */
final class ReportMaking {

    /** The family of its jobs. */
    static final Object FAMILY = ReportMaking.class;

    private static final int VERDICTS = 60;
    private static final int FURTHER = 40;

    private final StudyDesk desk;
    private final Evaluation evaluation;
    private final StudySections sections;

    ReportMaking(IServiceLocator services) {
        this.desk = services.getService(StudyDesk.class);
        this.evaluation = services.getService(Evaluation.class);
        this.sections = new StudySections(
                services.getService(AnalysisCatalog.class), services.getService(AnalysisRunner.class));
    }

    /** Makes it; what comes out is handed over in the user interface thread while the study is still the open one. */
    void make(Shell shell, Consumer<MadeReport> done) {
        OpenStudy study = desk.current().orElse(null);
        Analysis<?> verdict = evaluation.catalog().byId(VerdictReading.ANALYSIS).orElse(null);
        if (study == null || verdict == null) {
            return;
        }
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        List<Problem> problems = new ArrayList<>(study.folder().problems());
        StudyValidator.validate(study.study()).forEach(found -> problems.add(found.problem()));
        Map<String, String> values = study.results()
                .of(VerdictReading.ANALYSIS)
                .map(kept -> kept.run().provenance().parameters())
                .orElse(Map.of());
        new Work<>(
                        shell,
                        Messages.Report_name,
                        progress -> gathered(snapshot, verdict, values, problems, progress),
                        gathered -> {
                            if (desk.current().filter(now -> now == study).isPresent()) {
                                keep(study, gathered.verdict());
                                done.accept(gathered.report());
                            }
                        })
                .ofFamily(FAMILY)
                .schedule();
    }

    private record Gathered(RunResult verdict, MadeReport report) {}

    private <P extends Record> Gathered gathered(
            StudySnapshot snapshot,
            Analysis<P> verdict,
            Map<String, String> values,
            List<Problem> problems,
            Progress progress)
            throws ProblemException {
        progress.begin(Messages.Report_name, VERDICTS + FURTHER);
        P parameters = Parameters.parse(verdict.parameters(), values);
        RunResult run = sections.runner().run(snapshot, verdict, parameters, Set.of(), progress.part(VERDICTS));
        List<ReportSection> all = new ArrayList<>();
        all.add(StudySections.section(verdict, run));
        all.addAll(sections.of(snapshot, settings(values), progress.part(FURTHER)));
        List<Problem> told = new ArrayList<>(problems);
        told.addAll(run.problems());
        return new Gathered(run, new MadeReport(snapshot, all, told));
    }

    /** What is set for the verdicts holds for what rests on them. */
    private static AnalysisSettings settings(Map<String, String> values) {
        Map<String, String> settings = new LinkedHashMap<>();
        values.forEach((name, value) -> settings.put(VerdictReading.ANALYSIS + "." + name, value));
        return new AnalysisSettings(settings);
    }

    /** The verdicts in the window are those of the report. */
    private static void keep(OpenStudy study, RunResult verdict) {
        boolean known = study.results()
                .of(VerdictReading.ANALYSIS)
                .filter(kept -> !kept.outdated())
                .map(StudyResults.Kept::run)
                .filter(run -> run.provenance().equals(verdict.provenance()))
                .isPresent();
        if (!known) {
            study.keep(VerdictReading.ANALYSIS, verdict);
        }
    }
}
