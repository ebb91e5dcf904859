package org.interphaselab.chart.svg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.Slice;

/** Says in words what a figure shows, for those who hear it read. */
public final class Description {

    private static final int MOST_NAMES = 30;

    private Description() {}

    /** Axes, series, marks and phases of a figure in a few sentences; its title is not among them. */
    public static String of(Figure figure) {
        String synthetic = figure.synthetic() ? " Synthetic data, made by the digital twin." : "";
        return switch (figure) {
            case ChartSpec chart -> axes(chart) + series(chart) + marks(List.of(chart)) + synthetic;
            case PanelMatrix matrix -> panels(matrix) + synthetic;
            case Slice slice ->
                "Slice of " + slice.width() + " by " + slice.height() + " voxels. Phases: "
                        + String.join(", ", slice.names()) + "." + synthetic;
        };
    }

    private static String panels(PanelMatrix matrix) {
        List<ChartSpec> panels =
                matrix.rows().stream().flatMap(row -> row.panels().stream()).toList();
        String rows = matrix.rows().stream().map(PanelMatrix.Row::title).collect(Collectors.joining(", "));
        String axes = panels.isEmpty() ? "" : " Each: " + axes(panels.getFirst());
        return panels.size() + " panels. Rows: " + rows + ". Columns: " + String.join(", ", matrix.columnTitles()) + "."
                + axes + marks(panels);
    }

    private static String axes(ChartSpec chart) {
        return chart.y().label() + " against " + chart.x().label() + ".";
    }

    private static String series(ChartSpec chart) {
        String names = chart.series().stream()
                .map(Series::name)
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " Series: " + names + ".";
    }

    private static String marks(List<ChartSpec> charts) {
        Map<String, Long> kinds = charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .collect(Collectors.groupingBy(Mark::kind, TreeMap::new, Collectors.counting()));
        String text = kinds.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + MarkPainter.name(entry.getKey()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : " Marks: " + text + ".";
    }
}
