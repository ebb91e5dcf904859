package org.interphaselab.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a figure shows as comma-separated values (RFC 4180, one line per point, mark, guide or voxel), so that it can be
 * drawn again elsewhere. Numbers are exact; a gap is an empty field.
 */
public final class CsvWriter {

    private static final String END_OF_LINE = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private CsvWriter() {}

    /** All data of a figure. */
    public static String write(Figure figure) {
        CsvWriter writer = new CsvWriter();
        switch (figure) {
            case ChartSpec chart -> {
                writer.header(List.of(chart));
                writer.chart("", "", chart);
            }
            case PanelMatrix matrix -> writer.matrix(matrix);
            case Slice slice -> writer.slice(slice);
        }
        return writer.out.toString();
    }

    private void matrix(PanelMatrix matrix) {
        header(matrix.rows().stream().flatMap(row -> row.panels().stream()).toList());
        for (PanelMatrix.Row row : matrix.rows()) {
            for (int column = 0; column < row.panels().size(); column++) {
                boolean titled = column < matrix.columnTitles().size();
                String title = titled ? matrix.columnTitles().get(column) : Integer.toString(column + 1);
                chart(row.title(), title, row.panels().get(column));
            }
        }
    }

    private void slice(Slice slice) {
        line("x / " + slice.unit(), "y / " + slice.unit(), "phase", "synthetic");
        String synthetic = Boolean.toString(slice.synthetic());
        for (int row = 0; row < slice.height(); row++) {
            for (int column = 0; column < slice.width(); column++) {
                line(
                        number((column + 0.5) * slice.voxel()),
                        number((row + 0.5) * slice.voxel()),
                        slice.names().get(slice.phase(column, row)),
                        synthetic);
            }
        }
    }

    /** Axis titles head the columns where all panels share them. */
    private void header(List<ChartSpec> charts) {
        String x = common(charts.stream().map(chart -> chart.x().label()), "x");
        String y = common(charts.stream().map(chart -> chart.y().label()), "y");
        line("row", "column", "item", "name", x, y, "lower", "upper", "text", "synthetic");
    }

    private static String common(Stream<String> labels, String otherwise) {
        List<String> distinct = labels.distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : otherwise;
    }

    private void chart(String row, String column, ChartSpec chart) {
        String synthetic = Boolean.toString(chart.synthetic());
        for (Series series : chart.series()) {
            for (int i = 0; i < series.x().length; i++) {
                String lower = series.hasBand() ? number(series.lower()[i]) : "";
                String upper = series.hasBand() ? number(series.upper()[i]) : "";
                String x = number(series.x()[i]);
                line(row, column, "point", series.name(), x, number(series.y()[i]), lower, upper, "", synthetic);
            }
        }
        for (Mark mark : chart.marks()) {
            line(row, column, "mark", mark.kind(), number(mark.x()), number(mark.y()), "", "", mark.text(), synthetic);
        }
        for (Guide guide : chart.guides()) {
            boolean atX = guide.orientation() == Guide.Orientation.AT_X;
            String value = number(guide.value());
            line(row, column, "guide", "", atX ? value : "", atX ? "" : value, "", "", guide.text(), synthetic);
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private void line(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : ",").append(quoted(fields[i]));
        }
        out.append(END_OF_LINE);
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
