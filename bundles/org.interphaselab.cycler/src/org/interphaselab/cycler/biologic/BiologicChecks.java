package org.interphaselab.cycler.biologic;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;

/** What is checked of every BioLogic recording. What fails is reported and imported all the same. */
final class BiologicChecks {

    private static final double SLOPE_TOLERANCE = 0.1;
    private static final int MIN_STEPS = 10;

    private final RecordTable table;
    private final Map<Quantity, double[]> columns;
    private final ImportReportBuilder report;

    private BiologicChecks(RecordTable table, Map<Quantity, double[]> columns, ImportReportBuilder report) {
        this.table = table;
        this.columns = columns;
        this.report = report;
    }

    /** Checks the records and adds the outcome to the report. */
    static void run(RecordTable table, Map<Quantity, double[]> columns, ImportReportBuilder report) {
        BiologicChecks checks = new BiologicChecks(table, columns, report);
        if (table.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(report.file()),
                    "Nothing to do, unless you expected data."));
        }
        if (columns.containsKey(Quantity.TEST_TIME)) {
            checks.timeNeverFalls(columns.get(Quantity.TEST_TIME));
        }
        if (table.column("I/mA").or(() -> table.column("<I>/mA")).isPresent()) {
            checks.chargeAgrees();
        }
    }

    private void timeNeverFalls(double[] time) {
        if (time.length < 2) {
            return;
        }
        int falls = 0;
        int first = -1;
        for (int i = 1; i < time.length; i++) {
            if (time[i] < time[i - 1]) {
                falls++;
                first = first < 0 ? i : first;
            }
        }
        String evidence = falls + " of " + time.length + " records go back"
                + (falls == 0 ? "" : ", the first is record " + (first + 1));
        report.check("TEST_TIME_BACKWARDS", "time never decreases", falls == 0, evidence);
        if (falls > 0) {
            report.problem(Problem.warning(
                    "TEST_TIME_BACKWARDS",
                    "The time goes backwards: " + evidence + ".",
                    Location.of(report.file()),
                    "Look whether two recordings were joined, and split them."));
        }
    }

    /** The slope of current times time over charge is 1 where sign and unit of the current are right. */
    private void chargeAgrees() {
        Optional<IntToDoubleFunction> steps = DerivedCurrent.chargeSteps(table);
        double[] time = columns.get(Quantity.TEST_TIME);
        if (steps.isEmpty() || time == null) {
            return;
        }
        double[] current = columns.get(Quantity.CURRENT);
        double[] frequency = columns.get(ImpedanceSpectrum.FREQUENCY);
        IntToDoubleFunction charges = steps.get();
        double products = 0;
        double squares = 0;
        int used = 0;
        for (int i = 1; i < table.size(); i++) {
            double charge = charges.applyAsDouble(i);
            double product = 0.5 * (current[i] + current[i - 1]) * (time[i] - time[i - 1]) * charge;
            boolean direct = frequency == null || !(frequency[i] > 0) && !(frequency[i - 1] > 0);
            if (direct && charge != 0 && !Double.isNaN(product) && !Double.isNaN(charge)) {
                products += product;
                squares += charge * charge;
                used++;
            }
        }
        if (used < MIN_STEPS || !(squares > 0)) {
            return;
        }
        double slope = products / squares;
        boolean agrees = Math.abs(slope - 1) <= SLOPE_TOLERANCE;
        String evidence = "current times time is " + Numbers.significant(slope, 5) + " times the charge counted, over "
                + used + " records";
        report.check(
                "CHARGE_CONTRADICTS_CURRENT", "charge counted agrees with the integral of current", agrees, evidence);
        if (!agrees) {
            report.problem(Problem.warning(
                    "CHARGE_CONTRADICTS_CURRENT",
                    "The charge the file counts is not the integral of its current: " + evidence + ".",
                    Location.of(report.file()),
                    "A negative number means a wrong sign, a power of ten a wrong unit; otherwise records are too"
                            + " sparse to integrate."));
        }
    }
}
