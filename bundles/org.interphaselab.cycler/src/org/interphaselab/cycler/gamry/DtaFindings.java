package org.interphaselab.cycler.gamry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.table.LineTable;

/** What the columns of a file tell beside their values: sensors that are not there, overloads, what was not recorded. */
final class DtaFindings {

    private static final double ABSOLUTE_ZERO_DEGC = -273.15;

    private final List<LineTable> tables;
    private final DtaHeader header;
    private final Map<Quantity, double[]> columns;
    private final ImportReportBuilder report;

    private DtaFindings(
            List<LineTable> tables, DtaHeader header, Map<Quantity, double[]> columns, ImportReportBuilder report) {
        this.tables = tables;
        this.header = header;
        this.columns = columns;
        this.report = report;
    }

    /** Tells the report; temperatures that cannot be are dropped from {@code columns}. */
    static void tell(
            List<LineTable> tables, DtaHeader header, Map<Quantity, double[]> columns, ImportReportBuilder report) {
        DtaFindings findings = new DtaFindings(tables, header, columns, report);
        findings.dropAbsentTemperature();
        findings.tellOverloads();
        findings.tellAbsent();
    }

    /** Without a thermocouple the instrument writes temperatures below absolute zero. */
    private void dropAbsentTemperature() {
        double[] temperature = columns.get(DtaColumns.TEMPERATURE);
        if (temperature == null) {
            return;
        }
        int absent = 0;
        for (int i = 0; i < temperature.length; i++) {
            if (temperature[i] < ABSOLUTE_ZERO_DEGC) {
                temperature[i] = Double.NaN;
                absent++;
            }
        }
        if (absent > 0) {
            report.repair(
                    "TEMPERATURE_IMPOSSIBLE",
                    absent + " temperatures lie below absolute zero, as where no thermocouple is connected; they count"
                            + " as not recorded");
        }
    }

    private void tellOverloads() {
        Map<String, Integer> counts = new TreeMap<>();
        int rows = 0;
        for (LineTable each : tables) {
            TextColumn over = each.words().get(DtaColumns.OVER);
            if (over != null) {
                rows += each.size();
                for (int code : over.codes()) {
                    counts.merge(over.words().get(code), 1, Integer::sum);
                }
            }
        }
        counts.keySet().removeIf(word -> word.chars().allMatch(c -> c == '.'));
        int marked = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (marked > 0) {
            report.problem(Problem.note(
                    "OVERLOAD_MARKED",
                    marked + " of " + rows + " records bear a mark of overload in the column Over, such as '"
                            + counts.keySet().iterator().next() + "'.",
                    Location.of(report.file()),
                    "Gamry's manual tells by the position of the letter what was overloaded."));
        }
    }

    private void tellAbsent() {
        double[] frequency = columns.get(ImpedanceSpectrum.FREQUENCY);
        if (frequency != null && Arrays.stream(frequency).allMatch(hertz -> hertz > 0)) {
            return; // impedance points need no samples
        }
        List<String> names = tables.stream().map(LineTable::name).distinct().toList();
        String held = "The tables " + String.join(", ", names) + " ";
        absent(
                Quantity.TEST_TIME,
                "TIME_ABSENT",
                held + "have no column of time.",
                "Without it nothing can be evaluated" + " over time.");
        absent(
                Quantity.CURRENT,
                "CURRENT_ABSENT",
                held + "record no current.",
                "Without a current nothing but the voltage" + " can be shown.");
        absent(
                Quantity.VOLTAGE,
                "VOLTAGE_ABSENT",
                held + "have no column of a voltage.",
                "Look at the experiment: " + header.value("TAG").toLowerCase(Locale.ROOT) + ".");
        boolean square = tables.stream().flatMap(t -> t.columns().stream()).anyMatch(c -> c.header()
                .equals("Vfwd"));
        if (square) {
            report.rule(
                    "Voltage and Current are those of the forward pulse (Vfwd, Ifwd); those of the reverse pulse keep"
                            + " their names");
        }
    }

    private void absent(Quantity quantity, String code, String what, String remedy) {
        if (!columns.containsKey(quantity)) {
            report.problem(Problem.warning(code, what, Location.of(report.file()), remedy));
        }
    }
}
