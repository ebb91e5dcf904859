package org.interphaselab.cycler.gamry;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.table.LineTable;
import org.interphaselab.cycler.table.TableJoin;

/** Makes one set of columns of a file's tables: signs, open circuits, times over tables, cycles. */
final class DtaAssembly {

    private static final String USUAL = "1";
    private static final Pattern CYCLE = Pattern.compile("CURVE(\\d{1,9})");
    private static final Set<String> OPEN_CIRCUIT_EXPERIMENTS = Set.of("CORPOT", "OCP", "OCV");
    private static final double NONE = 0;

    private final List<LineTable> tables;
    private final DtaHeader header;
    private final ImportReportBuilder report;
    private final TableJoin join;
    private final Map<Quantity, double[]> columns;
    private final int[] table;

    private DtaAssembly(List<LineTable> tables, DtaHeader header, ImportReportBuilder report) {
        this.tables = tables;
        this.header = header;
        this.report = report;
        this.join = new TableJoin(tables);
        this.columns = join.columns();
        this.table = join.tableOfRecord();
    }

    /** The joined tables, ready to be split into samples and spectra. */
    static TableJoin of(List<LineTable> tables, DtaHeader header, char decimalSign, ImportReportBuilder report) {
        DtaAssembly assembly = new DtaAssembly(tables, header, report);
        assembly.join.tellDropped(report);
        OptionalDouble start = header.start(decimalSign);
        start.ifPresent(seconds -> report.startTime(local(seconds)));
        if (assembly.join.size() > 0) {
            assembly.addCurrent();
            assembly.addTimes(start);
            assembly.addCycles();
            DtaFindings.tell(tables, header, assembly.columns, report);
        }
        return assembly.join;
    }

    private void addCurrent() {
        double[] current = columns.get(Quantity.CURRENT);
        String convention = header.value("CONVENTION");
        if (current != null) {
            report.rule("the current keeps the sign of the file, by which it grows with the voltage of the working"
                    + " electrode; "
                    + (convention.isEmpty()
                            ? "the header states no current convention"
                            : "the header states current convention " + convention));
        }
        if (current != null && !convention.isEmpty() && !convention.equals(USUAL)) {
            report.problem(Problem.note(
                    "CURRENT_CONVENTION_UNUSUAL",
                    "The header states current convention " + convention + ", not the usual 1.",
                    Location.of(report.file()),
                    "The sign is the file's: compare the direction of one step with Gamry's own program."));
        }
        openCircuits(current);
    }

    /** At open circuit the cell is switched off: the current is not measured, it is none. */
    private void openCircuits(double[] measured) {
        double[] current = measured;
        double[] frequency = columns.get(ImpedanceSpectrum.FREQUENCY);
        int open = 0;
        for (int i = 0; i < table.length; i++) {
            boolean point = frequency != null && frequency[i] > 0;
            if (!point && isOpenCircuit(tables.get(table[i]))) {
                current = current == null ? join.missing() : current;
                if (Double.isNaN(current[i])) {
                    current[i] = NONE;
                    open++;
                }
            }
        }
        if (open > 0) {
            columns.put(Quantity.CURRENT, current);
            report.rule(open + " samples were taken at open circuit, with the cell switched off: their current is 0");
        }
    }

    private boolean isOpenCircuit(LineTable rows) {
        return rows.name().equals("OCVCURVE") || OPEN_CIRCUIT_EXPERIMENTS.contains(header.value("TAG"));
    }

    /** The clock of some tables starts again; of others it runs on. */
    private void addTimes(OptionalDouble start) {
        double[] time = columns.computeIfAbsent(Quantity.TEST_TIME, any -> timeByFrequency());
        if (time == null) {
            return;
        }
        double offset = 0;
        double base = time[0];
        int restarts = 0;
        double[] inStep = new double[time.length];
        for (int i = 0; i < time.length; i++) {
            boolean begins = i > 0 && table[i] != table[i - 1];
            if (begins && time[i] + offset < time[i - 1]) {
                offset = time[i - 1];
                restarts++;
            }
            time[i] += offset;
            base = begins ? time[i] : base;
            inStep[i] = time[i] - base;
        }
        columns.put(Quantity.STEP_TIME, inStep);
        report.rule("Step Time is counted from the first record of the table");
        if (restarts > 0) {
            report.rule("the clock starts again with " + restarts + " of " + tables.size()
                    + " tables; Test Time goes on from the last record of the table before, a pause between is not"
                    + " recorded");
        } else if (start.isPresent()) {
            columns.put(
                    Quantity.LOCAL_TIME,
                    Arrays.stream(time).map(t -> start.getAsDouble() + t).toArray());
            report.rule("Local Time is the start by the local clock plus the time of the record");
        }
    }

    /** Virtual front panels record no time but how often they record. */
    private double[] timeByFrequency() {
        OptionalDouble frequency = tables.size() == 1 ? header.number("FREQ") : OptionalDouble.empty();
        if (frequency.isEmpty() || !(frequency.getAsDouble() > 0)) {
            return null;
        }
        double[] time = new double[join.size()];
        Arrays.setAll(time, i -> i / frequency.getAsDouble());
        report.rule("the file records no time; Test Time is the number of the record over the acquisition frequency, "
                + Numbers.significant(frequency.getAsDouble(), 6) + " Hz");
        return time;
    }

    private static String local(double seconds) {
        return LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC)
                .toString();
    }

    private void addCycles() {
        double[] cycles = join.missing();
        boolean any = false;
        for (int i = 0; i < table.length; i++) {
            Matcher numbered = CYCLE.matcher(tables.get(table[i]).name());
            if (numbered.matches()) {
                cycles[i] = Double.parseDouble(numbered.group(1));
                any = true;
            }
        }
        if (any) {
            columns.put(Quantity.CYCLE_COUNT, cycles);
            report.rule("Cycle Count is the number in the name of the table, as in CURVE2");
        }
    }
}
