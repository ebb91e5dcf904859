package org.interphaselab.cycler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;

/** Columns of a table that have the same name: which of them is meant, the file does not say. */
public final class RepeatedColumns {

    private static final int MAX_NAMED = 5;

    private RepeatedColumns() {}

    /** Tells which names a header has more than once; the first of them is read as what it is called. */
    public static void tell(List<String> names, Location header, ImportReportBuilder report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            String key = name.strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        List<String> repeated = names.stream()
                .map(String::strip)
                .filter(name -> counts.getOrDefault(name.toLowerCase(Locale.ROOT), 0) > 1)
                .distinct()
                .toList();
        if (!repeated.isEmpty()) {
            report.problem(Problem.warning(
                    "COLUMN_TWICE",
                    "The header has these names more than once: "
                            + repeated.stream().limit(MAX_NAMED).collect(Collectors.joining(", "))
                            + (repeated.size() > MAX_NAMED ? " …" : "")
                            + ". The first column of a name is read as that; the others keep their own.",
                    header,
                    "Look which of the columns is meant, and rename or remove the other."));
        }
    }
}
