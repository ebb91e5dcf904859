package org.interphaselab.chart;

import java.util.List;

/**
 * Charts in rows and columns with common axes, as in Fig. 2 of doi:10.1039/d5eb00024f: panels of one row share their
 * vertical range.
 *
 * @param id stable id within the result, fit for a file name
 * @param title caption
 * @param columnTitles one title per column
 * @param rows the rows, top first; every row has as many panels as there are column titles or fewer
 */
public record PanelMatrix(String id, String title, List<String> columnTitles, List<Row> rows) implements Figure {

    /**
     * One row of panels.
     *
     * @param title title of the row
     * @param panels panels from left to right
     */
    public record Row(String title, List<ChartSpec> panels) {
        public Row {
            panels = List.copyOf(panels);
        }
    }

    public PanelMatrix {
        columnTitles = List.copyOf(columnTitles);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean synthetic() {
        return rows.stream().flatMap(row -> row.panels().stream()).anyMatch(ChartSpec::synthetic);
    }
}
