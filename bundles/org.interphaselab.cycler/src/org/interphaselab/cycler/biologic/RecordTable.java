package org.interphaselab.cycler.biologic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of a file as they stand in it: one array per column, by header, in the file's units. Both formats are
 * read into this, and from here on are treated alike.
 */
final class RecordTable {

    private final int size;
    private final boolean clockTimes;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final Map<String, String> headerByKey = new HashMap<>();

    /**
     * @param size number of records
     * @param clockTimes whether {@code time/s} holds seconds since 1970-01-01 by the local clock instead of seconds
     *     since the start
     */
    RecordTable(int size, boolean clockTimes) {
        this.size = size;
        this.clockTimes = clockTimes;
    }

    /** Adds a column of {@code size} values; a second one of the same header is told apart by a number. */
    void add(String header, double[] values) {
        String free = header;
        for (int n = 2; headerByKey.containsKey(EcLabVocabulary.key(free)); n++) {
            free = header + " (" + n + ")";
        }
        headerByKey.put(EcLabVocabulary.key(free), free);
        columns.put(free, values);
    }

    int size() {
        return size;
    }

    boolean clockTimes() {
        return clockTimes;
    }

    /** In the order of the file. */
    Set<String> headers() {
        return columns.keySet();
    }

    /** The values of the column with this header, where there is one. */
    Optional<double[]> column(String header) {
        return Optional.ofNullable(headerByKey.get(EcLabVocabulary.key(header))).map(columns::get);
    }
}
