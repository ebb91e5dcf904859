package org.interphaselab.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every series of a figure its look. Many series whose names start alike, such as {@code MII-1 100|50} and
 * {@code MII-1 100|20}, share a colour and differ in how their line is broken. A name that goes on after that of another
 * series, as {@code MII-1, other alloys} after {@code MII-1}, has its look. In a matrix a name that comes back in
 * other panels looks the same there; where every panel has series of its own, each panel starts with the first look.
 */
public final class SeriesLooks {

    private final Map<String, LineStyle> looks;
    private final boolean named;

    private SeriesLooks(Map<String, LineStyle> looks, boolean named) {
        this.looks = looks;
        this.named = named;
    }

    /** The looks of all series of a figure. */
    public static SeriesLooks of(Figure figure) {
        return switch (figure) {
            case ChartSpec chart -> of(names(chart));
            case PanelMatrix matrix -> of(matrix);
            case Slice slice -> of(List.of());
        };
    }

    private static SeriesLooks of(PanelMatrix matrix) {
        List<List<String>> panels = matrix.rows().stream()
                .flatMap(row -> row.panels().stream())
                .map(SeriesLooks::names)
                .toList();
        List<String> distinct = panels.stream().flatMap(List::stream).distinct().toList();
        boolean shared = panels.stream().mapToInt(List::size).sum() > distinct.size();
        if (shared) {
            return of(distinct);
        }
        Map<String, LineStyle> looks = new LinkedHashMap<>();
        for (List<String> panel : panels) {
            for (int i = 0; i < panel.size(); i++) {
                looks.put(panel.get(i), Palette.line(i));
            }
        }
        return new SeriesLooks(looks, false);
    }

    private static List<String> names(ChartSpec chart) {
        return chart.series().stream().map(Series::name).distinct().toList();
    }

    /** The looks of series of these names. */
    public static SeriesLooks of(List<String> names) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        Map<String, Integer> members = new HashMap<>();
        names.forEach(name -> {
            groups.merge(first(name), 1, Integer::sum);
            members.put(name, groups.get(first(name)) - 1);
        });
        boolean many = names.size() > Palette.lineColours();
        boolean grouped = many
                && groups.size() <= Palette.lineColours()
                && groups.values().stream().allMatch(size -> size <= LineStyle.Dash.values().length);
        List<String> order = List.copyOf(groups.keySet());
        Map<String, LineStyle> looks = new LinkedHashMap<>();
        int colours = 0;
        for (String name : names) {
            Optional<LineStyle> whose = looks.keySet().stream()
                    .filter(other -> name.startsWith(other + ", "))
                    .findFirst()
                    .map(looks::get);
            if (!grouped && whose.isPresent()) {
                looks.put(name, whose.get());
                continue;
            }
            LineStyle look =
                    grouped ? Palette.line(order.indexOf(first(name)), members.get(name)) : Palette.line(colours);
            colours += looks.putIfAbsent(name, look) == null ? 1 : 0;
        }
        return new SeriesLooks(looks, looks.size() > 1);
    }

    private static String first(String name) {
        return name.strip().split("[\\s,;:/]", 2)[0];
    }

    /** The look of the series of this name. */
    public LineStyle of(String name) {
        return looks.getOrDefault(name, Palette.line(0));
    }

    /** Whether a legend has to say which series is which. */
    public boolean needLegend() {
        return named;
    }
}
