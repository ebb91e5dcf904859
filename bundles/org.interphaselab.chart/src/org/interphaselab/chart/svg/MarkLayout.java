package org.interphaselab.chart.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interphaselab.chart.Mark;

/**
 * Places marks so that none hides another and none is cut by the frame: one beyond the shown values sits at the edge it
 * left by, one that would cover another moves up or down beside it.
 */
final class MarkLayout {

    /**
     * A mark on the page.
     *
     * @param mark the mark
     * @param x its centre
     * @param y its centre
     */
    record Placed(Mark mark, double x, double y) {}

    private static final int MOST_STEPS = 12;

    /** Half the room that a symbol takes, in symbol radii. */
    private static final double HALF_ROOM = 1.4;

    private MarkLayout() {}

    static List<Placed> place(Frame frame, List<Mark> marks, double radius) {
        double half = radius * HALF_ROOM;
        List<Placed> placed = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        List<Mark> ordered = marks.stream()
                .filter(mark -> frame.x().contains(mark.x()))
                .sorted(Comparator.comparingDouble(Mark::x))
                .toList();
        for (Mark mark : ordered) {
            Box inside = frame.box();
            double x = Math.clamp(frame.pageX(mark.x()), inside.x() + half + 0.5, inside.right() - half - 0.5);
            double wanted = frame.pageY(mark.y());
            // what has no place on the axis is shown at the upper edge rather than not at all
            double y = Double.isNaN(wanted)
                    ? inside.y() + half + 0.5
                    : Math.clamp(wanted, inside.y() + half + 0.5, inside.bottom() - half - 0.5);
            double free = free(inside, taken, x, y, half);
            placed.add(new Placed(mark, x, free));
            taken.add(Box.about(x, free, half));
        }
        return placed;
    }

    private static double free(Box inside, List<Box> taken, double x, double y, double half) {
        double step = 2 * half + 0.2;
        double towardsMiddle = y > inside.centreY() ? -step : step;
        for (int i = 0; i <= MOST_STEPS; i++) {
            for (double candidate : new double[] {y + i * towardsMiddle, y - i * towardsMiddle}) {
                Box room = Box.about(x, candidate, half);
                if (inside.holds(room) && taken.stream().noneMatch(room::meets)) {
                    return candidate;
                }
            }
        }
        return y;
    }
}
