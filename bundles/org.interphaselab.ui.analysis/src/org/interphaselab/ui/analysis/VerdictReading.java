package org.interphaselab.ui.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;

/**
 * Reads the tables of the verdict analysis: the ids of tables and columns are its contract, so that the desktop needs to
 * know nothing of how a verdict is found.
 */
public final class VerdictReading {

    /** The id of the analysis that is read. */
    public static final String ANALYSIS = "verdict";

    private final List<InterphaseVerdict> interphases;
    private final List<CellOutcome> cells;
    private final List<CellEvent> events;

    private VerdictReading(List<InterphaseVerdict> interphases, List<CellOutcome> cells, List<CellEvent> events) {
        this.interphases = interphases;
        this.cells = cells;
        this.events = events;
    }

    /** Reads a result; what it lacks is empty. */
    public static VerdictReading of(AnalysisResult result) {
        return new VerdictReading(
                rows(result, "interphases", VerdictReading::interphase),
                rows(result, "cells", VerdictReading::cell),
                rows(result, "events", VerdictReading::event));
    }

    /** What it says of an interphase. */
    public Optional<InterphaseVerdict> interphase(String id) {
        return interphases.stream()
                .filter(each -> each.interphaseId().equals(id))
                .findFirst();
    }

    /** What it says of a cell. */
    public Optional<CellOutcome> cell(String id) {
        return cells.stream().filter(each -> each.cellId().equals(id)).findFirst();
    }

    /** The events of a cell, in the order of the result. */
    public List<CellEvent> events(String cellId) {
        return events.stream().filter(each -> each.cellId().equals(cellId)).toList();
    }

    /** The events that evidence shows. */
    public List<CellEvent> events(Evidence evidence) {
        return events.stream().filter(each -> each.shownBy(evidence)).toList();
    }

    /** The verdicts, in the order of the study. */
    public List<InterphaseVerdict> interphases() {
        return interphases;
    }

    private static <T> List<T> rows(AnalysisResult result, String tableId, BiFunction<Table, Integer, T> reader) {
        return result.table(tableId)
                .map(table -> IntStream.range(0, table.rows().size())
                        .mapToObj(row -> reader.apply(table, row))
                        .toList())
                .orElse(List.of());
    }

    private static InterphaseVerdict interphase(Table table, int row) {
        return new InterphaseVerdict(
                text(table, row, "id").orElse(""),
                text(table, row, "name").orElse(""),
                text(table, row, "verdict").orElse("INCONCLUSIVE"),
                texts(table.value(row, "flags")),
                text(table, row, "explanation").orElse(""),
                estimate(table, row, "metal_volume_fraction_percent"));
    }

    private static CellOutcome cell(Table table, int row) {
        return new CellOutcome(
                text(table, row, "id").orElse(""),
                text(table, row, "status").orElse(""),
                number(table, row, "life_h"),
                Boolean.TRUE.equals(table.value(row, "censored")),
                text(table, row, "end_cause"),
                number(table, row, "max_polarization_mV"),
                estimate(table, row, "loss_mAh_cm2"),
                text(table, row, "remark"));
    }

    private static Optional<Estimate> estimate(Table table, int row, String column) {
        return table.value(row, column) instanceof Estimate value ? Optional.of(value) : Optional.empty();
    }

    /** A row of a table of events. */
    public static CellEvent event(Table table, int row) {
        OptionalDouble half = number(table, row, "half_cycle");
        return new CellEvent(
                text(table, row, "cell_id").orElse(""),
                text(table, row, "type").orElse(""),
                number(table, row, "time_h").orElse(Double.NaN),
                text(table, row, "electrode"),
                text(table, row, "key").orElse(""),
                half.isPresent() ? OptionalInt.of((int) half.getAsDouble()) : OptionalInt.empty(),
                number(table, row, "from_h").orElse(Double.NaN),
                number(table, row, "to_h").orElse(Double.NaN),
                text(table, row, "decision"));
    }

    private static Optional<String> text(Table table, int row, String column) {
        return table.value(row, column) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static OptionalDouble number(Table table, int row, String column) {
        return switch (table.value(row, column)) {
            case Double number -> OptionalDouble.of(number);
            case Long number -> OptionalDouble.of(number);
            case Estimate estimate -> OptionalDouble.of(estimate.value());
            case null, default -> OptionalDouble.empty();
        };
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
