package org.interphaselab.ui.chart;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swtchart.ICustomPaintListener;

/** Says across the data that the digital twin made them, as figures say it: so lightly that every point is seen through it. */
final class Watermark implements ICustomPaintListener {

    private static final int OPAQUE = 255;
    private static final int LIGHT = 36;
    private static final int SMALLEST_POINTS = 9;
    private static final int LARGEST_POINTS = 40;
    private static final double PART_OF_DIAGONAL = 0.62;
    private static final double PART_OF_HEIGHT = 0.4;

    private final ChartSurface surface;
    private final ResourceManager fonts;
    private boolean shown;

    Watermark(ChartSurface surface, ResourceManager fonts) {
        this.surface = surface;
        this.fonts = fonts;
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
        Font plain = gc.getFont();
        Font large = large(gc, event.width, event.height);
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        Transform across = new Transform(gc.getDevice());
        gc.getTransform(across);
        across.translate(event.width / 2f, event.height / 2f);
        across.rotate((float) -Math.toDegrees(Math.atan2(event.height, event.width)));
        gc.setTransform(across);
        gc.setFont(large);
        gc.setForeground(surface.colours().foreground());
        gc.setAlpha(LIGHT);
        Point size = gc.textExtent(Messages.Chart_synthetic);
        gc.drawText(Messages.Chart_synthetic, -size.x / 2, -size.y / 2, true);
        gc.setAlpha(OPAQUE);
        gc.setTransform(before);
        gc.setFont(plain);
        across.dispose();
        before.dispose();
    }

    /** The font in which the words take their part of the plot. */
    private Font large(GC gc, int width, int height) {
        Point size = gc.textExtent(Messages.Chart_synthetic);
        double factor =
                Math.min(PART_OF_DIAGONAL * Math.hypot(width, height) / size.x, PART_OF_HEIGHT * height / size.y);
        FontData now = gc.getFont().getFontData()[0];
        int points = Math.clamp((int) (factor * now.getHeight()), SMALLEST_POINTS, LARGEST_POINTS);
        return fonts.create(FontDescriptor.createFrom(now).setHeight(points));
    }
}
