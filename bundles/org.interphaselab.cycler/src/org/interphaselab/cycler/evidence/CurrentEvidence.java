package org.interphaselab.cycler.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.neware.NewareStepType.Direction;
import org.interphaselab.cycler.raw.ChargeCheck;
import org.interphaselab.cycler.raw.ChargeCounters;
import org.interphaselab.cycler.text.StepDirection;

/**
 * Evidence for sign and unit of the current: the charge which the file counts, the counter that runs, the name of the
 * step, and the voltage, which follows the current at once when that changes.
 */
final class CurrentEvidence {

    /** Part of the largest current below which a current, or its change, says nothing. */
    private static final double FLOOR = 1e-3;

    private static final double CLEAR_CHANGE = 0.2;
    /** Both are recorded with noise, and a step may begin from a relaxing cell. */
    private static final double MOST = 0.8;

    private static final int MIN_CHANGES = 3;

    private final Evidence evidence;
    private final Trace trace;
    private final double[] current;
    private final double largest;

    private CurrentEvidence(Evidence evidence) {
        this.evidence = evidence;
        this.trace = evidence.trace();
        this.current = trace.values(Quantity.CURRENT);
        double most = 0;
        for (double value : current) {
            double size = Math.abs(value);
            most = size > most ? size : most;
        }
        this.largest = most;
    }

    static void add(Evidence evidence) {
        if (!evidence.trace().has(Quantity.CURRENT)) {
            return;
        }
        CurrentEvidence found = new CurrentEvidence(evidence);
        if (!(found.largest > 0)) {
            evidence.report().rule("no current flows: nothing is known of its sign and unit");
            return;
        }
        if (evidence.lacks("CURRENT_SIGN")) {
            found.byStepType();
        }
        List<Quantity> counters = ChargeCounters.in(found.trace);
        if (evidence.lacks("CHARGE_CONTRADICTS_CURRENT") && found.trace.has(Quantity.TEST_TIME)) {
            found.byCharge(counters);
        }
        if (found.trace.has(Quantity.TEST_TIME)) {
            boolean told = evidence.report().hasFailed("CHARGE_CONTRADICTS_CURRENT");
            ChargeScale.add(evidence, told ? counters : List.of());
        }
        if (counters.size() == 2) {
            found.byCounter(counters);
        }
        if (found.trace.has(Quantity.VOLTAGE)) {
            found.byVoltage();
        }
    }

    private void byStepType() {
        Optional<TextColumn> types = trace.text(Quantity.STEP_TYPE);
        if (types.isEmpty()) {
            return;
        }
        Direction[] directions = StepDirection.of(types.get());
        int compared = 0;
        int against = 0;
        for (int i = 0; i < current.length; i++) {
            Direction direction = directions[types.get().codes()[i]];
            if (direction != Direction.NONE && Math.abs(current[i]) > FLOOR * largest) {
                compared++;
                against += (direction == Direction.CHARGE) == (current[i] > 0) ? 0 : 1;
            }
        }
        if (compared > 0) {
            evidence.check(
                    "CURRENT_SIGN",
                    "sign of the current agrees with the step type",
                    against == 0,
                    against + " of " + compared + " records disagree",
                    "Current and step type disagree",
                    "The measured current counts, not the step type. Look at the recording there.");
        }
    }

    private void byCharge(List<Quantity> counters) {
        if (counters.isEmpty()) {
            evidence.report().rule("the file counts no charge with which current and its unit could be compared");
            return;
        }
        Direction[] directions =
                trace.text(Quantity.STEP_TYPE).map(StepDirection::of).orElse(null);
        int[] types = trace.text(Quantity.STEP_TYPE).map(TextColumn::codes).orElse(null);
        ChargeCheck.run(
                new ChargeCheck.Records(
                        trace.size(),
                        steps(),
                        trace.values(Quantity.TEST_TIME),
                        current,
                        counters.stream().map(trace::values).toList(),
                        i -> directions == null || directions[types[i]] != Direction.NONE),
                evidence.report());
    }

    /** The executed steps; where the file numbers none, one begins with each change of the current's direction. */
    private IntToDoubleFunction steps() {
        if (trace.has(Quantity.STEP_COUNT)) {
            return trace.samples(Quantity.STEP_COUNT);
        }
        double[] steps = new double[current.length];
        for (int i = 1; i < steps.length; i++) {
            boolean turns = Math.signum(current[i]) != Math.signum(current[i - 1]);
            steps[i] = steps[i - 1] + (turns ? 1 : 0);
        }
        return i -> steps[i];
    }

    private void byCounter(List<Quantity> counters) {
        double[] charging = trace.values(counters.getFirst());
        double[] discharging = trace.values(counters.getLast());
        int compared = 0;
        int against = 0;
        for (int i = 1; i < current.length; i++) {
            double charged = charging[i] - charging[i - 1];
            double discharged = discharging[i] - discharging[i - 1];
            boolean flows = current[i] * current[i - 1] > 0 && Math.abs(current[i]) > FLOOR * largest;
            if (flows && (charged > 0 && discharged == 0 || discharged > 0 && charged == 0)) {
                compared++;
                against += charged > 0 == current[i] > 0 ? 0 : 1;
            }
        }
        if (compared > 0) {
            evidence.check(
                    "COUNTER_AGAINST_CURRENT",
                    "the counter of the current's direction runs",
                    against <= (1 - MOST) * compared,
                    (compared - against) + " of " + compared + " records with a counter running agree",
                    "The counters of charge run against the sign of the current",
                    "Find out which sign charges the cell before you evaluate it.");
        }
    }

    /** The resistance of the cell is positive: where the current makes a clear change, the voltage moves with it. */
    private void byVoltage() {
        double[] voltage = trace.values(Quantity.VOLTAGE);
        int changes = 0;
        int agree = 0;
        for (int i = 1; i < current.length; i++) {
            double change = current[i] - current[i - 1];
            double answer = voltage[i] - voltage[i - 1];
            if (Math.abs(change) > CLEAR_CHANGE * largest && (answer < 0 || answer > 0)) {
                changes++;
                agree += change > 0 == answer > 0 ? 1 : 0;
            }
        }
        String counts =
                "in " + agree + " of " + changes + " clear changes of the current the voltage moves the same way";
        boolean against = agree <= (1 - MOST) * changes;
        if (changes < MIN_CHANGES || agree < MOST * changes && !against) {
            evidence.report().rule("sign of the current by the voltage: cannot tell, " + counts);
            return;
        }
        evidence.check(
                "VOLTAGE_AGAINST_CURRENT",
                "voltage follows the current where it changes",
                !against,
                counts,
                "The voltage moves against the current",
                "The sign of the current, or of the voltage, is probably turned: compare a charging step with your"
                        + " notes.");
    }
}
