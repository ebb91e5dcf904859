package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Symbol;

/** Finds room for marks: every label gets the highest line of text at the top of the plot where it covers no other. */
final class MarkPlacement {

    private static final int SYMBOL = PlacedMark.SYMBOL_PIXELS;
    private static final int GAP = 4;

    private MarkPlacement() {}

    static List<PlacedMark> place(
            List<Mark> marks, ChartSurface surface, GC gc, Rectangle area, boolean named, Ink ink) {
        List<PlacedMark> placed = new ArrayList<>();
        List<Mark> inOrder =
                marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
        for (Mark mark : inOrder) {
            int x = surface.pixelX(mark.x());
            if (x >= 0 && x <= area.width) {
                String label = named ? mark.text() : "";
                int seen = Math.min(x, area.width - 1);
                placed.add(place(mark, label, seen, surface.pixelY(mark.y()), gc, area, placed, ink));
            }
        }
        return placed;
    }

    private static PlacedMark place(
            Mark mark, String label, int x, int y, GC gc, Rectangle area, List<PlacedMark> taken, Ink ink) {
        Point text = gc.textExtent(label);
        int width = label.isEmpty() ? SYMBOL : SYMBOL + GAP + text.x;
        boolean leftwards = x + width + GAP > area.width;
        int left = Math.max(0, leftwards ? x - width : x - SYMBOL / 2);
        Rectangle box = new Rectangle(left, GAP, width, label.isEmpty() ? SYMBOL : Math.max(SYMBOL, text.y));
        // names of points keep clear of other points; events are named at the top, whatever the voltage does there
        boolean clear = Palette.event(mark.kind()).symbol() == Symbol.NAME;
        int highest = box.y;
        while (box.y + 2 * box.height < area.height && (overlaps(box, taken) || clear && ink.under(box) > 0)) {
            box.y += box.height + 2;
        }
        if (clear && ink.under(box) > 0) {
            box.y = highest;
            while (box.y + 2 * box.height < area.height && overlaps(box, taken)) {
                box.y += box.height + 2;
            }
        }
        return new PlacedMark(mark, x, y, box, leftwards, label);
    }

    private static boolean overlaps(Rectangle box, List<PlacedMark> taken) {
        return taken.stream().anyMatch(other -> other.box().intersects(box));
    }
}
