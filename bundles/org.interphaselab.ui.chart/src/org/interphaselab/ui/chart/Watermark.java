package org.interphaselab.ui.chart;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.ui.ThemeColours;

/** Says that the digital twin made the points; over them, for behind dense data nobody could read it. */
final class Watermark implements ICustomPaintListener {

    private static final int MARGIN = 6;
    private static final int OPAQUE = 255;
    private static final int VEIL = 180;
    private static final int SMALLEST_POINTS = 9;
    private static final int LARGEST_POINTS = 20;
    private static final int WIDTH_PER_POINT = 30;

    private final ChartSurface surface;
    private boolean shown;

    Watermark(ChartSurface surface) {
        this.surface = surface;
    }

    void show(boolean synthetic) {
        shown = synthetic;
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (!shown) {
            return;
        }
        GC gc = event.gc;
        ThemeColours colours = surface.colours();
        Font plain = gc.getFont();
        FontData[] data = plain.getFontData();
        data[0].setHeight(Math.clamp(event.width / WIDTH_PER_POINT, SMALLEST_POINTS, LARGEST_POINTS));
        Font large = new Font(gc.getDevice(), data[0]);
        gc.setFont(large);
        Point size = gc.textExtent(Messages.Chart_synthetic);
        int x = event.width - size.x - MARGIN;
        int lowest = event.height - size.y - MARGIN;
        Rectangle place = new Rectangle(x, lowest, size.x, size.y);
        while (place.y > size.y && surface.names().stream().anyMatch(place::intersects)) {
            place.y -= MARGIN;
        }
        int y = place.y;
        gc.setBackground(colours.background());
        gc.setAlpha(VEIL);
        gc.fillRectangle(x, y, size.x, size.y);
        gc.setAlpha(OPAQUE);
        gc.setForeground(ThemeColours.mix(colours.foreground(), colours.background(), 0.45));
        gc.drawText(Messages.Chart_synthetic, x, y, true);
        gc.setFont(plain);
        large.dispose();
    }
}
