package org.interphaselab.cycler.bdf;

import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;

/** What is checked of every recording in the Battery Data Format. What fails is reported and imported all the same. */
public final class BdfChecks {

    private static final Quantity[] ACCUMULATED = {
        new Quantity("Charging Capacity", "Ah"),
        new Quantity("Discharging Capacity", "Ah"),
        new Quantity("Cumulative Capacity", "Ah"),
        new Quantity("Charging Energy", "Wh"),
        new Quantity("Discharging Energy", "Wh"),
        new Quantity("Cumulative Energy", "Wh")
    };
    private static final double CLOCK_RATIO_TOLERANCE = 0.05;
    /** Clocks of whole seconds may differ by so much at both ends. */
    private static final double CLOCK_RESOLUTION_S = 1;

    private static final double FALL_TOLERANCE = 1e-9;

    private final Trace trace;
    private final ImportReportBuilder report;

    private BdfChecks(Trace trace, ImportReportBuilder report) {
        this.trace = trace;
        this.report = report;
    }

    /** Checks the samples and adds the outcome to the report. */
    public static void run(Trace trace, ImportReportBuilder report) {
        BdfChecks checks = new BdfChecks(trace, report);
        checks.neverFalls(
                Quantity.TEST_TIME,
                0,
                "TEST_TIME_BACKWARDS",
                "Durations there are wrong. Look whether two recordings were joined, and split them.");
        if (trace.has(Quantity.CYCLE_COUNT)) {
            checks.neverFalls(
                    Quantity.CYCLE_COUNT, 0, "CYCLE_COUNT_FALLS", "Half-cycles are counted from the current anyway.");
        }
        for (Quantity quantity : ACCUMULATED) {
            if (trace.has(quantity)) {
                checks.neverFalls(
                        quantity,
                        FALL_TOLERANCE,
                        "ACCUMULATED_VALUE_FALLS",
                        "The column probably restarts with each cycle or step: it should then be named so.");
            }
        }
        for (Quantity clock : List.of(Quantity.UNIX_TIME, Quantity.LOCAL_TIME)) {
            if (trace.has(clock)) {
                checks.clockRuns(clock);
            }
        }
    }

    private void neverFalls(Quantity quantity, double tolerance, String code, String remedy) {
        double[] values = trace.values(quantity);
        if (Arrays.stream(values).filter(value -> !Double.isNaN(value)).limit(2).count() < 2) {
            return; // a check of nothing would pass
        }
        double latest = Double.NaN;
        int falls = 0;
        int first = -1;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < latest - tolerance) {
                falls++;
                first = first < 0 ? i : first;
            }
            latest = Double.isNaN(values[i]) ? latest : values[i];
        }
        String name = quantity.label() + " never decreases";
        String evidence = falls + " of " + values.length + " samples fall back"
                + (falls == 0 ? "" : ", the first is sample " + (first + 1));
        report.check(code, name, falls == 0, evidence);
        if (falls > 0) {
            report.problem(Problem.warning(
                    code, quantity.label() + " goes backwards: " + evidence + ".", Location.of(report.file()), remedy));
        }
    }

    /** A thousandfold clock is milliseconds under a header that says seconds. */
    private void clockRuns(Quantity quantity) {
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] clock = trace.values(quantity);
        int last = trace.size() - 1;
        if (last < 1 || !(time[last] > time[0])) {
            return;
        }
        double ratio = (clock[last] - clock[0]) / (time[last] - time[0]);
        double drift = clock[last] - clock[0] - (time[last] - time[0]);
        boolean runs = Math.abs(ratio - 1) <= CLOCK_RATIO_TOLERANCE || Math.abs(drift) < CLOCK_RESOLUTION_S;
        String evidence = "the clock runs " + Numbers.significant(ratio, 5) + " s per second of Test Time";
        report.check("CLOCK_DISAGREES", quantity.name() + " agrees with Test Time", runs, evidence);
        if (!runs) {
            report.problem(Problem.warning(
                    "CLOCK_DISAGREES",
                    quantity.name() + " and Test Time disagree: " + evidence + ".",
                    Location.of(report.file()),
                    ratio > 500 && ratio < 2000
                            ? "One of them is probably in milliseconds: correct the header or the values."
                            : "Pauses make the clock run ahead; otherwise one of the columns is in another unit."));
        }
    }
}
