package org.interphaselab.percolation.lattice;

import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Percolation on large lattices until clusters wrap closed axes or span open ones: how many elements are occupied then, in
 * a {@link Window}.
 *
 * @param lattice the box
 * @param elements what is occupied
 * @param sides which of its sides are closed; there are no bonds over the others
 * @param start probability of the first step; decides the speed, not the outcome's distribution
 * @param observed which axes a run waits for
 */
public record WrappingRuns(RowLattice lattice, Elements elements, Sides sides, double start, Observed observed)
        implements Simulation {

    public WrappingRuns {
        if (!(start >= 0 && start < 1)) {
            throw new IllegalArgumentException("the start must be a probability below 1: " + start);
        }
    }

    @Override
    public String identity() {
        return elements + " " + lattice + " " + sides + " " + observed + " from " + start;
    }

    @Override
    public List<String> observables() {
        return observed.observables(lattice.dimension(), sides);
    }

    @Override
    public Worker newWorker() {
        return Window.of(elements, lattice, sides, start, observed)::run;
    }
}
