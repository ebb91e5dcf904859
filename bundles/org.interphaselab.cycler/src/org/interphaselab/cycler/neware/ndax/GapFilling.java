package org.interphaselab.cycler.neware.ndax;

import java.util.Arrays;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;

/**
 * Joins the samples with the anchors and the step table, and computes what lies between anchors as the tester did: the
 * records follow each other by the anchor's sampling interval, and charge and energy grow by current and power times
 * that interval, each direction for itself. Nothing is carried over the border of a step, since each begins with an
 * anchor.
 */
final class GapFilling {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Samples samples;
    private final Anchors anchors;
    private final StepTable steps;
    private final NewareColumns columns;
    private final RampColumn interpolated = new RampColumn();
    private int withoutInterval;
    private int withoutStepRow;

    private GapFilling(Samples samples, Anchors anchors, StepTable steps) {
        this.samples = samples;
        this.anchors = anchors;
        this.steps = steps;
        this.columns = new NewareColumns(samples.voltageV(), samples.currentA());
    }

    /**
     * Computes the columns of all records and reports how well anchors and intervals agree.
     *
     * @throws ProblemException when the first record has no anchor before it, so that nothing dates it
     */
    static NewareColumns fill(Samples samples, Anchors anchors, StepTable steps, ImportReportBuilder report)
            throws ProblemException {
        GapFilling filling = new GapFilling(samples, anchors, steps);
        filling.requireStart(report);
        filling.fill();
        filling.columns.sumTestTime();
        filling.columns.add(NewareColumns.TIME_INTERPOLATED, filling.interpolated);
        filling.report(report);
        return filling.columns;
    }

    private void requireStart(ImportReportBuilder report) throws ProblemException {
        if (samples.size() > 0 && (anchors.size == 0 || anchors.index[0] > samples.index(0))) {
            throw Problem.error(
                            "NDAX_NO_START_TIME",
                            "Record " + samples.index(0) + " has no time: data_runInfo.ndc begins "
                                    + (anchors.size == 0 ? "nowhere." : "with record " + anchors.index[0] + "."),
                            Location.of(report.file()),
                            "Back the test up again from the tester's computer; this file is not complete.")
                    .asException();
        }
    }

    private void fill() {
        int anchor = -1;
        int step = 0;
        for (int from = 0; from < columns.size; ) {
            while (anchor + 1 < anchors.size && anchors.index[anchor + 1] <= samples.index(from)) {
                anchor++;
                step += anchor == 0 || anchors.step[anchor] != anchors.step[anchor - 1] ? 1 : 0;
            }
            int next = anchor + 1 < anchors.size ? anchors.index[anchor + 1] : Integer.MAX_VALUE;
            int to = fillAfter(anchor, from, next);
            putNumbers(from, to, step, samples.index(from) > anchors.index[anchor]);
            from = to;
        }
    }

    /** The columns of the records from an anchor on up to the next one, {@code next}; returns where they end. */
    private int fillAfter(int anchor, int from, int next) {
        double[] voltages = samples.voltageV();
        double[] currents = samples.currentA();
        long interval = anchors.intervalMs[anchor];
        double intervalS = interval / 1000.0;
        int begin = anchors.index[anchor];
        int last = begin;
        double chargingAs = 0;
        double dischargingAs = 0;
        double chargingWs = 0;
        double dischargingWs = 0;
        int i = from;
        for (; i < columns.size && samples.index(i) < next; i++) {
            int index = samples.index(i);
            if (index > last) {
                double current = currents[i];
                double power = current * voltages[i];
                double seconds = index - last == 1 ? intervalS : (index - last) * interval / 1000.0;
                chargingAs += Math.max(current, 0) * seconds;
                dischargingAs += Math.max(-current, 0) * seconds;
                chargingWs += Math.max(power, 0) * seconds;
                dischargingWs += Math.max(-power, 0) * seconds;
                withoutInterval += interval == 0 ? 1 : 0;
            }
            last = index;
            long sinceAnchorMs = (index - begin) * interval;
            columns.stepTimeS[i] = (anchors.stepTimeMs[anchor] + sinceAnchorMs) / 1000.0;
            columns.clockS[i] = anchors.unixTimeS[anchor] + sinceAnchorMs / 1000.0;
            columns.chargingAh[i] = anchors.chargingAh[anchor] + hours(chargingAs);
            columns.dischargingAh[i] = anchors.dischargingAh[anchor] + hours(dischargingAs);
            columns.chargingWh[i] = anchors.chargingWh[anchor] + hours(chargingWs);
            columns.dischargingWh[i] = anchors.dischargingWh[anchor] + hours(dischargingWs);
        }
        return i;
    }

    /** Of charge and discharge one is zero, and a division costs as much as all the rest. */
    private static double hours(double seconds) {
        return seconds == 0 ? seconds : seconds / SECONDS_PER_HOUR;
    }

    /** The numbers that stand still or rise by one among the records of one anchor. */
    private void putNumbers(int from, int to, int step, boolean firstIsInterpolated) {
        int count = to - from;
        int first = samples.index(from);
        interpolated.add(firstIsInterpolated ? 1 : 0);
        interpolated.add(1, 0, count - 1);
        if (samples.index(to - 1) - first == count - 1) {
            columns.recordIndex.add(first, 1, count);
        } else {
            for (int i = from; i < to; i++) {
                columns.recordIndex.add(samples.index(i));
            }
        }
        boolean listed = step <= steps.size();
        columns.stepCount.add(step, 0, count);
        columns.cycle.add(listed ? steps.cycle(step) : Double.NaN, 0, count);
        columns.stepId.add(listed ? steps.stepId(step) : Double.NaN, 0, count);
        if (listed) {
            Arrays.fill(columns.stepType, from, to, steps.type(step));
        } else {
            withoutStepRow += count;
        }
    }

    private void report(ImportReportBuilder report) {
        report.rule(NewareColumns.TEST_TIME_RULE);
        report.rule("time, charge and energy between the records of data_runInfo.ndc: by the sampling interval stored"
                + " there, and by current and power times that interval");
        int met = 0;
        int pairs = 0;
        int stepsMet = 0;
        int stepCount = anchors.size == 0 ? 0 : 1;
        for (int a = 1; a < anchors.size; a++) {
            if (anchors.step[a] == anchors.step[a - 1]) {
                pairs++;
                met += meets(a) ? 1 : 0;
            } else {
                stepCount++;
                stepsMet += stepCount <= steps.size() && steps.firstRecord(stepCount) == anchors.index[a] ? 1 : 0;
            }
        }
        if (pairs > 0) {
            check(
                    report,
                    "sampling intervals lead from each stored time to the next",
                    met == pairs,
                    met + " of " + pairs + " met to the millisecond; " + anchors.size + " stored times for "
                            + columns.size + " records",
                    "Times between the stored ones may be off.");
        }
        if (stepCount > 1) {
            check(
                    report,
                    "step table and stored times agree where steps begin",
                    stepsMet == stepCount - 1,
                    stepsMet + " of " + (stepCount - 1) + " step changes",
                    "Step numbers and types may be shifted there.");
        }
        if (withoutInterval > 0) {
            warn(
                    report,
                    "NDAX_NO_INTERVAL",
                    withoutInterval + " records have no sampling interval; their time stands"
                            + " still until the next stored one.");
        }
        if (withoutStepRow > 0) {
            warn(
                    report,
                    "NDAX_STEP_ROW_MISSING",
                    withoutStepRow + " records belong to a step that data_step.ndc does"
                            + " not list; their step number, type and cycle are unknown.");
        }
    }

    private boolean meets(int a) {
        long gap = (long) anchors.index[a] - anchors.index[a - 1] - 1;
        long expected = anchors.stepTimeMs[a - 1] + gap * anchors.intervalMs[a - 1] + anchors.intervalMs[a];
        return expected == anchors.stepTimeMs[a];
    }

    private static void check(ImportReportBuilder report, String name, boolean passed, String evidence, String effect) {
        report.check("NDAX_MEMBERS_DISAGREE", name, passed, evidence);
        if (!passed) {
            warn(report, "NDAX_MEMBERS_DISAGREE", "Not so: " + name + " (" + evidence + "). " + effect);
        }
    }

    private static void warn(ImportReportBuilder report, String code, String what) {
        report.problem(Problem.warning(
                code,
                what,
                Location.of(report.file()),
                "If the test was running when it was backed up, back it up again; else send us the file."));
    }
}
