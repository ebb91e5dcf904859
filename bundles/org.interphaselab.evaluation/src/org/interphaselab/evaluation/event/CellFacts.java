package org.interphaselab.evaluation.event;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/**
 * What is known of a cell besides its samples.
 *
 * @param a thick electrode
 * @param b thin electrode
 * @param areaCm2 electrode area, cm²
 * @param limitV voltage limit, V
 * @param limitReported whether the protocol names it; else it is the assumed range of the instrument
 * @param setCurrentMACm2 set areal current, mA cm⁻²
 * @param setCapacityMAhCm2 set areal capacity per half-cycle, mAh cm⁻²
 * @param currentAccuracy relative standard uncertainty of the current, where reported
 * @param atLimit what the programme does at the limit
 * @param bulkResistanceOhmCm2 resistance of the separator from impedance, Ω cm²
 */
public record CellFacts(
        Electrode a,
        Electrode b,
        double areaCm2,
        double limitV,
        boolean limitReported,
        OptionalDouble setCurrentMACm2,
        OptionalDouble setCapacityMAhCm2,
        OptionalDouble currentAccuracy,
        Optional<AtLimit> atLimit,
        OptionalDouble bulkResistanceOhmCm2) {

    /** The facts of a cell whose area is known. */
    public static CellFacts of(Cell cell, EvaluationParameters parameters) {
        OptionalDouble limit = cell.protocol().voltageLimitV();
        return new CellFacts(
                cell.design().a(),
                cell.design().b(),
                cell.design().areaCm2().orElseThrow(),
                limit.orElse(parameters.instrumentRangeV()),
                limit.isPresent(),
                cell.protocol().arealCurrentMACm2(),
                cell.protocol().arealCapacityMAhCm2(),
                cell.protocol().currentAccuracy(),
                cell.protocol().atLimit(),
                cell.bulkResistanceOhmCm2());
    }

    /** One of the electrodes. */
    public Electrode electrode(ElectrodeSide side) {
        return side == ElectrodeSide.A ? a : b;
    }

    /** Lithium of an electrode at the start, mAh cm⁻². */
    public OptionalDouble capacityMAhCm2(ElectrodeSide side) {
        return electrode(side).arealCapacityMAhCm2();
    }
}
