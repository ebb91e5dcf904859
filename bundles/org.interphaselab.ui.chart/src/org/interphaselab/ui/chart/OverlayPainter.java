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
    private static final int OPAQUE = 255;
    private static final int VEIL = 170;

    private final ChartSurface surface;
    private final List<Rectangle> named = new ArrayList<>();
    private String note = "";
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

    /** Where the names of lines and marks stand, for others that look for room. */
    List<Rectangle> names() {
        return named;
    }

    /** Says something in the upper left corner; nothing if empty. */
    void note(String words) {
        note = words;
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
        placed = MarkPlacement.place(spec.marks(), surface, event.gc, area, !surface.compact());
        named.clear();
        placed.forEach(mark -> named.add(mark.box()));
        // names of horizontal lines have one place only, those of vertical ones give way
        for (Guide.Orientation orientation : List.of(Guide.Orientation.AT_Y, Guide.Orientation.AT_X)) {
            for (Guide guide : spec.guides()) {
                if (guide.orientation() == orientation) {
                    guide(event.gc, area, guide, colours);
                }
            }
        }
        for (PlacedMark mark : placed) {
            mark.paint(event.gc, area, colours);
        }
        if (!note.isEmpty()) {
            event.gc.setForeground(colours.quiet());
            event.gc.drawText(note, MARGIN, MARGIN, true);
        }
        if (spec.marks().isEmpty() && spec.series().stream().allMatch(series -> series.x().length == 0)) {
            Point text = event.gc.textExtent(Messages.Chart_empty);
            event.gc.setForeground(colours.quiet());
            event.gc.drawText(Messages.Chart_empty, (area.width - text.x) / 2, (area.height - text.y) / 2, true);
        }
    }

    /** The name of a vertical line stands at the bottom, higher where another name is in its way. */
    private void guide(GC gc, Rectangle area, Guide guide, ThemeColours colours) {
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
            name(gc, name, guide.text(), colours);
        } else {
            int y = surface.pixelY(guide.value());
            gc.drawLine(0, y, area.width, y);
            Rectangle name =
                    new Rectangle(area.width - text.x - MARGIN, y < text.y ? y + 1 : y - text.y - 1, text.x, text.y);
            name(gc, name, guide.text(), colours);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** What is behind a name shines through; a name without room of its own is left out, for two make none. */
    private void name(GC gc, Rectangle place, String text, ThemeColours colours) {
        if (text.isEmpty() || named.stream().anyMatch(place::intersects)) {
            return;
        }
        named.add(place);
        gc.setBackground(colours.background());
        gc.setAlpha(VEIL);
        gc.fillRectangle(place);
        gc.setAlpha(OPAQUE);
        gc.drawText(text, place.x, place.y, true);
    }
}
