package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.microstructure.Direction;

/** What an image conducts along one axis. */
public sealed interface ConductionResult {

    /** The axis of the current. */
    Direction direction();

    /**
     * There is a conducting path.
     *
     * @param direction axis of the current
     * @param conductivity effective conductivity, in the unit of the phases'; its uncertainty bounds the numerical error
     * @param tortuosity volume average of the conductivities over the effective one: for one conducting phase its volume
     *     fraction over its relative conductivity (the tortuosity factor)
     * @param percolatingFraction share of the conducting voxels in clusters that percolate along the axis
     * @param relativeError bound on the numerical error over the conductivity
     * @param imbalance difference of the currents at the two electrodes, over the current
     * @param errors the relative error after each step of the solution
     */
    record Conducting(
            Direction direction,
            Estimate conductivity,
            Estimate tortuosity,
            double percolatingFraction,
            double relativeError,
            double imbalance,
            double[] errors)
            implements ConductionResult {}

    /**
     * No cluster reaches from the first plane to the last: the conductivity is 0 and there is no tortuosity.
     *
     * @param direction axis of the current
     */
    record NotPercolating(Direction direction) implements ConductionResult {}
}
