package org.interphaselab.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Problem;

/**
 * All that a report shows. It is told everything, its own time of making included, so that the same content gives the
 * same file, byte for byte.
 *
 * @param studyName name of the study
 * @param interphases the interphases studied, in the order of the study
 * @param sections the results, in any order; the report puts study-wide analyses first
 * @param problems what the user must know about the input
 * @param generated when the report is made
 * @param origin who stands behind it, and what made it
 * @param arrangement how its parts stand
 */
public record ReportContent(
        String studyName,
        List<Interphase> interphases,
        List<ReportSection> sections,
        List<Problem> problems,
        ZonedDateTime generated,
        ReportOrigin origin,
        Arrangement arrangement) {

    public ReportContent {
        Objects.requireNonNull(studyName, "studyName");
        Objects.requireNonNull(generated, "generated");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(arrangement, "arrangement");
        interphases = List.copyOf(interphases);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** A report whose parts stand as usual. */
    public ReportContent(
            String studyName,
            List<Interphase> interphases,
            List<ReportSection> sections,
            List<Problem> problems,
            ZonedDateTime generated,
            ReportOrigin origin) {
        this(studyName, interphases, sections, problems, generated, origin, Arrangement.USUAL);
    }

    /** The same with its parts in another arrangement. */
    public ReportContent arranged(Arrangement other) {
        return new ReportContent(studyName, interphases, sections, problems, generated, origin, other);
    }

    /** All sections in their order, with those left out. */
    List<ReportSection> ordered() {
        return arrangement.ordered(
                sections.stream().sorted(PresentationHints.sections()).toList(),
                section -> section.info().id());
    }

    /** Whether any result rests on data made by the digital twin. */
    public boolean synthetic() {
        return sections.stream().anyMatch(section -> section.result().synthetic());
    }
}
