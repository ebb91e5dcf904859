package org.interphaselab.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every series name of a figure its look, the same in all panels. Many series whose names start alike, such as
 * {@code MII-1 100|50} and {@code MII-1 100|20}, share a colour and differ in how their line is broken.
 */
public final class SeriesLooks {

    private final Map<String, LineStyle> looks;

    private SeriesLooks(Map<String, LineStyle> looks) {
        this.looks = looks;
    }

    /** The looks of all series of a figure. */
    public static SeriesLooks of(Figure figure) {
        Set<String> names = new LinkedHashSet<>();
        switch (figure) {
            case ChartSpec chart -> chart.series().forEach(series -> names.add(series.name()));
            case PanelMatrix matrix -> matrix.rows().stream()
                    .flatMap(row -> row.panels().stream())
                    .flatMap(panel -> panel.series().stream())
                    .forEach(series -> names.add(series.name()));
        }
        return of(List.copyOf(names));
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
        for (String name : names) {
            LineStyle look = grouped
                    ? Palette.line(order.indexOf(first(name)), members.get(name))
                    : Palette.line(looks.size());
            looks.putIfAbsent(name, look);
        }
        return new SeriesLooks(looks);
    }

    private static String first(String name) {
        return name.strip().split("[\\s,;:/]", 2)[0];
    }

    /** The look of the series of this name. */
    public LineStyle of(String name) {
        return looks.getOrDefault(name, Palette.line(0));
    }

    /** The names in their order. */
    public List<String> names() {
        return List.copyOf(looks.keySet());
    }
}
