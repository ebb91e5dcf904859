package org.interphaselab.chart.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Draws guides with their names, names only where there is room for them. */
final class GuidePainter {

    private static final double WIDTH = 0.6;
    private static final double INSET = 2.5;

    private final Frame frame;
    private final List<Box> taken = new ArrayList<>();

    GuidePainter(Frame frame) {
        this.frame = frame;
    }

    /** The lines, to be drawn below the data. */
    Element lines(List<Guide> guides) {
        Element group = Svg.group("guides");
        Box box = frame.box();
        for (Guide guide : shown(guides)) {
            boolean vertical = guide.orientation() == Guide.Orientation.AT_X;
            double place = vertical ? frame.pageX(guide.value()) : frame.pageY(guide.value());
            Element line = vertical
                    ? Svg.line(place, box.y(), place, box.bottom(), Type.MUTED, WIDTH)
                    : Svg.line(box.x(), place, box.right(), place, Type.MUTED, WIDTH);
            group.add(line.set("stroke-dasharray", "3 2").add(Element.of("title", guide.text())));
        }
        return group;
    }

    /** The names, to be drawn above the data. */
    Element names(List<Guide> guides) {
        Element group = Svg.group("guide-names");
        for (Guide guide : shown(guides)) {
            if (!guide.text().isBlank()) {
                name(guide).ifPresent(group::add);
            }
        }
        return group;
    }

    private List<Guide> shown(List<Guide> guides) {
        return guides.stream()
                .filter(guide -> guide.orientation() == Guide.Orientation.AT_X
                        ? frame.x().contains(guide.value())
                        : frame.y().contains(guide.value()))
                .toList();
    }

    private Optional<Element> name(Guide guide) {
        boolean vertical = guide.orientation() == Guide.Orientation.AT_X;
        Box box = frame.box();
        double room = (vertical ? box.height() : box.width()) - 2 * INSET;
        String text = TextMetrics.fitted(guide.text(), Type.SMALL, room);
        double length = TextMetrics.width(text, Type.SMALL);
        for (boolean before : new boolean[] {true, false}) {
            for (boolean end : new boolean[] {true, false}) {
                Box label = vertical ? beside(guide, length, before, end) : above(guide, length, before, end);
                if (frame.box().holds(label) && taken.stream().noneMatch(label::meets)) {
                    taken.add(label);
                    return Optional.of(vertical ? turned(text, label) : level(text, label));
                }
            }
        }
        return Optional.empty();
    }

    private Box above(Guide guide, double length, boolean above, boolean right) {
        double line = frame.pageY(guide.value());
        double x = right ? frame.box().right() - INSET - length : frame.box().x() + INSET;
        return new Box(x, above ? line - 1 - Type.SMALL : line + 1, length, Type.SMALL);
    }

    private Box beside(Guide guide, double length, boolean left, boolean top) {
        double line = frame.pageX(guide.value());
        double y = top ? frame.box().y() + INSET : frame.box().bottom() - INSET - length;
        return new Box(left ? line - 1 - Type.SMALL : line + 1, y, Type.SMALL, length);
    }

    private static Element level(String text, Box label) {
        return ink(Svg.text(text, label.x(), label.bottom() - Type.SMALL * 0.2, Type.SMALL, Anchor.START));
    }

    private static Element turned(String text, Box label) {
        double x = label.right() - Type.SMALL * 0.2;
        return ink(Svg.turned(Svg.text(text, x, label.bottom(), Type.SMALL, Anchor.START), -90, x, label.bottom()));
    }

    private static Element ink(Element text) {
        return Svg.haloed(text.set("fill", Type.MUTED));
    }
}
