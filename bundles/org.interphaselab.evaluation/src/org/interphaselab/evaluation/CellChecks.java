package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.InvalidCell;

/** What can be said of the input before a sample is loaded. */
final class CellChecks {

    private CellChecks() {}

    /**
     * Problems of the cells chosen.
     *
     * @param needsLithium whether the analysis concludes on lithium: that of both electrodes must be known, and a cell
     *     that was excluded does not count
     */
    static List<Problem> of(AnalysisInput input, boolean needsLithium) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<InvalidCell>> unfit = new LinkedHashMap<>();
        int fit = 0;
        for (Cell cell : input.cells()) {
            Optional<InvalidCell> invalid = CellEvaluator.unmeasurable(cell, cell.recorded())
                    .or(() -> needsLithium ? CellEvaluator.excluded(cell) : Optional.empty())
                    .or(() -> needsLithium ? CellEvaluator.notLithiumCell(cell) : Optional.empty());
            fit += invalid.isPresent() ? 0 : 1;
            invalid.ifPresent(bad -> {
                unfit.computeIfAbsent(bad.code(), code -> new ArrayList<>()).add(bad);
                problems.add(Problem.warning(
                        bad.code(),
                        "cell " + cell.name() + " is left out: " + bad.reason(),
                        Location.of(cell.name()),
                        bad.remedy()));
            });
        }
        if (fit == 0) {
            problems.add(none(unfit.values(), Location.of(input.experiment().name())));
        }
        return problems;
    }

    /** One error that says why: what is wrong with the cells, each reason once. */
    private static Problem none(Collection<List<InvalidCell>> unfit, Location where) {
        if (unfit.isEmpty()) {
            return Problem.error(
                    "NO_CELLS",
                    "there is no cell that can be evaluated",
                    where,
                    "Give the cells an interphase, a design, a protocol and a recording: the problems of the study say what"
                            + " each of them lacks.");
        }
        return Problem.error(
                "NO_CELLS",
                "there is no cell that can be evaluated: "
                        + unfit.stream()
                                .map(cells -> (cells.size() == 1
                                                ? cells.getFirst().cell().name()
                                                : cells.size() + " cells")
                                        + ": " + cells.getFirst().reason())
                                .collect(Collectors.joining("; ")),
                where,
                unfit.stream()
                        .map(cells -> cells.getFirst().remedy())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
