package org.interphaselab.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Severity;
import org.interphaselab.report.ReportSection;
import org.interphaselab.report.SectionOrder;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.AnalysisRunner;
import org.interphaselab.study.run.RunResult;

/**
 * The sections of a report beside its verdicts: thresholds, groups, growth, composition, quality and checklist.
 *
 * @param analyses the analyses installed
 * @param runner runs them on a study
 */
public record StudySections(AnalysisCatalog analyses, AnalysisRunner runner) {

    /** Alloys are screened where the study has some of its own. */
    private static final String ALLOYS = "alloy-screening";

    private static final int UNITS = 100;

    /** The section of a result. */
    public static ReportSection section(Analysis<?> analysis, RunResult run) {
        return new ReportSection(
                analysis.info(), run.result(), run.provenance(), Parameters.describe(analysis.parameters()));
    }

    /** The sections of those analyses that are installed and can say something about the study, with what is set for them. */
    public List<ReportSection> of(StudySnapshot snapshot, AnalysisSettings settings, Progress progress)
            throws ProblemException {
        progress.begin("The further sections of the report", (long) UNITS * SectionOrder.FURTHER.size());
        List<ReportSection> sections = new ArrayList<>();
        for (String id : SectionOrder.FURTHER) {
            progress.checkCancelled();
            Optional<Analysis<?>> analysis = analyses.byId(id);
            boolean asked = !id.equals(ALLOYS)
                    || !snapshot.experiment().catalog().of(Kind.ALLOY).isEmpty();
            if (analysis.isPresent() && asked) {
                section(snapshot, analysis.get(), settings, progress.part(UNITS))
                        .ifPresent(sections::add);
            }
        }
        return sections;
    }

    private <P extends Record> Optional<ReportSection> section(
            StudySnapshot snapshot, Analysis<P> analysis, AnalysisSettings settings, Progress progress)
            throws ProblemException {
        P parameters = settings.of(analysis);
        List<Problem> problems = runner.check(snapshot, analysis, parameters, Set.of());
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        return Optional.of(section(analysis, runner.run(snapshot, analysis, parameters, Set.of(), progress)));
    }
}
