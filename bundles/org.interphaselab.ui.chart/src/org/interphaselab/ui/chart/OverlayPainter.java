package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.ui.ThemeColours;

/** Paints what belongs to a chart over its points: lines to compare with, and marks. */
final class OverlayPainter implements ICustomPaintListener {

    private static final int MARGIN = 6;

    private final ChartSurface surface;
    private ChartSpec spec;
    private List<PlacedMark> placed = List.of();

    OverlayPainter(ChartSurface surface) {
        this.surface = surface;
    }

    void show(ChartSpec chart) {
        spec = chart;
        placed = List.of();
    }

    Optional<PlacedMark> at(int x, int y) {
        return all(x, y).stream().findFirst();
    }

    /** The marks at a place, where several stand at one time. */
    List<PlacedMark> all(int x, int y) {
        return placed.stream().filter(mark -> mark.covers(x, y)).toList();
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (spec == null) {
            return;
        }
        Rectangle area = new Rectangle(0, 0, event.width, event.height);
        ThemeColours colours = surface.colours();
        event.gc.setAntialias(SWT.ON);
        List<Rectangle> named = new ArrayList<>();
        for (Guide guide : spec.guides()) {
            guide(event.gc, area, guide, colours, named);
        }
        placed = MarkPlacement.place(spec.marks(), surface, event.gc, area, !surface.compact());
        for (PlacedMark mark : placed) {
            mark.paint(event.gc, area, colours);
        }
    }

    /** The name of a vertical line stands at the bottom, higher where another name is in its way. */
    private void guide(GC gc, Rectangle area, Guide guide, ThemeColours colours, List<Rectangle> named) {
        gc.setForeground(colours.quiet());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        Point text = gc.textExtent(guide.text());
        if (guide.orientation() == Guide.Orientation.AT_X) {
            int x = surface.pixelX(guide.value());
            gc.drawLine(x, 0, x, area.height);
            Rectangle name =
                    new Rectangle(Math.min(x + 3, area.width - text.x), area.height - text.y - MARGIN, text.x, text.y);
            while (name.y > text.y && named.stream().anyMatch(name::intersects)) {
                name.y -= text.y;
            }
            named.add(name);
            gc.drawText(guide.text(), name.x, name.y, true);
        } else {
            int y = surface.pixelY(guide.value());
            gc.drawLine(0, y, area.width, y);
            gc.drawText(guide.text(), area.width - text.x - MARGIN, y - text.y - 1, true);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
