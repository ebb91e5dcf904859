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
 * @param shared what analyses of this same input worked out already
 */
public record AnalysisInput(
        Experiment experiment, List<Cell> cells, Function<Cell, Optional<TraceSource>> traces, SharedWork shared) {

    /** An input that nothing is known of. */
    public AnalysisInput(Experiment experiment, List<Cell> cells, Function<Cell, Optional<TraceSource>> traces) {
        this(experiment, cells, traces, new SharedWork());
    }

    public AnalysisInput {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(traces, "traces");
        Objects.requireNonNull(shared, "shared");
        cells = List.copyOf(cells);
    }
}
