package org.interphaselab.ui.chart;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Reading;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.ThemeColours;

/**
 * Reads values: a line at the samples nearest to the mouse, and what they are. The comma and period keys step to the
 * sample before and after.
 */
final class CrosshairTool implements ChartTool, ICustomPaintListener {

    /** More would hide the chart they are read from. */
    private static final int MOST_LINES = 8;

    private static final int MARGIN = 6;
    private static final int DOT = 6;
    private static final int OPAQUE = 255;
    private static final int VEIL = 215;

    private ChartPane pane;
    private ChartSpec readFrom;
    private List<Reading> readings = List.of();

    @Override
    public void attach(ChartPane chart, Control plot) {
        pane = chart;
        pane.surface().paintOver(this);
        plot.addListener(SWT.MouseMove, event -> read(event, plot));
        plot.addListener(SWT.MouseExit, event -> show(plot, List.of()));
        plot.addListener(SWT.KeyDown, event -> {
            if (event.character == '.' || event.character == ',') {
                step(plot, event.character == '.' ? 1 : -1);
            }
        });
    }

    /** What is read now, a line per series. */
    String text() {
        return spec().map(spec -> String.join("\n", new ReadingText(spec).lines(readings)))
                .orElse("");
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (spec().isEmpty() || readings.isEmpty()) {
            return;
        }
        ChartSurface surface = pane.surface();
        ThemeColours colours = surface.colours();
        GC gc = event.gc;
        int x = surface.pixelX(readings.getFirst().x());
        gc.setForeground(colours.quiet());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawLine(x, 0, x, event.height);
        gc.setBackground(colours.foreground());
        for (Reading reading : readings) {
            gc.fillOval(surface.pixelX(reading.x()) - DOT / 2, surface.pixelY(reading.y()) - DOT / 2, DOT, DOT);
        }
        paintText(gc, x, event.width, event.height, colours);
    }

    private void paintText(GC gc, int x, int width, int height, ThemeColours colours) {
        String text = text();
        Point size = gc.textExtent(text);
        boolean leftwards = x + size.x + 3 * MARGIN > width;
        Rectangle box = new Rectangle(
                leftwards ? x - size.x - 3 * MARGIN : x + MARGIN,
                Math.max(0, height - size.y - 4 * MARGIN),
                size.x + 2 * MARGIN,
                size.y + MARGIN);
        gc.setBackground(colours.background());
        gc.setAlpha(VEIL);
        gc.fillRectangle(box);
        gc.setAlpha(OPAQUE);
        gc.setForeground(colours.faint());
        gc.drawRectangle(box);
        gc.setForeground(colours.foreground());
        gc.drawText(text, box.x + MARGIN, box.y + MARGIN / 2, true);
    }

    private void read(Event event, Control plot) {
        int width = plot.getSize().x;
        boolean dragging = (event.stateMask & SWT.BUTTON_MASK) != 0;
        if (width == 0 || dragging || pane.spec().isEmpty()) {
            return;
        }
        readFrom = pane.spec().get();
        double place = pane.viewport().orElseThrow().x().value(event.x / (double) width);
        List<Reading> found = Reading.at(readFrom, place);
        show(plot, found.subList(0, Math.min(found.size(), MOST_LINES)));
    }

    /** To the sample before or after; from the middle of the view where nothing is read yet. */
    private void step(Control plot, int step) {
        pane.spec().ifPresent(spec -> {
            if (spec != readFrom) {
                readFrom = spec;
                readings = List.of();
            }
            double place = readings.isEmpty()
                    ? pane.viewport().orElseThrow().x().value(0.5)
                    : readings.getFirst().next(spec, step).x();
            List<Reading> found = Reading.at(spec, place);
            show(plot, found.subList(0, Math.min(found.size(), MOST_LINES)));
            Spoken.changed(plot);
        });
    }

    private void show(Control plot, List<Reading> found) {
        if (!found.equals(readings)) {
            readings = found;
            plot.redraw();
        }
    }

    /** The chart the readings are from, as long as it is the one shown. */
    private Optional<ChartSpec> spec() {
        return pane.spec().filter(shown -> shown == readFrom);
    }
}
