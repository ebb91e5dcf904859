package org.interphaselab.cycler.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one cell in a sheet of several.
 *
 * @param name of the cell: what stands above its columns
 * @param start 0-based position of its first column
 */
record CellGroup(String name, int start) {

    /**
     * The cells of a table: groups of so many columns that stand side by side, empty columns between. A name that stands
     * above several groups, as that of a panel, is numbered.
     *
     * @param names the rows of names, one or two
     * @param width columns per cell
     */
    static List<CellGroup> of(List<List<String>> names, int width) {
        List<String> columns = names.isEmpty() ? List.of() : names.getLast();
        List<String> above = names.size() > 1 ? names.getFirst() : List.of();
        List<CellGroup> groups = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        String latest = "";
        int size = Math.max(columns.size(), above.size());
        for (int i = 0; i < size; ) {
            if (at(columns, i).isEmpty()) {
                // a name above an empty column begins the next group
                latest = at(above, i).isEmpty() ? latest : at(above, i);
                i++;
                continue;
            }
            for (int k = i; k < i + width; k++) {
                latest = at(above, k).isEmpty() ? latest : at(above, k);
            }
            String name = latest.isEmpty() ? "cell" : latest;
            int count = used.merge(name, 1, Integer::sum);
            groups.add(new CellGroup(count == 1 && !latest.isEmpty() ? name : name + " " + count, i));
            i += width;
        }
        return groups;
    }

    private static String at(List<String> row, int position) {
        return position < row.size() ? row.get(position) : "";
    }
}
