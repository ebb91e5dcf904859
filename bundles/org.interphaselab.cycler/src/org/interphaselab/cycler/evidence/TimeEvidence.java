package org.interphaselab.cycler.evidence;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** Time runs forward, without gaps; records are numbered without gaps, and none stands there twice. */
final class TimeEvidence {

    private static final int PICKED = 10_000;
    private static final double GAP_S = 60;
    private static final double ISOLATED = 20;
    /** Testers write a record again now and then, as where a step ends; that is no fault of the file. */
    private static final double FEW = 0.01;

    private final Evidence evidence;
    private final Trace trace;

    private TimeEvidence(Evidence evidence) {
        this.evidence = evidence;
        this.trace = evidence.trace();
    }

    static void add(Evidence evidence) {
        TimeEvidence time = new TimeEvidence(evidence);
        if (evidence.lacks("RECORDS_MISSING")) {
            time.numbers();
        }
        if (time.trace.has(Quantity.TEST_TIME) && time.trace.size() > 1) {
            double[] seconds = time.trace.values(Quantity.TEST_TIME);
            if (evidence.lacks("TEST_TIME_BACKWARDS")) {
                time.forward(seconds);
            }
            time.gaps(seconds);
            time.identical(seconds);
        }
    }

    private void numbers() {
        if (!trace.has(Quantity.RECORD_INDEX) || trace.size() < 2 || evidence.says(Evidence.RECORDS_NUMBERED)) {
            return; // numbers of our own prove nothing
        }
        IntToDoubleFunction number = trace.samples(Quantity.RECORD_INDEX);
        long missing = 0;
        int back = 0;
        double after = Double.NaN;
        double before = number.applyAsDouble(0);
        for (int i = 1; i < trace.size(); i++) {
            double now = number.applyAsDouble(i);
            double step = now - before;
            if (step != 1 && Double.isNaN(after)) {
                after = before;
            }
            missing += step > 1 ? (long) step - 1 : 0;
            back += step < 1 ? 1 : 0;
            before = now;
        }
        String counts = missing == 0 && back == 0
                ? trace.size() + " records, none missing"
                : missing + " records missing, " + back + " numbers repeat or fall, the first after record "
                        + Numbers.significant(after, 12);
        evidence.check(
                "RECORDS_MISSING",
                "record numbers rise by one",
                missing == 0 && back == 0,
                counts,
                "The numbers of the records do not rise by one",
                "Export the whole recording; charge in a gap is not counted.");
    }

    private void forward(double[] seconds) {
        int falls = 0;
        int first = -1;
        for (int i = 1; i < seconds.length; i++) {
            if (seconds[i] < seconds[i - 1]) {
                falls++;
                first = first < 0 ? i : first;
            }
        }
        evidence.check(
                "TEST_TIME_BACKWARDS",
                "time never decreases",
                falls == 0,
                falls + " of " + seconds.length + " records go back"
                        + (falls == 0 ? "" : ", the first is record " + (first + 1)),
                "The time goes backwards",
                "Look whether two recordings were joined, and split them.");
    }

    /** A gap is an interval of more than a minute which is far longer than those before and after it in its step. */
    private void gaps(double[] seconds) {
        IntToDoubleFunction step = trace.has(Quantity.STEP_COUNT) ? trace.samples(Quantity.STEP_COUNT) : i -> 0;
        int gaps = 0;
        int first = -1;
        double longest = 0;
        double largest = 0;
        for (int i = 1; i < seconds.length; i++) {
            double interval = seconds[i] - seconds[i - 1];
            longest = Math.max(longest, interval);
            if (interval > GAP_S && isIsolated(seconds, i, interval, step)) {
                gaps++;
                first = first < 0 ? i : first;
                largest = Math.max(largest, interval);
            }
        }
        String sampling =
                "intervals of " + shown(median(seconds)) + " s in the middle and " + shown(longest) + " s at most";
        evidence.check(
                "TIME_GAP",
                "no gap within a step",
                gaps == 0,
                sampling
                        + (gaps == 0
                                ? ""
                                : "; " + gaps + " gaps of up to " + shown(largest) + " s, the first before record "
                                        + (first + 1)),
                "There are gaps in time within a step",
                "The test paused, or records are missing there: charge in a gap is not counted.");
    }

    private static boolean isIsolated(double[] seconds, int i, double interval, IntToDoubleFunction step) {
        double own = step.applyAsDouble(i);
        if (i < 2 || i + 1 >= seconds.length || step.applyAsDouble(i - 2) != own || step.applyAsDouble(i + 1) != own) {
            return false; // nothing beside it to compare with
        }
        double before = seconds[i - 1] - seconds[i - 2];
        double after = seconds[i + 1] - seconds[i];
        return before > 0 && after > 0 && interval > ISOLATED * Math.max(before, after);
    }

    private void identical(double[] seconds) {
        if (!trace.has(Quantity.VOLTAGE) || !trace.has(Quantity.CURRENT)) {
            return;
        }
        double[] voltage = trace.values(Quantity.VOLTAGE);
        double[] current = trace.values(Quantity.CURRENT);
        IntToDoubleFunction step = trace.has(Quantity.STEP_COUNT) ? trace.samples(Quantity.STEP_COUNT) : i -> 0;
        int twice = 0;
        int first = -1;
        for (int i = 1; i < seconds.length; i++) {
            if (seconds[i] == seconds[i - 1]
                    && voltage[i] == voltage[i - 1]
                    && current[i] == current[i - 1]
                    && step.applyAsDouble(i) == step.applyAsDouble(i - 1)) {
                twice++;
                first = first < 0 ? i : first;
            }
        }
        String counts = twice + " of " + seconds.length
                + " records have step, time, voltage and current of the one before"
                + (twice == 0 ? "" : ", the first is record " + (first + 1));
        if (twice <= FEW * seconds.length) {
            evidence.report().check("RECORDS_IDENTICAL", "no record stands there twice", twice == 0, counts);
        } else {
            evidence.check(
                    "RECORDS_IDENTICAL",
                    "no record stands there twice",
                    false,
                    counts,
                    "Records stand there twice",
                    "Nothing for charge and duration. Look how the file was made.");
        }
    }

    private static double median(double[] seconds) {
        int count = Math.min(PICKED, seconds.length - 1);
        double[] picked = new double[count];
        for (int i = 0; i < count; i++) {
            int at = 1 + (int) ((long) i * (seconds.length - 1) / count);
            picked[i] = seconds[at] - seconds[at - 1];
        }
        Arrays.sort(picked);
        return picked[count / 2];
    }

    private static String shown(double seconds) {
        return Numbers.significant(seconds, 4);
    }
}
