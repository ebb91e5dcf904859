package org.interphaselab.chart.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Writes the names of points beside them, where they cover no other point or name and are not cut by the frame. */
final class NamePainter {

    private static final double GAP = 4;
    private static final double POINT = 2.5;
    private static final int MOST_STEPS = 14;

    private NamePainter() {}

    static Element draw(Frame frame, List<Mark> marks) {
        List<Mark> ordered = marks.stream()
                .filter(mark -> frame.x().contains(mark.x()) && frame.y().contains(mark.y()))
                .sorted(Comparator.comparingDouble(Mark::x))
                .toList();
        List<Box> taken = new ArrayList<>();
        ordered.forEach(mark -> taken.add(Box.about(frame.pageX(mark.x()), frame.pageY(mark.y()), POINT)));
        Element group = Svg.group("names");
        for (Mark mark : ordered) {
            double x = frame.pageX(mark.x());
            double y = frame.pageY(mark.y());
            String text =
                    TextMetrics.fitted(mark.text(), Type.SMALL, frame.box().width() / 2);
            Box place = free(frame.box(), taken, x, y, TextMetrics.width(text, Type.SMALL));
            taken.add(place);
            if (Math.abs(place.centreY() - y) > Type.SMALL) {
                double end = place.x() > x ? place.x() - 1 : place.right() + 1;
                group.add(Svg.line(x, y, end, place.centreY(), Type.MUTED, 0.4));
            }
            group.add(Svg.haloed(
                    Svg.text(text, place.x(), place.bottom() - Type.SMALL * 0.25, Type.SMALL, Anchor.START)));
        }
        return group;
    }

    private static Box free(Box inside, List<Box> taken, double x, double y, double width) {
        Box right = at(x + GAP, y, width);
        for (int step = 0; step <= MOST_STEPS; step++) {
            for (double way : new double[] {step, -step}) {
                for (double left : new double[] {x + GAP, x - GAP - width}) {
                    Box place = at(left, y + way * Type.SMALL / 2, width);
                    if (inside.holds(place) && taken.stream().noneMatch(place::meets)) {
                        return place;
                    }
                }
            }
        }
        return inside.holds(right) ? right : at(x - GAP - width, y, width);
    }

    private static Box at(double left, double centreY, double width) {
        return new Box(left, centreY - Type.SMALL / 2, width, Type.SMALL);
    }
}
