package org.interphaselab.cycler.neware;

import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareStepType.Direction;
import org.interphaselab.cycler.raw.ChargeCheck;

/**
 * The checks every Neware recording goes through: cheap, and each catches a class of mistake which readers of these
 * files have been known to make. What fails is reported and imported all the same. Checks on pages and lengths belong
 * to the readers, since they differ by format.
 */
public final class ImportChecks {

    private static final double CLOCK_TOLERANCE_S = 2.0;
    private static final double VOLTAGE_LIMIT_V = 6.0;
    private static final double SIGN_FLOOR = 1e-3;

    private final NewareColumns columns;
    private final ImportReportBuilder report;

    private ImportChecks(NewareColumns columns, ImportReportBuilder report) {
        this.columns = columns;
        this.report = report;
    }

    /** Checks the records and adds the outcome to the report. */
    public static void run(NewareColumns columns, ImportReportBuilder report) {
        if (columns.size == 0) {
            return; // a check of nothing would pass
        }
        report.clock(columns.clock());
        ImportChecks checks = new ImportChecks(columns, report);
        checks.indexWithoutGaps();
        checks.stepTimeRises();
        checks.clockAgrees();
        checks.signAgrees();
        checks.voltagePlausible();
        checks.stepTypesKnown();
        checks.chargeAgrees();
    }

    private void chargeAgrees() {
        ChargeCheck.run(
                new ChargeCheck.Records(
                        columns.size,
                        columns.stepCount::at,
                        columns.stepCount::runEnd,
                        columns.stepTimeS,
                        columns.currentA,
                        List.of(columns.chargingAh, columns.dischargingAh),
                        i -> NewareStepType.directionOf(columns.stepType[i]) != Direction.NONE),
                report);
    }

    private void indexWithoutGaps() {
        RampColumn index = columns.recordIndex;
        if (index.size() < 2) {
            return;
        }
        long missing = 0;
        double first = Double.NaN;
        RampColumn.Cursor numbers = index.cursor();
        double before = numbers.at(0);
        for (int i = 1; i < index.size(); i++) {
            double number = numbers.at(i);
            if (number != before + 1) {
                missing += (long) (number - before) - 1;
                if (Double.isNaN(first)) {
                    first = before;
                }
            }
            before = number;
        }
        if (missing == 0) {
            report.check("RECORDS_MISSING", "record index rises by one", true, columns.size + " records, none missing");
            return;
        }
        String evidence = missing + " records missing, the first after record " + (long) first;
        fails(
                "record index rises by one",
                evidence,
                "RECORDS_MISSING",
                "Records are missing: " + evidence + ".",
                "Export the recording again; charge in the gap is not counted.");
    }

    private void stepTimeRises() {
        double[] time = columns.stepTimeS;
        int compared = 0;
        int back = 0;
        int first = -1;
        for (int from = 0; from < time.length; ) {
            int to = columns.stepCount.runEnd(from);
            compared += to - from - 1;
            for (int i = from + 1; i < to; i++) {
                if (time[i] < time[i - 1]) {
                    back++;
                    first = first < 0 ? i : first;
                }
            }
            from = to;
        }
        if (compared == 0) {
            return;
        }
        String name = "step time never decreases within a step";
        if (back == 0) {
            report.check("STEP_TIME_BACKWARDS", name, true, "0 of " + columns.size + " records go back");
            return;
        }
        String evidence = back + " records go back, the first at record " + at(first);
        fails(
                name,
                evidence,
                "STEP_TIME_BACKWARDS",
                "The step time goes backwards: " + evidence + ".",
                "Look at the recording there before trusting durations.");
    }

    private void clockAgrees() {
        double[] clock = columns.clockS;
        double[] time = columns.stepTimeS;
        int compared = 0;
        int jumps = 0;
        int first = -1;
        double largest = 0;
        for (int from = 0; from < clock.length; ) {
            int to = columns.stepCount.runEnd(from);
            for (int i = from + 1; i < to; i++) {
                double drift = (clock[i] - clock[i - 1]) - (time[i] - time[i - 1]);
                compared += Double.isNaN(drift) ? 0 : 1;
                if (Math.abs(drift) > CLOCK_TOLERANCE_S) {
                    jumps++;
                    first = first < 0 ? i : first;
                    largest = Math.abs(drift) > Math.abs(largest) ? drift : largest;
                }
            }
            from = to;
        }
        if (compared == 0) {
            return;
        }
        String name = "clock agrees with step time within 2 s";
        if (jumps == 0) {
            report.check("CLOCK_JUMPS", name, true, "no jump within a step");
            return;
        }
        String evidence = jumps + " jumps within steps, the first at record " + at(first) + ", the largest by "
                + Numbers.significant(largest, 4) + " s";
        fails(
                name,
                evidence,
                "CLOCK_JUMPS",
                "The tester's clock jumps: " + evidence + ".",
                "Likely a clock change or a pause. Test Time is built from step times and is not affected.");
    }

    private void signAgrees() {
        double[] current = columns.currentA;
        double largest = 0;
        for (double value : current) {
            double size = Math.abs(value);
            largest = size > largest ? size : largest; // what is no number is told elsewhere
        }
        double floor = SIGN_FLOOR * largest;
        int compared = 0;
        int against = 0;
        int first = -1;
        for (int i = 0; i < current.length; i++) {
            if (Math.abs(current[i]) > floor) {
                Direction direction = NewareStepType.directionOf(columns.stepType[i]);
                compared += direction == Direction.NONE ? 0 : 1;
                if (direction != Direction.NONE && (direction == Direction.CHARGE) != (current[i] > 0)) {
                    against++;
                    if (first < 0) {
                        first = i;
                    }
                }
            }
        }
        if (compared == 0) {
            return;
        }
        String name = "sign of the current agrees with the step type";
        if (against == 0) {
            report.check("CURRENT_SIGN", name, true, "0 of " + compared + " records with current disagree");
            return;
        }
        String evidence = against + " records disagree, the first is record " + at(first);
        fails(
                name,
                evidence,
                "CURRENT_SIGN",
                "Current and step type disagree: " + evidence + ".",
                "The measured current counts, not the step type. Look at the recording there.");
    }

    private void voltagePlausible() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : columns.voltageV) {
            lowest = value < lowest ? value : lowest; // what is no number is told elsewhere
            highest = value > highest ? value : highest;
        }
        if (lowest > highest) {
            return; // none was recorded
        }
        String name = "voltage lies within \u00b16 V";
        String evidence = "from " + Numbers.significant(lowest, 5) + " to " + Numbers.significant(highest, 5) + " V";
        if (lowest > -VOLTAGE_LIMIT_V && highest < VOLTAGE_LIMIT_V) {
            report.check("VOLTAGE_IMPLAUSIBLE", name, true, evidence);
            return;
        }
        fails(
                name,
                evidence,
                "VOLTAGE_IMPLAUSIBLE",
                "The voltage leaves what a 5 V channel can measure: " + evidence + ".",
                "If this is no pack of cells, compare a value with the vendor's software and send us the file.");
    }

    private void stepTypesKnown() {
        List<Integer> unknown = NewareStepType.unknownCodes(columns.stepType);
        String codes = unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (unknown.isEmpty()) {
            report.check("STEP_TYPE_UNKNOWN", "step types are known", true, "all known");
            return;
        }
        fails(
                "step types are known",
                "unknown codes " + codes,
                "STEP_TYPE_UNKNOWN",
                "The file uses step types not seen before, with the codes " + codes + ".",
                "They are kept by number. Send us the file and the names which the vendor's software shows.");
    }

    private void fails(String name, String evidence, String code, String what, String remedy) {
        report.check(code, name, false, evidence);
        report.problem(Problem.warning(code, what, Location.of(report.file()), remedy));
    }

    private String at(int position) {
        return String.valueOf((long) columns.recordIndex.at(position));
    }
}
