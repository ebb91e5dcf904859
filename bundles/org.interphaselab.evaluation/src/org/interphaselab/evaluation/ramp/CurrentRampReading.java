package org.interphaselab.evaluation.ramp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.settings.RampParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/**
 * A ramp of the current as it was recorded. The critical current density is the last current whose half-cycles, in both
 * directions, were free of shorts and of the limit. It depends on the capacity per half-cycle and on the history, so both
 * are stored with it.
 *
 * @param steps the steps, currents rising, up to and with the first that failed
 * @param mode what was kept from step to step
 */
public record CurrentRampReading(List<RampStep> steps, Mode mode) {

    /** What a ramp keeps. */
    public enum Mode {
        FIXED_CAPACITY("fixed capacity"),
        FIXED_TIME("fixed time"),
        NEITHER("neither capacity nor time fixed");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        /** The mode in words. */
        public String words() {
            return words;
        }
    }

    public CurrentRampReading {
        steps = List.copyOf(steps);
    }

    /** The ramp in a recording: its longest run of rising currents; empty when there are too few of them. */
    public static Optional<CurrentRampReading> of(MeasuredCell cell) {
        RampParameters limits = cell.context().parameters().ramp();
        List<List<HalfCycle>> longest = List.of();
        List<List<HalfCycle>> rising = new ArrayList<>();
        for (List<HalfCycle> level : levels(cell.halfCycles().list(), limits)) {
            boolean rises = rising.isEmpty() || current(level) > current(rising.getLast());
            if (!rises) {
                rising = new ArrayList<>();
            }
            rising.add(level);
            longest = rising.size() > longest.size() ? List.copyOf(rising) : longest;
        }
        if (longest.size() < limits.rampSteps()) {
            return Optional.empty();
        }
        List<RampStep> steps = judged(longest, limits);
        return Optional.of(new CurrentRampReading(steps, mode(steps, limits)));
    }

    private static List<List<HalfCycle>> levels(List<HalfCycle> all, RampParameters limits) {
        List<List<HalfCycle>> levels = new ArrayList<>();
        for (HalfCycle half : all) {
            boolean same = !levels.isEmpty()
                    && Math.abs(half.arealCurrentMACm2() / current(levels.getLast()) - 1) <= limits.rampSameCurrent();
            if (!same) {
                levels.add(new ArrayList<>());
            }
            levels.getLast().add(half);
        }
        return levels;
    }

    private static double current(List<HalfCycle> level) {
        return level.get(0).arealCurrentMACm2();
    }

    private static List<RampStep> judged(List<List<HalfCycle>> levels, RampParameters limits) {
        List<RampStep> steps = new ArrayList<>();
        for (List<HalfCycle> level : levels) {
            RampStep step = new RampStep(level, Optional.empty(), Optional.empty());
            OptionalDouble reference = reference(steps, limits);
            for (HalfCycle half : level) {
                Optional<FailureKind> failure = failure(half, reference, limits);
                if (failure.isPresent()) {
                    steps.add(step.failed(failure.get(), half));
                    return steps;
                }
            }
            steps.add(step);
        }
        return steps;
    }

    private static OptionalDouble reference(List<RampStep> steps, RampParameters limits) {
        List<Double> before = steps.subList(Math.max(0, steps.size() - limits.rampReference()), steps.size()).stream()
                .map(RampStep::resistanceOhmCm2)
                .toList();
        return before.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(RobustStatistics.median(before));
    }

    private static Optional<FailureKind> failure(HalfCycle half, OptionalDouble reference, RampParameters limits) {
        if (half.atLimit()) {
            return Optional.of(FailureKind.CONTACT_LOSS_ON_STRIPPING);
        }
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        // a filament may close near the end of a half-cycle: its last samples tell, its median does not
        double volts = reference.getAsDouble() * half.arealCurrentMACm2() / 1000;
        boolean shorted = Math.min(half.sizeV(), Math.abs(half.tailV())) < limits.rampShortBelow() * volts;
        return shorted ? Optional.of(FailureKind.SHORT_ON_PLATING) : Optional.empty();
    }

    private static Mode mode(List<RampStep> steps, RampParameters limits) {
        List<RampStep> whole = steps.stream()
                .filter(step -> step.failure().isEmpty() && step.bothDirections())
                .toList();
        if (whole.size() < 2) {
            return Mode.NEITHER;
        }
        if (kept(whole.stream().map(RampStep::chargeMAhCm2).toList(), limits)) {
            return Mode.FIXED_CAPACITY;
        }
        return kept(whole.stream().map(RampStep::hours).toList(), limits) ? Mode.FIXED_TIME : Mode.NEITHER;
    }

    private static boolean kept(List<Double> values, RampParameters limits) {
        double median = RobustStatistics.median(values);
        return values.stream().allMatch(value -> Math.abs(value / median - 1) <= limits.rampKept());
    }

    /** The step that failed. */
    public Optional<RampStep> failed() {
        return Optional.of(steps.getLast()).filter(step -> step.failure().isPresent());
    }

    /** The critical current density, mA cm⁻²: the last current that was borne in both directions; empty when none was. */
    public OptionalDouble criticalMACm2() {
        return steps.stream()
                .filter(step -> step.failure().isEmpty() && step.bothDirections())
                .mapToDouble(RampStep::arealCurrentMACm2)
                .max();
    }

    /** Charge plated on B before the half-cycle that failed, or until the end: cumulative areal capacity, mAh cm⁻². */
    public double cumulativeCapacityMAhCm2(MeasuredCell cell) {
        int until = failed().flatMap(RampStep::failing)
                .map(HalfCycle::index)
                .orElse(cell.halfCycles().size());
        return cell.halfCycles().list().subList(0, until).stream()
                .filter(half -> half.plated() == ElectrodeSide.B)
                .mapToDouble(HalfCycle::chargeMAhCm2)
                .sum();
    }
}
