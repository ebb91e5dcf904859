package org.interphaselab.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.core.TraceSource;

/**
 * What an analysis sees: the experiment as values, the cells chosen, and the way to their samples.
 *
 * @param experiment the whole study
 * @param cells the cells to look at, a part of the experiment's
 * @param traces gives a cell's samples; empty for a cell without recording
 */
public record AnalysisInput(Experiment experiment, List<Cell> cells, Function<Cell, Optional<TraceSource>> traces) {

    public AnalysisInput {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(traces, "traces");
        cells = List.copyOf(cells);
    }
}
