package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        int fit = 0;
        for (Cell cell : input.cells()) {
            Optional<InvalidCell> invalid = CellEvaluator.unmeasurable(cell, cell.recorded())
                    .or(() -> needsLithium ? CellEvaluator.excluded(cell) : Optional.empty())
                    .or(() -> needsLithium ? CellEvaluator.notLithiumCell(cell) : Optional.empty());
            fit += invalid.isPresent() ? 0 : 1;
            invalid.ifPresent(bad -> problems.add(Problem.warning(
                    bad.code(),
                    "cell " + cell.name() + " is left out: " + bad.reason(),
                    Location.of(cell.name()),
                    bad.remedy())));
        }
        if (fit == 0) {
            problems.add(
                    Problem.error(
                            "NO_CELLS",
                            "there is no cell that can be evaluated",
                            Location.of(input.experiment().name()),
                            "A cell needs a recording, a design with an electrode area and, for lithium balances, known electrodes."));
        }
        return problems;
    }
}
