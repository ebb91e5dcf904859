package org.interphaselab.cycler.arbin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;

/** The tests of a file, and which of them is read: the one with the most records. */
final class ResTests {

    private static final String GLOBAL = "Global_Table";
    private static final String START = "Start_DateTime";
    private static final int MAX_TESTS = 10_000;

    private final Map<Double, Map<String, Object>> globals = new HashMap<>();
    private final Map<Double, Integer> records = new LinkedHashMap<>();

    /** Reads what the file says of its tests, and counts their records. */
    static ResTests of(AccessDatabase database, String recordTable) throws ProblemException {
        ResTests tests = new ResTests();
        database.read(GLOBAL, database.columns(GLOBAL), row -> {
            tests.globals.putIfAbsent(OleDate.number(row.get(ResColumns.TEST_ID)), row);
            return tests.globals.size() < MAX_TESTS;
        });
        database.read(recordTable, List.of(ResColumns.TEST_ID), row -> {
            tests.records.merge(OleDate.number(row.get(ResColumns.TEST_ID)), 1, Integer::sum);
            return tests.records.size() < MAX_TESTS;
        });
        return tests;
    }

    /** Number of the test to read; 0 where no test has records. */
    double chosen() {
        return records.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> globals.keySet().stream().findFirst().orElse(0.0));
    }

    /** Records of the test to read. */
    int size() {
        return records.getOrDefault(chosen(), 0);
    }

    /** Records of all tests. */
    long records() {
        return records.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Tells the report what the file says of the test read, and which others there are. */
    void tell(ImportReportBuilder report) {
        Map<String, Object> global = globals.getOrDefault(chosen(), Map.of());
        global.forEach((name, value) -> {
            if (value != null && !name.equals(START)) {
                report.metadata(name.replace('_', ' '), value.toString());
            }
        });
        OleDate.local(global.get(START)).ifPresent(report::startTime);
        if (records.size() > 1) {
            List<String> others = new ArrayList<>();
            records.forEach((id, count) -> {
                if (id != chosen()) {
                    others.add(named(id) + " with " + count + " records");
                }
            });
            report.problem(Problem.warning(
                    "SEVERAL_TESTS",
                    "The file holds " + records.size() + " tests; read was " + named(chosen()) + " with " + size()
                            + " records. Left out: "
                            + others.stream().limit(5).collect(Collectors.joining("; "))
                            + (others.size() > 5 ? " and " + (others.size() - 5) + " more" : "") + ".",
                    Location.of(report.file()),
                    "Have Arbin's program write each test into a file of its own, and import them all."));
        }
    }

    private String named(double id) {
        Object name = globals.getOrDefault(id, Map.of()).get("Test_Name");
        return "test " + Numbers.significant(id, 10) + (name == null ? "" : " '" + name + "'");
    }
}
