package org.interphaselab.evaluation.ramp;

import java.util.List;
import java.util.Optional;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;

/**
 * The half-cycles at one current.
 *
 * @param halfCycles at least one, in order
 * @param failure how the cell failed in it, where it did
 * @param failing the half-cycle in which it failed, where it did
 */
public record RampStep(List<HalfCycle> halfCycles, Optional<FailureKind> failure, Optional<HalfCycle> failing) {

    public RampStep {
        halfCycles = List.copyOf(halfCycles);
    }

    /** Areal current, mA cm⁻². */
    public double arealCurrentMACm2() {
        return median(halfCycles.stream().map(HalfCycle::arealCurrentMACm2).toList());
    }

    /** Median areal charge of its half-cycles, mAh cm⁻². */
    public double chargeMAhCm2() {
        return median(halfCycles.stream().map(HalfCycle::chargeMAhCm2).toList());
    }

    /** Median length of its half-cycles, h. */
    public double hours() {
        return median(halfCycles.stream()
                .map(half -> (half.endS() - half.startS()) / 3600)
                .toList());
    }

    /** Median apparent resistance of its half-cycles, Ω cm². */
    public double resistanceOhmCm2() {
        return median(halfCycles.stream()
                .map(half -> Math.abs(half.apparentResistanceOhmCm2()))
                .toList());
    }

    /** Whether both directions were run. */
    public boolean bothDirections() {
        return halfCycles.stream().map(HalfCycle::sign).distinct().count() == 2;
    }

    RampStep failed(FailureKind kind, HalfCycle half) {
        return new RampStep(halfCycles, Optional.of(kind), Optional.of(half));
    }

    private static double median(List<Double> values) {
        return RobustStatistics.median(values);
    }
}
