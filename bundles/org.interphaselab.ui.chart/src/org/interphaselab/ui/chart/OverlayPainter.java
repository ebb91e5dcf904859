package org.interphaselab.ui.chart;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.ui.ThemeColours;

/** Paints what belongs to a chart beside its points: where the data come from, lines to compare with, marks. */
final class OverlayPainter implements ICustomPaintListener {

    private static final String SYNTHETIC = "synthetic data";
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
        return placed.stream().filter(mark -> mark.covers(x, y)).findFirst();
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
        if (spec.synthetic()) {
            watermark(event.gc, area, colours);
        }
        for (Guide guide : spec.guides()) {
            guide(event.gc, area, guide, colours);
        }
        placed = MarkPlacement.place(spec.marks(), surface, event.gc, area);
        for (PlacedMark mark : placed) {
            mark.paint(event.gc, area, colours);
        }
    }

    private static void watermark(GC gc, Rectangle area, ThemeColours colours) {
        FontData[] data = gc.getFont().getFontData();
        data[0].setHeight(Math.max(9, Math.min(20, area.width / 30)));
        Font plain = gc.getFont();
        Font large = new Font(gc.getDevice(), data[0]);
        gc.setFont(large);
        Point size = gc.textExtent(SYNTHETIC);
        gc.setForeground(ThemeColours.mix(colours.foreground(), colours.background(), 0.3));
        gc.drawText(SYNTHETIC, area.width - size.x - MARGIN, area.height - size.y - MARGIN, true);
        gc.setFont(plain);
        large.dispose();
    }

    private void guide(GC gc, Rectangle area, Guide guide, ThemeColours colours) {
        gc.setForeground(colours.quiet());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        Point text = gc.textExtent(guide.text());
        if (guide.orientation() == Guide.Orientation.AT_X) {
            int x = surface.pixelX(guide.value());
            gc.drawLine(x, 0, x, area.height);
            gc.drawText(guide.text(), Math.min(x + 3, area.width - text.x), area.height - text.y - MARGIN, true);
        } else {
            int y = surface.pixelY(guide.value());
            gc.drawLine(0, y, area.width, y);
            gc.drawText(guide.text(), area.width - text.x - MARGIN, y - text.y - 1, true);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
