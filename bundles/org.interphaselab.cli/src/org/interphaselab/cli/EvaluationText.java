package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Numbers;

/** Prints an evaluation for people. */
final class EvaluationText {

    private final Terminal terminal;

    EvaluationText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String study, Evaluation evaluation) {
        terminal.print(study);
        if (evaluation.synthetic()) {
            terminal.print("SYNTHETIC DATA: made by the digital twin, nothing here was measured.");
        }
        terminal.print("");
        TextTable.lines(evaluation.interphases().stream()
                        .map(line -> List.of(line.name(), line.verdict(), String.join(", ", line.flags())))
                        .toList())
                .forEach(terminal::print);
        for (Evaluation.InterphaseLine line : evaluation.interphases()) {
            terminal.print("");
            print(line);
        }
        if (!evaluation.decisions().isEmpty()) {
            terminal.print("");
            terminal.print("Decisions of people about events");
            evaluation.decisions().forEach(line -> wrapped("  - ", "    ", text(line)));
        }
        terminal.print("");
    }

    private void print(Evaluation.InterphaseLine line) {
        String flags = line.flags().isEmpty() ? "" : "  [" + String.join(", ", line.flags()) + "]";
        terminal.print(line.name() + "  " + line.verdict() + flags);
        if (line.explanation() != null) {
            wrapped("  ", "  ", line.explanation());
        }
        if (line.rule() != null) {
            wrapped("  rule: ", "  ", line.rule());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cell", "design", "life", "max. polarization", "ended by", "lithium loss"));
        line.cells().forEach(cell -> rows.add(row(cell)));
        TextTable.lines(rows).forEach(text -> terminal.print("    " + text));
        line.evidence().forEach(text -> wrapped("  - ", "    ", text));
    }

    private static String text(Evaluation.DecisionLine line) {
        String time = line.newTimeH() == null ? "" : " to " + Numbers.significant(line.newTimeH(), 5) + " h";
        String by = line.by() == null ? "" : " by " + line.by();
        return line.cell() + ": " + line.decision() + " " + line.key() + time + by + " on " + line.at() + ": "
                + line.reason() + " (" + line.effect() + ")";
    }

    private void wrapped(String first, String others, String text) {
        TextTable.wrapped(first, others, OneLine.of(text)).forEach(terminal::print);
    }

    private static List<String> row(Evaluation.CellLine cell) {
        String life = cell.lifeH() == null
                ? "–"
                : (cell.censored() ? "> " : "") + Numbers.significant(cell.lifeH(), 5) + " h";
        String polarization =
                cell.maxPolarizationMV() == null ? "–" : Numbers.significant(cell.maxPolarizationMV(), 4) + " mV";
        return List.of(
                orDash(cell.name()),
                orDash(cell.design()),
                life,
                polarization,
                orDash(cell.endCause() == null ? cell.status() : cell.endCause().replace('_', ' ')),
                cell.loss() == null ? invalid(cell) : cell.loss().text());
    }

    /** Of a cell without any number the end of the line says why. */
    private static String invalid(Evaluation.CellLine cell) {
        return cell.lifeH() == null ? orDash(cell.reason()) : "–";
    }

    private static String orDash(String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
