package org.interphaselab.report.study;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.interphaselab.core.Problem;
import org.interphaselab.model.ReportPart;
import org.interphaselab.model.Study;
import org.interphaselab.report.Arrangement;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.ReportOrigin;
import org.interphaselab.report.ReportSection;
import org.interphaselab.study.recording.StudySnapshot;

/** The report of a study, arranged as the study says. */
public final class StudyReport {

    private StudyReport() {}

    /**
     * What the report shows.
     *
     * @param study whose authors, licence and arrangement it has
     * @param snapshot what was evaluated
     * @param sections what was found
     * @param problems what the user must know about the input
     * @param version the version of the program
     */
    public static ReportContent content(
            Study study, StudySnapshot snapshot, List<ReportSection> sections, List<Problem> problems, String version) {
        return new ReportContent(
                snapshot.experiment().name(),
                snapshot.experiment().interphases(),
                sections,
                problems.stream()
                        .map(problem -> problem.within(snapshot.folder()))
                        .toList(),
                ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                new ReportOrigin(study.getAuthors(), Objects.requireNonNullElse(study.getLicence(), ""), version),
                arrangement(study));
    }

    /** The name of its files, without ending. */
    public static String fileName(StudySnapshot snapshot) {
        return snapshot.folder().getFileName() + "-evaluation";
    }

    /** How the study wants the parts of its report to stand. */
    public static Arrangement arrangement(Study study) {
        return arrangement(study.getReportParts());
    }

    private static Arrangement arrangement(List<ReportPart> parts) {
        return new Arrangement(parts.stream()
                .filter(part -> part.getKey() != null)
                .map(part -> new Arrangement.Part(
                        part.getKey(),
                        part.isLeftOut(),
                        Objects.requireNonNullElse(part.getCaption(), ""),
                        arrangement(part.getParts())))
                .toList());
    }
}
