package org.interphaselab.report;

import java.util.List;
import java.util.stream.Stream;

/** The sections of a report of a study in the order in which they are read best, by the ids of their analyses. */
public final class SectionOrder {

    /** The answer to the study's question. */
    public static final String FIRST = "verdict";

    /** What stands behind it: thresholds, groups, growth, composition, quality and checklist. */
    public static final List<String> FURTHER = List.of(
            "threshold-bracket",
            "survival",
            "growth-law",
            "chemistry",
            "alloy-screening",
            "quality",
            "reporting-checklist");

    private SectionOrder() {}

    static List<String> whole() {
        return Stream.concat(Stream.of(FIRST), FURTHER.stream()).toList();
    }
}
