package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Severity;
import org.interphaselab.report.ReportSection;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.RunResult;

/** The sections of a report beside its verdicts: thresholds, groups, growth, composition, quality and checklist. */
final class FurtherSections {

    static final List<String> ANALYSES =
            List.of("threshold-bracket", "survival", "growth-law", "chemistry", "quality", "reporting-checklist");

    private final Session session;
    private final AnalysisSettings settings;

    FurtherSections(Session session, AnalysisSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** The sections of those analyses that are installed and can say something about the study. */
    List<ReportSection> of(StudySnapshot snapshot) throws ProblemException {
        List<ReportSection> sections = new ArrayList<>();
        for (String id : ANALYSES) {
            Optional<Analysis<?>> analysis = session.services().analyses().byId(id);
            if (analysis.isPresent()) {
                section(snapshot, analysis.get()).ifPresent(sections::add);
            }
        }
        return sections;
    }

    private <P extends Record> Optional<ReportSection> section(StudySnapshot snapshot, Analysis<P> analysis)
            throws ProblemException {
        P parameters = settings.of(analysis);
        List<Problem> problems = session.services().runner().check(snapshot, analysis, parameters, Set.of());
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        try (TerminalProgress progress = session.progress()) {
            RunResult run = session.services().runner().run(snapshot, analysis, parameters, Set.of(), progress);
            return Optional.of(new ReportSection(
                    analysis.info(), run.result(), run.provenance(), Parameters.describe(analysis.parameters())));
        }
    }
}
