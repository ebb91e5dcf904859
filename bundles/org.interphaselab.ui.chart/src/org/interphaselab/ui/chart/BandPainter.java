package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Decimated;
import org.interphaselab.chart.SeriesLooks;

/** Paints bands of uncertainty behind their lines. */
final class BandPainter implements ICustomPaintListener {

    private static final int OPAQUE = 255;
    private static final int VEIL = 50;
    /** Places far outside the plot overflow the toolkit's coordinates. */
    private static final int FARTHEST = 16_000;

    private final ChartSurface surface;
    private ChartSpec spec;
    private List<Band> bands = List.of();

    BandPainter(ChartSurface surface) {
        this.surface = surface;
    }

    void show(ChartSpec chart, List<Band> drawn) {
        spec = chart;
        bands = drawn;
    }

    @Override
    public boolean drawBehindSeries() {
        return true;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (bands.isEmpty()) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setAlpha(VEIL);
        SeriesLooks looks = SeriesLooks.of(spec);
        for (Band band : bands) {
            String name = spec.series().get(band.series()).name();
            gc.setBackground(surface.colours().ink(looks.of(name).colour()));
            gc.fillPolygon(outline(band));
        }
        gc.setAlpha(OPAQUE);
    }

    private int[] outline(Band band) {
        Decimated upper = band.upper();
        Decimated lower = band.lower();
        int[] outline = new int[2 * (upper.size() + lower.size())];
        int n = 0;
        for (int i = 0; i < upper.size(); i++) {
            outline[n++] = near(surface.pixelX(upper.x()[i]));
            outline[n++] = near(surface.pixelY(upper.y()[i]));
        }
        for (int i = lower.size() - 1; i >= 0; i--) {
            outline[n++] = near(surface.pixelX(lower.x()[i]));
            outline[n++] = near(surface.pixelY(lower.y()[i]));
        }
        return outline;
    }

    private static int near(int pixel) {
        return Math.clamp(pixel, -FARTHEST, FARTHEST);
    }
}
