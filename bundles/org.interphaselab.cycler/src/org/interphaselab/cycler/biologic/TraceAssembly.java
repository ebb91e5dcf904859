package org.interphaselab.cycler.biologic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.InstrumentClock;
import org.interphaselab.cycler.evidence.Evidence;
import org.interphaselab.cycler.raw.ImpedancePoints;
import org.interphaselab.cycler.raw.ImpedancePoints.Split;

/** Makes the trace and the impedance spectra of a file's records: names, units, and what the file leaves to be derived. */
final class TraceAssembly {

    /** Not a quantity of the trace: its words are, as Step Type. */
    private static final Quantity MODE = new Quantity("Mode", "1");

    private final RecordTable table;
    private final ImportReportBuilder report;
    private final Map<Quantity, double[]> read;
    private final Map<Quantity, double[]> columns = new LinkedHashMap<>();

    private TraceAssembly(RecordTable table, EcLabVocabulary vocabulary, ImportReportBuilder report) {
        this.table = table;
        this.report = report;
        this.read = new ColumnPlan(vocabulary, table, report).convert(table);
    }

    /**
     * Makes the trace and the spectra.
     *
     * @param startS start of the acquisition by the local clock, s since 1970-01-01, where known
     */
    static Split assemble(
            RecordTable table, EcLabVocabulary vocabulary, OptionalDouble startS, ImportReportBuilder report) {
        return new TraceAssembly(table, vocabulary, report).assemble(startS);
    }

    private Split assemble(OptionalDouble startS) {
        addTime(startS);
        addVoltageAndCurrent();
        addSteps();
        TextColumn stepType =
                read.containsKey(MODE) ? Mode.words(read.remove(MODE), read.get(ImpedanceSpectrum.FREQUENCY)) : null;
        read.forEach(columns::putIfAbsent);
        HalfCycleLag.of(table, columns.get(Quantity.VOLTAGE), columns.get(Quantity.CURRENT), report)
                .ifPresent(marks -> columns.put(HalfCycleLag.QUANTITY, marks));
        BiologicChecks.run(table, columns, report);
        return ImpedancePoints.split(columns, stepType, table.size(), report);
    }

    private void addTime(OptionalDouble startS) {
        double[] time = read.remove(Quantity.TEST_TIME);
        if (time == null) {
            report.problem(Problem.warning(
                    "TIME_ABSENT",
                    "The file has no column time/s.",
                    Location.of(report.file()),
                    "Export it again with this column; without it nothing can be evaluated over time."));
            return;
        }
        double first = time.length == 0 ? 0 : time[0];
        double[] fromFirst = first == 0
                ? time
                : Arrays.stream(time).map(value -> value - first).toArray();
        columns.put(Quantity.TEST_TIME, fromFirst);
        if (table.clockTimes()) {
            columns.put(Quantity.LOCAL_TIME, time);
            report.clock(InstrumentClock.LOCAL);
            report.rule("time/s is written as date and time; Test Time is counted from the first record");
            return;
        }
        report.rule(
                first == 0
                        ? "Test Time is time/s, which begins with 0"
                        : "Test Time is counted from the first record, at which time/s is "
                                + Numbers.significant(first, 12) + " s after the start of the acquisition");
        if (startS.isPresent()) {
            double start = startS.getAsDouble();
            columns.put(
                    Quantity.LOCAL_TIME,
                    Arrays.stream(time).map(value -> start + value).toArray());
            report.rule("Local Time is the start of the acquisition by the local clock plus time/s");
        }
    }

    private void addVoltageAndCurrent() {
        if (read.containsKey(Quantity.VOLTAGE)) {
            columns.put(Quantity.VOLTAGE, read.remove(Quantity.VOLTAGE));
        } else {
            report.problem(Problem.warning(
                    "VOLTAGE_ABSENT",
                    "The file has no column of the cell's voltage.",
                    Location.of(report.file()),
                    "Export it again with the column Ewe/V or Ecell/V."));
        }
        if (table.column("Ece/V").or(() -> table.column("<Ece>/V")).isPresent()) {
            report.problem(Problem.note(
                    "THREE_ELECTRODES",
                    "The potential of the counter electrode was recorded too: Voltage is that of the working electrode"
                            + " against the reference.",
                    Location.of(report.file()),
                    "The voltage of the whole cell is Voltage minus the column Ece."));
        }
        double[] current = read.remove(Quantity.CURRENT);
        if (current == null) {
            current = DerivedCurrent.of(table, columns.get(Quantity.TEST_TIME), report)
                    .orElse(null);
        }
        if (current != null) {
            columns.put(Quantity.CURRENT, current);
        } else if (table.size() > 0) {
            report.problem(Problem.warning(
                    "CURRENT_ABSENT",
                    "The file records no current, and nothing from which it could be derived.",
                    Location.of(report.file()),
                    "Record or export the column I/mA; without a current nothing but the voltage can be shown."));
        }
    }

    private void addSteps() {
        if (read.containsKey(Quantity.CYCLE_COUNT)) {
            columns.put(Quantity.CYCLE_COUNT, read.remove(Quantity.CYCLE_COUNT));
        }
        double[] steps = ExecutedSteps.number(table);
        columns.put(Quantity.STEP_COUNT, steps);
        report.rule(ExecutedSteps.RULE);
        if (!read.containsKey(Quantity.STEP_TIME) && columns.containsKey(Quantity.TEST_TIME)) {
            columns.put(Quantity.STEP_TIME, ExecutedSteps.times(steps, columns.get(Quantity.TEST_TIME)));
            report.rule(ExecutedSteps.TIME_RULE);
        }
        double[] index = new double[table.size()];
        Arrays.setAll(index, i -> i + 1);
        columns.put(Quantity.RECORD_INDEX, index);
        report.rule(Evidence.RECORDS_NUMBERED);
    }
}
