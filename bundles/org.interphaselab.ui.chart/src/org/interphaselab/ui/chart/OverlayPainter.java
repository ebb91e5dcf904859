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
import org.interphaselab.chart.Series;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.ui.ThemeColours;

/** Paints what belongs to a chart over its points: lines to compare with, and marks. */
final class OverlayPainter implements ICustomPaintListener {

    private static final int MARGIN = 6;
    private static final int OPAQUE = 255;
    private static final int VEIL = 130;

    private final ChartSurface surface;
    private final List<Rectangle> named = new ArrayList<>();
    private String note = "";
    private ChartSpec spec;
    private List<Piece> pieces = List.of();
    private boolean inset;
    private List<PlacedMark> placed = List.of();

    OverlayPainter(ChartSurface surface) {
        this.surface = surface;
    }

    void show(ChartSpec chart) {
        spec = chart;
        placed = List.of();
        pieces = List.of();
    }

    /** The points that names keep clear of. */
    void drawn(List<Piece> points) {
        pieces = points;
    }

    /** Whether the names of the series stand on the plot, for want of room beside it. */
    void inset(boolean names) {
        inset = names;
    }

    Optional<PlacedMark> at(int x, int y) {
        return all(x, y).stream().findFirst();
    }

    /** The marks at a place, where several stand at one time. */
    List<PlacedMark> all(int x, int y) {
        return placed.stream().filter(mark -> mark.covers(x, y)).toList();
    }

    /** Says something where it covers the least; nothing if empty. */
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
        Ink ink = Ink.of(
                spec,
                spec.marks().isEmpty() && spec.guides().isEmpty() && !inset && note.isEmpty() ? List.of() : pieces,
                surface,
                area);
        placed = MarkPlacement.place(spec.marks(), surface, event.gc, area, !surface.compact(), ink);
        named.clear();
        placed.forEach(mark -> named.add(mark.box()));
        // before the names of lines, which their lines would cross out
        for (PlacedMark mark : placed) {
            mark.paint(event.gc, area, colours);
        }
        // names of horizontal lines have one place only, those of vertical ones give way
        for (Guide.Orientation orientation : List.of(Guide.Orientation.AT_Y, Guide.Orientation.AT_X)) {
            for (Guide guide : spec.guides()) {
                if (guide.orientation() == orientation) {
                    guide(event.gc, area, guide, colours, ink);
                }
            }
        }
        if (inset) {
            series(event.gc, area, colours, ink);
        }
        if (!note.isEmpty()) {
            event.gc.setForeground(colours.quiet());
            Point text = event.gc.textExtent(note);
            List<Rectangle> places = new ArrayList<>();
            for (int y = MARGIN / 2; y + text.y < area.height; y += MARGIN) {
                places.add(new Rectangle(area.width - text.x - MARGIN, y, text.x, text.y));
            }
            ink.clearest(places, named).ifPresent(place -> event.gc.drawText(note, place.x, place.y, true));
        }
        if (spec.marks().isEmpty() && spec.series().stream().allMatch(series -> series.x().length == 0)) {
            Point text = event.gc.textExtent(Messages.Chart_empty);
            event.gc.setForeground(colours.quiet());
            event.gc.drawText(Messages.Chart_empty, (area.width - text.x) / 2, (area.height - text.y) / 2, true);
        }
    }

    private void guide(GC gc, Rectangle area, Guide guide, ThemeColours colours, Ink ink) {
        gc.setForeground(colours.quiet());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        Point text = gc.textExtent(guide.text());
        List<Rectangle> places = new ArrayList<>();
        if (guide.orientation() == Guide.Orientation.AT_X) {
            int x = surface.pixelX(guide.value());
            gc.drawLine(x, 0, x, area.height);
            // from the bottom upwards, where no events are named
            for (int y = area.height - text.y - MARGIN; y > text.y; y -= text.y) {
                places.add(new Rectangle(Math.min(x + 3, area.width - text.x), y, text.x, text.y));
            }
        } else {
            int y = surface.pixelY(guide.value());
            gc.drawLine(0, y, area.width, y);
            for (int x = area.width - text.x - MARGIN; x >= MARGIN; x -= text.x / 2 + 1) {
                for (int top : new int[] {y - text.y - 1, y + 1}) {
                    if (top >= 0 && top + text.y <= area.height) {
                        places.add(new Rectangle(x, top, text.x, text.y));
                    }
                }
            }
        }
        // a name without room of its own is left out, for two make none
        if (!guide.text().isEmpty()) {
            ink.clearest(places, named).ifPresent(place -> name(gc, place, guide.text(), colours));
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** The names of the series in their colours, where they cover the least. */
    private void series(GC gc, Rectangle area, ThemeColours colours, Ink ink) {
        SeriesLooks looks = SeriesLooks.of(spec);
        List<String> names = spec.series().stream().map(Series::name).distinct().toList();
        int line = gc.getFontMetrics().getHeight();
        int width = names.stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
        int height = names.size() * line;
        List<Rectangle> places = new ArrayList<>();
        for (int y = MARGIN; y + height <= area.height - MARGIN; y += MARGIN) {
            for (int x = area.width - width - MARGIN; x >= MARGIN; x -= 2 * MARGIN) {
                places.add(new Rectangle(x, y, width, height));
            }
        }
        for (Guide guide : spec.guides()) {
            if (guide.orientation() == Guide.Orientation.AT_X) {
                ink.line(surface.pixelX(guide.value()), 0, surface.pixelX(guide.value()), area.height);
            }
        }
        ink.clearest(places, named).ifPresent(place -> {
            for (int i = 0; i < names.size(); i++) {
                gc.setForeground(colours.ink(looks.of(names.get(i)).colour()));
                gc.drawText(names.get(i), place.x, place.y + i * line, true);
            }
            named.add(place);
        });
    }

    /** What is behind a name shines through. */
    private void name(GC gc, Rectangle place, String text, ThemeColours colours) {
        named.add(place);
        gc.setBackground(colours.background());
        gc.setAlpha(VEIL);
        gc.fillRectangle(place);
        gc.setAlpha(OPAQUE);
        gc.drawText(text, place.x, place.y, true);
    }
}
