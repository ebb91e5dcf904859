package org.interphaselab.cycler.neware.ndax;

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
        double chargingAs = 0;
        double dischargingAs = 0;
        double chargingWs = 0;
        double dischargingWs = 0;
        int last = 0;
        for (int i = 0; i < columns.size; i++) {
            int index = samples.index(i);
            while (anchor + 1 < anchors.size && anchors.index[anchor + 1] <= index) {
                anchor++;
                step += anchor == 0 || anchors.step[anchor] != anchors.step[anchor - 1] ? 1 : 0;
                chargingAs = dischargingAs = chargingWs = dischargingWs = 0;
                last = anchors.index[anchor];
            }
            double voltage = samples.voltageV()[i];
            double current = samples.currentA()[i];
            long interval = anchors.intervalMs[anchor];
            interpolated.add(index > last ? 1 : 0);
            if (index > last) {
                double seconds = (index - last) * interval / 1000.0;
                chargingAs += Math.max(current, 0) * seconds;
                dischargingAs += Math.max(-current, 0) * seconds;
                chargingWs += Math.max(current * voltage, 0) * seconds;
                dischargingWs += Math.max(-current * voltage, 0) * seconds;
                withoutInterval += interval == 0 ? 1 : 0;
            }
            last = index;
            long sinceAnchorMs = (index - anchors.index[anchor]) * interval;
            columns.recordIndex.add(index);
            columns.stepTimeS[i] = (anchors.stepTimeMs[anchor] + sinceAnchorMs) / 1000.0;
            columns.clockS[i] = anchors.unixTimeS[anchor] + sinceAnchorMs / 1000.0;
            columns.chargingAh[i] = anchors.chargingAh[anchor] + chargingAs / SECONDS_PER_HOUR;
            columns.dischargingAh[i] = anchors.dischargingAh[anchor] + dischargingAs / SECONDS_PER_HOUR;
            columns.chargingWh[i] = anchors.chargingWh[anchor] + chargingWs / SECONDS_PER_HOUR;
            columns.dischargingWh[i] = anchors.dischargingWh[anchor] + dischargingWs / SECONDS_PER_HOUR;
            putStep(i, step);
        }
    }

    private void putStep(int i, int step) {
        columns.stepCount.add(step);
        if (step <= steps.size()) {
            columns.cycle.add(steps.cycle(step));
            columns.stepId.add(steps.stepId(step));
            columns.stepType[i] = steps.type(step);
        } else {
            columns.cycle.add(Double.NaN);
            columns.stepId.add(Double.NaN);
            withoutStepRow++;
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
