package org.interphaselab.ui.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.core.Estimate;

/**
 * What the evaluation says of a cell.
 *
 * @param cellId id of the cell
 * @param status its status, a stable word
 * @param lifeH life, h; empty for a cell that could not be evaluated
 * @param censored whether it was still alive at the end
 * @param endCause why it ended, a stable word
 * @param maxPolarizationMV largest median polarization of a half-cycle, mV
 * @param loss lithium lost by the thin electrode, mAh cm⁻², or its bound
 * @param remark a reservation
 */
public record CellOutcome(
        String cellId,
        String status,
        OptionalDouble lifeH,
        boolean censored,
        Optional<String> endCause,
        OptionalDouble maxPolarizationMV,
        Optional<Estimate> loss,
        Optional<String> remark) {}
