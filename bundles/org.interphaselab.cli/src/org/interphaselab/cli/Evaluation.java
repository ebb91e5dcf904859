package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;

/**
 * The result of the analysis {@value #ANALYSIS}, by interphase and cell as it is printed. Numbers that the evaluation does
 * not give are {@code null}.
 *
 * @param interphases the interphases in the order of the study
 * @param decisions what people decided about events
 * @param synthetic whether any of the data were made by the digital twin
 */
record Evaluation(List<InterphaseLine> interphases, List<DecisionLine> decisions, boolean synthetic) {

    /** The id of the analysis that gives verdicts. */
    static final String ANALYSIS = "verdict";

    /** An interphase with its verdict, the statements it rests on, and its cells. */
    record InterphaseLine(
            String name,
            String verdict,
            List<String> flags,
            String rule,
            String explanation,
            List<String> evidence,
            List<CellLine> cells) {}

    /** A cell; the reason says why it could not be evaluated, or what is to be borne in mind. */
    record CellLine(
            String name,
            String design,
            String status,
            String reason,
            Double lifeH,
            boolean censored,
            String endCause,
            Double maxPolarizationMV,
            Estimate loss,
            boolean lossIsBound,
            List<EventLine> events) {}

    /**
     * Something that happened in a cell; half-cycles count from zero, the electrode is {@code A}, {@code B} or {@code
     * null}. The decision says what a person decided about it, {@code null} where nobody did.
     */
    record EventLine(
            String type,
            Double timeH,
            Long halfCycle,
            String electrode,
            String key,
            boolean confirmed,
            String decision) {}

    /** What a person decided about an event, and whether it was followed. */
    record DecisionLine(
            String cell,
            String key,
            String decision,
            Double newTimeH,
            String reason,
            String by,
            String at,
            String effect) {}

    static Evaluation of(AnalysisResult result) {
        Table interphases = table(result, "interphases");
        Table cells = table(result, "cells");
        List<InterphaseLine> lines = new ArrayList<>();
        for (int row = 0; row < interphases.rows().size(); row++) {
            String name = text(interphases.value(row, "name"));
            lines.add(new InterphaseLine(
                    name,
                    text(interphases.value(row, "verdict")),
                    texts(interphases.value(row, "flags")),
                    text(interphases.value(row, "rule")),
                    text(interphases.value(row, "explanation")),
                    evidence(result, name),
                    cells(result, cells, name)));
        }
        return new Evaluation(List.copyOf(lines), decisions(result), result.synthetic());
    }

    private static List<DecisionLine> decisions(AnalysisResult result) {
        List<DecisionLine> lines = new ArrayList<>();
        result.table("decisions").ifPresent(table -> {
            for (int row = 0; row < table.rows().size(); row++) {
                lines.add(new DecisionLine(
                        text(table.value(row, "cell")),
                        text(table.value(row, "key")),
                        text(table.value(row, "decision")),
                        number(table.value(row, "new_time_h")),
                        text(table.value(row, "reason")),
                        text(table.value(row, "by")),
                        text(table.value(row, "at")),
                        text(table.value(row, "effect"))));
            }
        });
        return List.copyOf(lines);
    }

    private static List<CellLine> cells(AnalysisResult result, Table cells, String interphase) {
        List<CellLine> lines = new ArrayList<>();
        for (int row = 0; row < cells.rows().size(); row++) {
            if (interphase.equals(cells.value(row, "interphase"))) {
                lines.add(new CellLine(
                        text(cells.value(row, "name")),
                        text(cells.value(row, "design")),
                        text(cells.value(row, "status")),
                        text(cells.value(row, "remark")),
                        number(cells.value(row, "life_h")),
                        Boolean.TRUE.equals(cells.value(row, "censored")),
                        text(cells.value(row, "end_cause")),
                        number(cells.value(row, "max_polarization_mV")),
                        cells.value(row, "loss_mAh_cm2") instanceof Estimate loss ? loss : null,
                        Boolean.TRUE.equals(cells.value(row, "loss_is_bound")),
                        events(table(result, "events"), text(cells.value(row, "id")))));
            }
        }
        return List.copyOf(lines);
    }

    private static List<EventLine> events(Table events, String cellId) {
        List<EventLine> lines = new ArrayList<>();
        for (int row = 0; row < events.rows().size(); row++) {
            if (cellId != null && cellId.equals(events.value(row, "cell_id"))) {
                Double halfCycle = number(events.value(row, "half_cycle"));
                lines.add(new EventLine(
                        text(events.value(row, "type")),
                        number(events.value(row, "time_h")),
                        halfCycle == null ? null : (Long) halfCycle.longValue(),
                        text(events.value(row, "electrode")),
                        text(events.value(row, "key")),
                        Boolean.TRUE.equals(events.value(row, "confirmed")),
                        text(events.value(row, "decision"))));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> evidence(AnalysisResult result, String interphase) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (interphase.equals(finding.subject())) {
                if (finding.level() != Finding.Level.VERDICT) {
                    lines.add(finding.text());
                }
                for (Evidence evidence : finding.evidence()) {
                    lines.add(evidence.cellName() + ": " + evidence.text());
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    private static Table table(AnalysisResult result, String id) {
        Optional<Table> table = result.table(id);
        return table.orElseThrow(() -> new IllegalStateException("the verdict has no table '" + id + "'"));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Double number(Object value) {
        return switch (value) {
            case Double number -> number;
            case Long number -> (Double) (double) number;
            case Estimate estimate -> (Double) estimate.value();
            case null, default -> null;
        };
    }
}
