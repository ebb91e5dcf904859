package org.interphaselab.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.Table;

/**
 * What reads best first, and which columns are for machines. The only place of the report that knows ids of results;
 * whatever is not named here is shown after the rest, as it comes.
 */
final class PresentationHints {

    /** Place of the findings among tables and figures. */
    static final String FINDINGS = "findings";

    private static final List<String> SECTIONS = SectionOrder.whole();

    private static final List<String> FIRST_BLOCKS =
            List.of("interphases", "cells", "voltage-panels", "polarization", "lithium-inventory", "events", FINDINGS);

    /** Tables of interphases, whose fractions have their origin told once, under Interphases. */
    private static final Set<String> ORIGIN_TOLD = Set.of("bracket", "metal-fractions");

    private static final Set<String> VERDICTS = Set.of("verdict");
    private static final Set<String> EVENT_TYPES = Set.of("type", "event");
    private static final Set<String> WORDS = Set.of("status", "end_cause");
    private static final String CENSORED = "censored";
    private static final String LIFE = "life_h";
    private static final String LOSS_IS_BOUND = "loss_is_bound";

    private PresentationHints() {}

    /** Study-wide analyses before those of single cells, the answer to the study's question before all. */
    static Comparator<ReportSection> sections() {
        return Comparator.<ReportSection>comparingInt(
                        section -> rank(SECTIONS, section.info().id()))
                .thenComparing(section -> section.info().subject() == AnalysisInfo.Subject.STUDY ? 0 : 1);
    }

    /** Whether a table states a method rather than a result. */
    static boolean method(Table table) {
        return table.id().endsWith("-rules");
    }

    /** Order of a table or figure of this id among the others. */
    static int block(String id) {
        return rank(FIRST_BLOCKS, id);
    }

    private static int rank(List<String> first, String id) {
        int rank = first.indexOf(id);
        return rank < 0 ? first.size() : rank;
    }

    /** Whether a column only repeats for machines what another column says to people. */
    static boolean hidden(Table table, Table.Column column) {
        boolean saidByLife = column.id().equals(CENSORED) && has(table, LIFE);
        boolean saidOfInterphase =
                ORIGIN_TOLD.contains(table.id()) && column.id().equals("origin");
        return column.identifies() && table.columns().size() > 1
                || saidByLife
                || saidOfInterphase
                || column.id().equals(LOSS_IS_BOUND);
    }

    /** Whether values under this column are verdicts. */
    static boolean verdict(Table.Column column) {
        return VERDICTS.contains(column.id());
    }

    /** Whether values under this column are event types. */
    static boolean eventType(Table.Column column) {
        return EVENT_TYPES.contains(column.id());
    }

    /** Whether values under this column are names of states, to be read as words. */
    static boolean words(Table.Column column) {
        return WORDS.contains(column.id());
    }

    /** Whether the number in this row only says "at least". */
    static boolean atLeast(Table table, int row, Table.Column column) {
        return column.id().equals(LIFE) && has(table, CENSORED) && Boolean.TRUE.equals(table.value(row, CENSORED));
    }

    private static boolean has(Table table, String columnId) {
        return table.columns().stream().anyMatch(column -> column.id().equals(columnId));
    }
}
