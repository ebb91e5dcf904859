package org.interphaselab.analysis.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a study adds to the catalog that ships, or puts in place of rows of it. A row is given by the columns of the
 * shipped table of its kind, as text.
 *
 * @param basedOn version of the shipped catalog the changes were made on; empty if that is not recorded
 * @param rows the changed and added rows, in the order of the study
 */
public record CatalogChanges(String basedOn, List<Row> rows) {

    /** No change: the catalog that ships. */
    public static final CatalogChanges NONE = new CatalogChanges("", List.of());

    /** Which table a row belongs to. */
    public enum Kind {
        PHASE,
        SINK_RULE,
        DECOMPOSITION_POTENTIAL,
        DOPANT,
        ALLOY
    }

    /**
     * One row.
     *
     * @param kind its table
     * @param name what the study calls it, for messages
     * @param values text by column; what is not reported is left out
     */
    public record Row(Kind kind, String name, SortedMap<String, String> values) {
        public Row {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    public CatalogChanges {
        rows = List.copyOf(rows);
    }

    /** The rows of one table. */
    public List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** These changes and one more. */
    public CatalogChanges with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new CatalogChanges(basedOn, more);
    }
}
