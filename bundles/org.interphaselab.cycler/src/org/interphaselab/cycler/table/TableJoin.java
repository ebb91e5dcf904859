package org.interphaselab.cycler.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.bdf.BdfChecks;
import org.interphaselab.cycler.evidence.Evidence;
import org.interphaselab.cycler.raw.ImpedancePoints;

/** The tables of a file, one after the other, as one set of columns: the way to samples and spectra. */
public final class TableJoin {

    private final List<LineTable> tables;
    private final int size;
    private final Map<Quantity, double[]> columns = new LinkedHashMap<>();

    /** Joins tables; where one lacks a column of another, its values are not recorded. */
    public TableJoin(List<LineTable> tables) {
        this.tables = List.copyOf(tables);
        this.size = tables.stream().mapToInt(LineTable::size).sum();
        int from = 0;
        for (LineTable table : tables) {
            int start = from;
            table.numbers().forEach((quantity, values) -> {
                double[] column = columns.computeIfAbsent(quantity, any -> missing());
                System.arraycopy(values, 0, column, start, values.length);
            });
            from += table.size();
        }
    }

    /** Records in all tables. */
    public int size() {
        return size;
    }

    /** The columns, to be changed and added to; each of {@link #size()} values. */
    public Map<Quantity, double[]> columns() {
        return columns;
    }

    /** A new column without values. */
    public double[] missing() {
        double[] column = new double[size];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    /** For each record the position of its table, from 0. */
    public int[] tableOfRecord() {
        int[] positions = new int[size];
        int from = 0;
        for (int t = 0; t < tables.size(); t++) {
            Arrays.fill(positions, from, from + tables.get(t).size(), t);
            from += tables.get(t).size();
        }
        return positions;
    }

    /** Names in the report the columns that were left out because they hold something else than numbers. */
    public void tellDropped(ImportReportBuilder report) {
        Set<String> headers = new TreeSet<>();
        tables.forEach(table -> headers.addAll(table.dropped()));
        headers.forEach(report::unmapped);
    }

    /**
     * The samples and spectra. Record Index is added, and Step Count where it is missing: a step begins with a table, and
     * where impedance points begin or end.
     */
    public ImpedancePoints.Split split(ImportReportBuilder report) {
        double[] index = new double[size];
        Arrays.setAll(index, i -> i + 1);
        columns.put(Quantity.RECORD_INDEX, index);
        report.rule(Evidence.RECORDS_NUMBERED);
        columns.computeIfAbsent(Quantity.STEP_COUNT, any -> steps(report));
        ImpedanceCheck.run(columns, report);
        ImpedancePoints.Split split = ImpedancePoints.split(columns, names(), size, report);
        Trace trace = recorded(split.trace());
        if (trace.has(Quantity.TEST_TIME)) {
            BdfChecks.run(trace, report);
        }
        List<ImpedanceSpectrum> spectra = split.spectra().stream()
                .map(spectrum -> new ImpedanceSpectrum(spectrum.number(), recorded(spectrum.points())))
                .toList();
        return new ImpedancePoints.Split(trace, spectra);
    }

    /** The names of the tables, as kinds of steps; null where the file names none. */
    private TextColumn names() {
        List<String> names = tables.stream().map(LineTable::name).distinct().toList();
        int[] codes = Arrays.stream(tableOfRecord())
                .map(t -> names.indexOf(tables.get(t).name()))
                .toArray();
        return names.stream().allMatch(String::isEmpty) ? null : new TextColumn(names, codes);
    }

    private double[] steps(ImportReportBuilder report) {
        double[] frequency = columns.get(ImpedanceSpectrum.FREQUENCY);
        double[] segment = columns.get(Quantity.STEP_ID);
        int[] table = tableOfRecord();
        double[] steps = new double[size];
        for (int i = 0; i < size; i++) {
            boolean begins = i == 0
                    || table[i] != table[i - 1]
                    || segment != null && Double.compare(segment[i], segment[i - 1]) != 0
                    || frequency != null && frequency[i] > 0 != frequency[i - 1] > 0;
            steps[i] = i == 0 ? 1 : steps[i - 1] + (begins ? 1 : 0);
        }
        if (size > 0) {
            report.rule("executed steps are numbered by tables and segments of the file, samples and impedance"
                    + " points apart");
        }
        return steps;
    }

    /** Without the columns in which nothing was recorded for these records. */
    private static Trace recorded(Trace trace) {
        if (trace.size() == 0) {
            return trace;
        }
        Trace.Builder builder = Trace.builder(trace.size());
        for (Quantity quantity : trace.quantities()) {
            double[] values = trace.values(quantity);
            if (!Arrays.stream(values).allMatch(Double::isNaN)) {
                builder.add(quantity, values);
            }
        }
        trace.textQuantities()
                .forEach(text -> builder.add(text, trace.text(text).orElseThrow()));
        return builder.build();
    }
}
