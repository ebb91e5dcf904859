package org.interphaselab.chart.svg;

import java.util.List;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/**
 * The names below an axis on which things stand side by side: level in their lines where they have room, else aslant in
 * one, and upright where slanted ones would reach out of the page.
 *
 * @param names the names, the first one at 1
 * @param degrees how far they are turned, 0 to 90
 */
record NameLabels(List<String> names, double degrees) {

    private static final double LINE_HEIGHT = 1.15 * Type.SMALL;
    private static final double ASLANT = 45;
    private static final double UPRIGHT = 90;

    /**
     * The names of an axis.
     *
     * @param room distance of two names, points
     * @param before room left of the place of the first name, points
     */
    static NameLabels of(Axis axis, double room, double before) {
        List<String> names = axis.names();
        boolean level =
                names.stream().flatMap(String::lines).allMatch(line -> TextMetrics.width(line, Type.SMALL) <= room - 2);
        if (level) {
            return new NameLabels(names, 0);
        }
        List<String> lines = names.stream().map(name -> name.replace('\n', ' ')).toList();
        boolean within = true;
        for (int i = 0; i < lines.size(); i++) {
            double reach = TextMetrics.width(lines.get(i), Type.SMALL) * Math.cos(Math.toRadians(ASLANT));
            within &= reach <= before + i * room;
        }
        return new NameLabels(lines, within ? ASLANT : UPRIGHT);
    }

    /** Room that they take below the first line of level type, points. */
    double height() {
        if (degrees == 0) {
            return LINE_HEIGHT
                    * names.stream()
                            .mapToLong(name -> name.lines().count() - 1)
                            .max()
                            .orElse(0);
        }
        double longest = names.stream()
                .mapToDouble(name -> TextMetrics.width(name, Type.SMALL))
                .max()
                .orElse(0);
        return Math.max(0, longest * Math.sin(Math.toRadians(degrees)) - Type.SMALL / 2);
    }

    Element draw(Frame frame) {
        Element group = Svg.group("names");
        double bottom = frame.box().bottom() + Type.GAP;
        for (int i = 0; i < names.size(); i++) {
            double x = frame.pageX(i + 1.0);
            if (degrees == 0) {
                double baseline = bottom + Type.SMALL;
                for (String line : names.get(i).split("\n")) {
                    group.add(Svg.text(line, x, baseline, Type.SMALL, Anchor.MIDDLE));
                    baseline += LINE_HEIGHT;
                }
            } else {
                double right = x + Type.SMALL * 0.35;
                double baseline = bottom + (degrees < UPRIGHT ? Type.SMALL * 0.5 : 0);
                group.add(Svg.turned(
                        Svg.text(names.get(i), right, baseline, Type.SMALL, Anchor.END), -degrees, right, baseline));
            }
        }
        return group;
    }
}
