package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** What is to be said of the samples of a file beyond what every import checks. */
final class SampleFindings {

    /** 1990 and 2100: recordings of cells lie between, milliseconds since 1970 do not. */
    private static final double EARLIEST_S = 631_152_000;

    private static final double LATEST_S = 4_102_444_800.0;
    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-9;
    /** Sums of columns that were rounded for the text may be off by their last digits. */
    private static final double OF_SCALE = 1e-7;

    private static final int LONG_STAND = 20;
    private static final int STRETCHES = 100;
    private static final int MIN_STRETCHES = 5;

    private final Trace trace;
    private final Location where;
    private final List<Problem> findings = new ArrayList<>();

    private SampleFindings(Trace trace, Location where) {
        this.trace = trace;
        this.where = where;
    }

    /** The findings. */
    static List<Problem> of(Trace trace, Location where) {
        SampleFindings all = new SampleFindings(trace, where);
        all.empty();
        for (String family : List.of("", "Cycle ", "Step ")) {
            all.sums(family, "Capacity", "Ah");
            all.sums(family, "Energy", "Wh");
        }
        all.charge();
        all.cycleCount();
        all.recordIndexOfStep();
        all.unixTime();
        return all.findings;
    }

    private void empty() {
        for (Quantity quantity : List.of(Quantity.VOLTAGE, Quantity.CURRENT, Quantity.TEST_TIME)) {
            if (trace.size() > 0
                    && trace.has(quantity)
                    && firstWhere(trace.values(quantity), v -> !Double.isNaN(v)) < 0) {
                findings.add(Problem.error(
                        "BDF_COLUMN_EMPTY",
                        "The required column '" + quantity.label() + "' holds no value.",
                        where,
                        "Export the recording again with this column."));
            }
        }
    }

    /** Cumulative is charging plus discharging, net is charging minus discharging. */
    private void sums(String family, String kind, String unit) {
        Quantity charging = new Quantity(family + "Charging " + kind, unit);
        Quantity discharging = new Quantity(family + "Discharging " + kind, unit);
        if (trace.has(charging) && trace.has(discharging)) {
            double[] in = trace.values(charging);
            double[] out = trace.values(discharging);
            compare(new Quantity(family + "Cumulative " + kind, unit), in, out, 1, "the sum of");
            compare(new Quantity(family + "Net " + kind, unit), in, out, -1, "the difference of");
        }
    }

    private void compare(Quantity quantity, double[] in, double[] out, int sign, String words) {
        if (!trace.has(quantity)) {
            return;
        }
        double[] values = trace.values(quantity);
        double scale = 0;
        for (int i = 0; i < values.length; i++) {
            scale = Math.max(scale, Math.max(Math.abs(in[i]), Math.abs(out[i])));
        }
        int off = 0;
        int first = -1;
        for (int i = 0; i < values.length; i++) {
            double expected = in[i] + sign * out[i];
            double tolerance = ABSOLUTE + OF_SCALE * scale + RELATIVE * Math.abs(expected);
            if (Math.abs(values[i] - expected) > tolerance) {
                off++;
                first = first < 0 ? i : first;
            }
        }
        if (off > 0) {
            findings.add(Problem.warning(
                    "BDF_SUMS_DISAGREE",
                    quantity.label() + " is not " + words + " the charging and discharging columns in " + off + " of "
                            + values.length + " samples; the first is sample " + (first + 1) + ".",
                    where,
                    "Look whether all three start anew at the same time: the names tell which do so each cycle or"
                            + " step."));
        }
    }

    /**
     * Without a clock the charge is the second witness for the unit of time: current times time, over stretches in which
     * the counter moves by a hundredth of its way. Only a ratio that is one of units is told, since counters have many
     * rules of their own.
     */
    private void charge() {
        for (String family : List.of("", "Cycle ", "Step ", "Schedule ")) {
            Quantity charging = new Quantity(family + "Charging Capacity", "Ah");
            Quantity discharging = new Quantity(family + "Discharging Capacity", "Ah");
            if (trace.has(charging) || trace.has(discharging)) {
                double[] counted = steps(charging, discharging);
                medianRatio(counted).map(TimeScale::new).ifPresent(scale -> charge(scale, family));
                return;
            }
        }
    }

    private void charge(TimeScale scale, String family) {
        scale.unitOfTime()
                .ifPresent(unit -> findings.add(Problem.error(
                        "BDF_UNITS_CONTRADICT",
                        "Current times Test Time is " + Numbers.significant(scale.ratio(), 4)
                                + " times the charge of the " + family + "Charging and Discharging Capacity.",
                        where,
                        "Either Test Time is in " + unit + ", or current or charge is in another unit than the header"
                                + " says: correct the header or the values.")));
    }

    /** By how much the counters rose since the sample before, Ah; a counter that starts anew counts for nothing. */
    private double[] steps(Quantity... counters) {
        double[] steps = new double[trace.size()];
        for (Quantity counter : counters) {
            double[] values = trace.has(counter) ? trace.values(counter) : new double[0];
            for (int i = 1; i < values.length; i++) {
                steps[i] += values[i] > values[i - 1] ? values[i] - values[i - 1] : 0;
            }
        }
        return steps;
    }

    private Optional<Double> medianRatio(double[] counted) {
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] current = trace.values(Quantity.CURRENT);
        double least = Arrays.stream(counted).sum() / STRETCHES;
        List<Double> ratios = new ArrayList<>();
        double integral = 0;
        double charge = 0;
        for (int i = 1; i < counted.length && least > 0; i++) {
            double part = 0.5 * (Math.abs(current[i]) + Math.abs(current[i - 1])) * (time[i] - time[i - 1]) / 3600;
            if (part > 0 && counted[i] >= 0) {
                integral += part;
                charge += counted[i];
            }
            if (charge >= least) {
                ratios.add(integral / charge);
                integral = 0;
                charge = 0;
            }
        }
        Collections.sort(ratios);
        return ratios.size() < MIN_STRETCHES ? Optional.empty() : Optional.of(ratios.get(ratios.size() / 2));
    }

    private void cycleCount() {
        if (trace.has(Quantity.CYCLE_COUNT)) {
            double[] values = trace.values(Quantity.CYCLE_COUNT);
            int first = firstWhere(values, v -> v < 0 || v != Math.rint(v) && !Double.isNaN(v));
            if (first >= 0) {
                findings.add(Problem.warning(
                        "CYCLE_COUNT_NOT_WHOLE",
                        "Cycle Count / 1 must be a whole number from 0 on; sample " + (first + 1) + " has "
                                + Numbers.significant(values[first], 8) + ".",
                        where,
                        "Another column was probably written under this name."));
            }
        }
    }

    /** Under this name many files carry the step's number in the programme, which stands still through a step. */
    private void recordIndexOfStep() {
        Quantity quantity = new Quantity("Step Record Index", "1");
        if (!trace.has(quantity)) {
            return;
        }
        double[] values = trace.values(quantity);
        int stands = 0;
        for (int i = 1; i < values.length; i++) {
            stands += values[i] == values[i - 1] ? 1 : 0;
        }
        if (stands > LONG_STAND && stands > values.length / 2) {
            findings.add(Problem.warning(
                    "STEP_RECORD_INDEX_STANDS",
                    "Step Record Index / 1 counts the records of a step, but it stands still in " + stands + " of "
                            + values.length + " samples.",
                    where,
                    "It is probably the number of the step: name it 'Step ID' as in the programme, or 'Step Count / 1'"
                            + " where it counts the steps executed."));
        }
    }

    private void unixTime() {
        if (!trace.has(Quantity.UNIX_TIME)) {
            return;
        }
        double[] values = trace.values(Quantity.UNIX_TIME);
        int first = firstWhere(values, v -> v < EARLIEST_S || v > LATEST_S);
        if (first >= 0) {
            boolean milliseconds = values[first] / 1000 > EARLIEST_S && values[first] / 1000 < LATEST_S;
            findings.add(Problem.error(
                    "UNIX_TIME_IMPLAUSIBLE",
                    "Unix Time / s lies outside 1990 to 2100: sample " + (first + 1) + " has "
                            + Numbers.significant(values[first], 13) + ".",
                    where,
                    milliseconds
                            ? "It is in milliseconds: divide it by 1000."
                            : "It must count seconds since 1970-01-01 in UTC; leave the column out where that is not"
                                    + " known."));
        }
    }

    private static int firstWhere(double[] values, DoublePredicate condition) {
        for (int i = 0; i < values.length; i++) {
            if (condition.test(values[i])) {
                return i;
            }
        }
        return -1;
    }
}
