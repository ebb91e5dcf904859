package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
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
    private static final double FALL_TOLERANCE = 1e-9;

    private final Trace trace;
    private final ImportReportBuilder report;

    private BdfChecks(Trace trace, ImportReportBuilder report) {
        this.trace = trace;
        this.report = report;
    }

    /** Says so where a file holds no records. */
    static void recordsPresent(long samples, ImportReportBuilder report) {
        if (samples == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(report.file()),
                    "Nothing to do, unless you expected data."));
        }
    }

    /** Checks the samples and adds the outcome to the report. */
    public static void run(Trace trace, ImportReportBuilder report) {
        BdfChecks checks = new BdfChecks(trace, report);
        checks.neverFalls(Quantity.TEST_TIME, 0, "TEST_TIME_BACKWARDS", checks.remedyOfFallingTime());
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

    /** A time that falls in single samples and goes on behind them is another matter than one that starts again. */
    private String remedyOfFallingTime() {
        double[] time = trace.values(Quantity.TEST_TIME);
        int falls = 0;
        int single = 0;
        for (int i = 1; i < time.length; i++) {
            if (time[i] < time[i - 1]) {
                falls++;
                single += i + 1 < time.length && time[i + 1] >= time[i - 1] ? 1 : 0;
            }
        }
        return single == falls
                ? "Each time it is one sample only, behind which the time goes on as before: another time, such as that"
                        + " since the step began, was written there. Correct these samples or leave them out."
                : "Durations there are wrong. Look whether two recordings were joined, and split them.";
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

    /** Test Time in another unit than its header says shows against the clock only. */
    private void clockRuns(Quantity quantity) {
        TimeScale scale = TimeScale.of(trace.values(Quantity.TEST_TIME), trace.values(quantity))
                .orElse(null);
        if (scale == null) {
            return;
        }
        String evidence = "Test Time runs " + Numbers.significant(scale.ratio(), 5) + " s per second of the clock";
        report.check("CLOCK_DISAGREES", quantity.name() + " agrees with Test Time", scale.agrees(), evidence);
        if (!scale.agrees()) {
            report.problem(Problem.warning(
                    "CLOCK_DISAGREES",
                    quantity.name() + " and Test Time disagree: " + evidence + ".",
                    Location.of(report.file()),
                    remedy(scale, quantity)));
        }
    }

    private static String remedy(TimeScale scale, Quantity clock) {
        List<String> causes = new ArrayList<>();
        scale.unitOfTime().ifPresent(unit -> causes.add("Test Time is in " + unit));
        scale.unitOfClock().ifPresent(unit -> causes.add(clock.name() + " is in " + unit));
        return causes.isEmpty()
                ? "One of the columns is in another unit, or not what its header says."
                : "Probably " + String.join(", or ", causes) + ": correct the header or the values.";
    }
}
