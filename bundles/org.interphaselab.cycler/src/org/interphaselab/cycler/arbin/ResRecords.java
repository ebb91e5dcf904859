package org.interphaselab.cycler.arbin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;

/** The records of one test, in the order of their numbers. */
final class ResRecords {

    /** The table of the records. */
    static final String TABLE = "Channel_Normal_Table";

    private final Path file;
    private final MemoryLimit memory;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();
    private double[][] values;
    private int size;

    private ResRecords(Path file, MemoryLimit memory) {
        this.file = file;
        this.memory = memory;
    }

    /**
     * Reads the records of a test, at most {@code maxRows}.
     *
     * @throws ProblemException when a column without which there is no recording is missing, or the table is damaged
     */
    static ResRecords of(
            AccessDatabase database, Path file, ResTests tests, ResColumns columns, int maxRows, MemoryLimit memory)
            throws ProblemException {
        ResRecords records = new ResRecords(file, memory);
        records.plan(database.columns(TABLE), columns);
        records.read(database, tests, maxRows);
        records.sort();
        return records;
    }

    private void plan(List<String> all, ResColumns columns) throws ProblemException {
        Set<Quantity> taken = new HashSet<>();
        for (String name : all) {
            Quantity quantity = columns.quantity(name);
            if (!name.equals(ResColumns.TEST_ID)) {
                names.add(name);
                quantities.put(name, taken.add(quantity) ? quantity : new Quantity(name, quantity.unit()));
            }
        }
        Set<Quantity> missing = new HashSet<>(ResColumns.ESSENTIAL);
        missing.removeAll(taken);
        if (!missing.isEmpty()) {
            throw Problem.error(
                            "COLUMNS_NOT_FOUND",
                            "The table " + TABLE + " has no column of "
                                    + String.join(
                                            ", ",
                                            missing.stream()
                                                    .map(Quantity::name)
                                                    .sorted()
                                                    .toList()) + ".",
                            Location.of(file),
                            "Send us the file: its schema is not known here.")
                    .asException();
        }
    }

    private void read(AccessDatabase database, ResTests tests, int maxRows) throws ProblemException {
        int rows = Math.min(maxRows, tests.size());
        memory.require(rows, names.size(), file);
        values = new double[names.size()][rows];
        List<String> wanted = new ArrayList<>(names);
        wanted.add(ResColumns.TEST_ID);
        double chosen = tests.chosen();
        database.read(TABLE, wanted, row -> {
            if (size < rows && Double.compare(OleDate.number(row.get(ResColumns.TEST_ID)), chosen) == 0) {
                for (int i = 0; i < values.length; i++) {
                    String name = names.get(i);
                    double value = OleDate.number(row.get(name));
                    values[i][size] = name.equals(ResColumns.DATE_TIME) ? OleDate.seconds(value) : value;
                }
                size++;
            }
            return size < rows;
        });
    }

    /** Rows lie in the file in no order that anybody promises. */
    private void sort() {
        double[] points = points();
        if (IntStream.range(1, size).allMatch(i -> points[i - 1] <= points[i])) {
            return;
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Double.compare(points[a], points[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < values.length; i++) {
            double[] column = values[i];
            values[i] = Arrays.stream(order).mapToDouble(at -> column[at]).toArray();
        }
    }

    /** Number of records. */
    int size() {
        return size;
    }

    /** The numbers of the records, ascending. */
    double[] points() {
        return values[
                names.indexOf(names.stream()
                        .filter(name -> quantities.get(name).equals(Quantity.RECORD_INDEX))
                        .findFirst()
                        .orElseThrow())];
    }

    /** The position of the record of this number, or negative where there is none. */
    int position(double point) {
        return Arrays.binarySearch(points(), point);
    }

    /** The columns, by quantity. */
    Map<Quantity, double[]> columns() {
        Map<Quantity, double[]> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(quantities.get(names.get(i)), values[i]);
        }
        return columns;
    }

    /** Checks that every number occurs once. */
    void checkPoints(ImportReportBuilder report) {
        double[] points = points();
        long repeated =
                IntStream.range(1, size).filter(i -> points[i] == points[i - 1]).count();
        if (size < 2) {
            return;
        }
        report.check(
                "DATA_POINT_REPEATED",
                "every record has a number of its own",
                repeated == 0,
                repeated + " of " + size + " records have the number of the one before");
        if (repeated > 0) {
            report.problem(Problem.warning(
                    "DATA_POINT_REPEATED",
                    repeated + " records have the number of another one.",
                    Location.of(file),
                    "Look whether the file was joined of two; the records are read in the order of their numbers."));
        }
    }
}
