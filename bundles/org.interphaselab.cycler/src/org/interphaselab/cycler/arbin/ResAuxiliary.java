package org.interphaselab.cycler.arbin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;

/** Values that lie in tables of their own and belong to records by their number: sensors, and sums of a cycle. */
final class ResAuxiliary {

    private static final String SENSORS = "Auxiliary_Table";
    private static final String SENSOR_NAMES = "Aux_Global_Data_Table";
    private static final String STATISTICS = "Channel_Statistic_Table";
    private static final String INDEX = "Auxiliary_Index";
    private static final String TYPE = "Data_Type";
    private static final int TEMPERATURE = 1;
    private static final int MAX_CHANNELS = 200;
    /** What is measured, by Data_Type; the order is that of the counts in Global_Table. */
    private static final List<String> KINDS = List.of(
            "Voltage",
            "Temperature",
            "Pressure",
            "pH",
            "Flow Rate",
            "Concentration",
            "Digital Input",
            "Digital Output");

    private final AccessDatabase database;
    private final ResRecords records;
    private final double test;
    private final Map<Quantity, double[]> columns;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private int lost;

    /** A sensor: what it measures and which it is. */
    private record Channel(int type, int index) implements Comparable<Channel> {

        @Override
        public int compareTo(Channel other) {
            return type == other.type ? Integer.compare(index, other.index) : Integer.compare(type, other.type);
        }
    }

    private ResAuxiliary(
            AccessDatabase database,
            ResRecords records,
            double test,
            Map<Quantity, double[]> columns,
            ImportReportBuilder report,
            MemoryLimit memory) {
        this.database = database;
        this.records = records;
        this.test = test;
        this.columns = columns;
        this.report = report;
        this.memory = memory;
    }

    /** Adds the columns of sensors and of sums of cycles to {@code columns}. */
    static void add(
            AccessDatabase database,
            ResRecords records,
            double test,
            ResColumns names,
            Map<Quantity, double[]> columns,
            ImportReportBuilder report,
            MemoryLimit memory)
            throws ProblemException {
        ResAuxiliary auxiliary = new ResAuxiliary(database, records, test, columns, report, memory);
        auxiliary.sensors(report.file());
        auxiliary.statistics(names);
        if (auxiliary.lost > 0) {
            report.problem(Problem.warning(
                    "AUXILIARY_UNMATCHED",
                    auxiliary.lost
                            + " values of sensors or of cycles belong to no record of the test; they were left out.",
                    Location.of(report.file()),
                    "Look whether records were deleted from the file."));
        }
    }

    private void sensors(Path file) throws ProblemException {
        Map<Channel, double[]> found = new TreeMap<>();
        Map<Channel, double[]> slopes = new TreeMap<>();
        List<String> wanted = new ArrayList<>(List.of(ResColumns.TEST_ID, ResColumns.DATA_POINT, INDEX, TYPE, "X"));
        boolean sloped = database.columns(SENSORS).contains("dX_dt");
        if (sloped) {
            wanted.add("dX_dt");
        }
        database.read(SENSORS, wanted, row -> {
            int at = position(row);
            Channel channel = new Channel((int) OleDate.number(row.get(TYPE)), (int) OleDate.number(row.get(INDEX)));
            if (at >= 0 && (found.containsKey(channel) || found.size() < MAX_CHANNELS)) {
                put(found, channel, at, OleDate.number(row.get("X")), file);
                if (sloped) {
                    put(slopes, channel, at, OleDate.number(row.get("dX_dt")), file);
                }
            }
            return true;
        });
        Map<Channel, Map<String, Object>> known = names();
        int temperatures = 0;
        for (Map.Entry<Channel, double[]> entry : found.entrySet()) {
            Channel channel = entry.getKey();
            temperatures += channel.type() == TEMPERATURE ? 1 : 0;
            Quantity quantity = quantity(channel, known.getOrDefault(channel, Map.of()), temperatures);
            columns.put(quantity, entry.getValue());
            if (sloped && Arrays.stream(slopes.get(channel)).anyMatch(v -> v != 0 && !Double.isNaN(v))) {
                columns.put(new Quantity("d(" + quantity.name() + ")/dt", quantity.unit() + "/s"), slopes.get(channel));
            }
            report.rule("sensor " + channel.index() + " of kind " + kind(channel) + " is " + quantity.label());
        }
    }

    private void put(Map<Channel, double[]> into, Channel channel, int at, double value, Path file)
            throws ProblemException {
        if (!into.containsKey(channel)) {
            memory.require(records.size(), columns.size() + 2 * into.size() + 2, file);
            double[] column = new double[records.size()];
            Arrays.fill(column, Double.NaN);
            into.put(channel, column);
        }
        into.get(channel)[at] = value;
    }

    private Map<Channel, Map<String, Object>> names() throws ProblemException {
        Map<Channel, Map<String, Object>> names = new HashMap<>();
        database.read(SENSOR_NAMES, database.columns(SENSOR_NAMES), row -> {
            names.putIfAbsent(
                    new Channel((int) OleDate.number(row.get(TYPE)), (int) OleDate.number(row.get(INDEX))), row);
            return names.size() < MAX_CHANNELS;
        });
        return names;
    }

    private Quantity quantity(Channel channel, Map<String, Object> named, int temperature) {
        String unit = text(named, "Unit").replace("°", "").strip();
        String nickname = text(named, "Nickname");
        boolean celsius = unit.isEmpty() || unit.equals("C") || unit.equals("degC");
        Quantity quantity = channel.type() == TEMPERATURE && celsius
                ? new Quantity("Temperature T" + temperature, "degC")
                : new Quantity(
                        "Auxiliary " + (nickname.isEmpty() ? kind(channel) + " " + channel.index() : nickname),
                        unit.isEmpty() ? "1" : unit);
        return columns.containsKey(quantity)
                ? new Quantity(quantity.name() + " (" + kind(channel) + " " + channel.index() + ")", quantity.unit())
                : quantity;
    }

    private static String kind(Channel channel) {
        return channel.type() >= 0 && channel.type() < KINDS.size()
                ? KINDS.get(channel.type())
                : "Type " + channel.type();
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString().strip();
    }

    /** Sums that the instrument writes once per cycle, at its last record. */
    private void statistics(ResColumns names) throws ProblemException {
        List<String> all = database.columns(STATISTICS);
        Map<String, double[]> found = new LinkedHashMap<>();
        database.read(STATISTICS, all, row -> {
            int at = position(row);
            for (String column : all) {
                boolean key = column.equals(ResColumns.TEST_ID) || column.equals(ResColumns.DATA_POINT);
                if (!key && at >= 0) {
                    found.computeIfAbsent(column, any -> {
                                double[] empty = new double[records.size()];
                                Arrays.fill(empty, Double.NaN);
                                return empty;
                            })[at] =
                            OleDate.number(row.get(column));
                }
            }
            return true;
        });
        found.forEach((column, values) -> columns.putIfAbsent(names.quantity(column), values));
        if (!found.isEmpty()) {
            report.rule(
                    "the values of " + STATISTICS + " stand at the record to which they belong, the last of a cycle");
        }
    }

    /** The position of the record to which a row belongs; negative for another test or where there is none. */
    private int position(Map<String, Object> row) {
        if (Double.compare(OleDate.number(row.get(ResColumns.TEST_ID)), test) != 0) {
            return -1;
        }
        int at = records.position(OleDate.number(row.get(ResColumns.DATA_POINT)));
        lost += at < 0 ? 1 : 0;
        return at;
    }
}
