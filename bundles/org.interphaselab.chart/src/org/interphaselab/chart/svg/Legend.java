package org.interphaselab.chart.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.LineStyle;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.chart.Symbol;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/**
 * The legend of a figure: its series where there is more than one, and the kinds of its marks. Series stand in
 * columns, marks in lines below them.
 */
final class Legend {

    private static final double SAMPLE = 16;
    private static final double MARK_SAMPLE = 8.5;
    private static final double SPACE = 9;
    private static final double LINE_HEIGHT = 10.5;
    private static final double RADIUS = 2.6;

    /** One entry: how it looks and what it is called. */
    private sealed interface Entry {
        String text();

        double sample();

        Element draw(double x, double y);
    }

    private record SeriesEntry(String text, LineStyle look, Series.Style style) implements Entry {
        @Override
        public double sample() {
            return SAMPLE;
        }

        @Override
        public Element draw(double x, double y) {
            if (style == Series.Style.BARS) {
                return Svg.rectangle(new Box(x, y - RADIUS, SAMPLE - 6, 2 * RADIUS))
                        .set("fill", PointPainter.fill(look).hex())
                        .set("stroke", look.colour().hex())
                        .set("stroke-width", "0.4");
            }
            if (style == Series.Style.POINTS) {
                MarkStyle dot = new MarkStyle(look.colour(), Symbol.CIRCLE, true);
                return SymbolPath.plain(dot, x + SAMPLE / 2 - 1, y, PointPainter.RADIUS);
            }
            Element line = Svg.line(x, y, x + SAMPLE - 3, y, look.colour().hex(), 1.2);
            return Dashes.apply(line.set("stroke-linecap", "round"), look.dash());
        }
    }

    private record MarkEntry(String text, MarkStyle style) implements Entry {
        @Override
        public double sample() {
            return MARK_SAMPLE;
        }

        @Override
        public Element draw(double x, double y) {
            return SymbolPath.plain(style, x + RADIUS, y, RADIUS);
        }
    }

    private final List<List<Entry>> lines = new ArrayList<>();
    private final double width;

    /** Distance from one series entry to the next: they stand in columns. */
    private final double column;

    private Legend(List<Entry> series, List<Entry> marks, double width) {
        this.width = width;
        double widest = series.stream().mapToDouble(Legend::needed).max().orElse(width);
        int columns = Math.max(1, (int) ((width + SPACE) / widest));
        this.column = Math.min(widest, width);
        for (int i = 0; i < series.size(); i += columns) {
            lines.add(series.subList(i, Math.min(series.size(), i + columns)));
        }
        double used = Double.POSITIVE_INFINITY;
        for (Entry entry : marks) {
            if (used + needed(entry) > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(entry);
            used += needed(entry);
        }
    }

    /** The legend for charts that share it, as wide as this. */
    static Legend of(List<ChartSpec> charts, SeriesLooks looks, double width) {
        List<Entry> series = new ArrayList<>();
        List<Entry> marks = new ArrayList<>();
        if (looks.needLegend()) {
            Map<String, Series.Style> styles = new LinkedHashMap<>();
            charts.stream()
                    .flatMap(chart -> chart.series().stream())
                    .forEach(drawn -> styles.putIfAbsent(drawn.name(), drawn.style()));
            styles.forEach((name, style) -> series.add(new SeriesEntry(name, looks.of(name), style)));
        }
        charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .map(Mark::kind)
                .distinct()
                .sorted()
                .filter(kind -> Palette.event(kind).symbol() != Symbol.NAME)
                .forEach(kind -> marks.add(new MarkEntry(MarkPainter.name(kind), Palette.event(kind))));
        return new Legend(series, marks, width);
    }

    /** Height of all its lines; 0 when there is nothing to explain. */
    double height() {
        return lines.isEmpty() ? 0 : lines.size() * LINE_HEIGHT + 2;
    }

    Element draw(double left, double top) {
        Element group = Svg.group("legend");
        double y = top + LINE_HEIGHT / 2 + 2;
        for (List<Entry> line : lines) {
            double x = left;
            for (Entry entry : line) {
                String text = TextMetrics.fitted(entry.text(), Type.SMALL, width - entry.sample());
                group.add(entry.draw(x, y));
                group.add(Svg.text(text, x + entry.sample(), y + Type.SMALL * 0.35, Type.SMALL, Anchor.START));
                x += entry instanceof SeriesEntry ? column : needed(entry);
            }
            y += LINE_HEIGHT;
        }
        return group;
    }

    private static double needed(Entry entry) {
        return entry.sample() + TextMetrics.width(entry.text(), Type.SMALL) + SPACE;
    }
}
