package org.interphaselab.evaluation.suitability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.CyclingSignal;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.settings.RecordingParameters;

/**
 * Says why a recording is not that of a lithium symmetric or asymmetric cell. Between two electrodes of lithium the
 * open-circuit voltage is nought and the voltage turns round with the current; a full or half cell keeps the sign of its
 * voltage, and an impedance file or a single charge has no half-cycles to compare.
 */
public final class Suitability {

    private static final String REMEDY =
            "Use recordings of cells with lithium on both sides, cycled galvanostatically in"
                    + " both directions; check that the file belongs to this cell.";

    private Suitability() {}

    /** Why a recording without the needed columns, or without samples, shows no cycling; empty when it may. */
    public static Optional<Problem> ofColumns(Trace trace, Location where) {
        String missing = CyclingSignal.missingColumns(trace);
        if (!missing.isEmpty()) {
            return Optional.of(problem(
                    "COLUMNS_MISSING",
                    "the recording lacks " + missing + ", so that no galvanostatic cycling is to be seen",
                    where));
        }
        return trace.size() == 0
                ? Optional.of(problem(
                        "NO_SAMPLES", "the recording holds no sample of cycling (an impedance file has none)", where))
                : Optional.empty();
    }

    /** Why what was recorded is no such cell; empty when it may be one. */
    public static Optional<Problem> of(
            CyclingSignal signal, HalfCycles halfCycles, RecordingParameters limits, Location where) {
        if (halfCycles.size() == 0) {
            double[] volts = signal.voltageV().clone();
            return Optional.of(problem(
                    "NO_CURRENT",
                    "no current flows in it"
                            + (volts.length == 0
                                    ? ""
                                    : "; the voltage stands at a median of "
                                            + Wording.volts(RobustStatistics.median(volts, volts.length))),
                    where));
        }
        OptionalDouble plus = median(halfCycles, half -> half.sign() > 0);
        OptionalDouble minus = median(halfCycles, half -> half.sign() < 0);
        OptionalDouble rest = openCircuitV(signal, halfCycles);
        String open = rest.isPresent() && Math.abs(rest.getAsDouble()) > limits.openCircuitV()
                ? "; without current it stands at " + Wording.volts(rest.getAsDouble())
                        + ", where lithium against lithium has 0 V"
                : "";
        if (plus.isPresent() && minus.isPresent()) {
            double middle = (plus.getAsDouble() + minus.getAsDouble()) / 2;
            boolean keepsSign = plus.getAsDouble() * minus.getAsDouble() > 0;
            return keepsSign && Math.abs(middle) > limits.electrodeOffsetV()
                    ? Optional.of(problem(
                            "VOLTAGE_KEEPS_SIGN",
                            "the voltage does not change its sign with the current: its median is "
                                    + Wording.volts(plus.getAsDouble()) + " with positive and "
                                    + Wording.volts(minus.getAsDouble()) + " with negative current" + open,
                            where))
                    : Optional.empty();
        }
        return oneDirection(halfCycles, open, where);
    }

    /** A current of one direction only; a half-cycle that ran into the limit may have lacked contact. */
    private static Optional<Problem> oneDirection(HalfCycles halfCycles, String open, Location where) {
        List<HalfCycle> all = halfCycles.list();
        if (open.isEmpty() && all.stream().allMatch(HalfCycle::atLimit)) {
            return Optional.empty();
        }
        HalfCycle first = all.get(0);
        String volts = Wording.volts(first.sign() * first.polarization().medianV());
        return Optional.of(
                all.size() == 1
                        ? problem(
                                "ONE_HALF_CYCLE",
                                "it holds a single half-cycle, of " + Wording.setCharge(first.chargeMAhCm2())
                                        + " at a median of " + volts
                                        + ", so that there is no other direction to compare with" + open,
                                where)
                        : problem(
                                "ONE_DIRECTION",
                                "the current never changes its direction: all " + all.size()
                                        + " stretches of current are " + (first.sign() > 0 ? "positive" : "negative")
                                        + ", at a median of " + volts + " in the first" + open,
                                where));
    }

    private static OptionalDouble median(HalfCycles halfCycles, Predicate<HalfCycle> which) {
        List<Double> volts = halfCycles.list().stream()
                .filter(which.and(half -> !half.atLimit()))
                .map(half -> half.sign() * half.polarization().medianV())
                .toList();
        return volts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(RobustStatistics.median(volts));
    }

    /** Median voltage before the first current, else in all rests; empty when there is no rest of three samples. */
    private static OptionalDouble openCircuitV(CyclingSignal signal, HalfCycles halfCycles) {
        double[] rests = new double[signal.size()];
        int n = 0;
        int next = 0;
        for (HalfCycle half : halfCycles.list()) {
            for (int k = next; k < half.firstSample(); k++) {
                rests[n++] = signal.voltageV()[k];
            }
            next = half.endSample();
            if (n > 2) {
                break;
            }
        }
        return n > 2 ? OptionalDouble.of(RobustStatistics.median(rests, n)) : OptionalDouble.empty();
    }

    private static Problem problem(String code, String because, Location where) {
        return Problem.error(
                code, "it is not a lithium symmetric or asymmetric cell, because " + because, where, REMEDY);
    }
}
