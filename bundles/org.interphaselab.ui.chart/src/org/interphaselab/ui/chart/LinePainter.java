package org.interphaselab.ui.chart;

import java.util.List;
import java.util.function.DoubleToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.ICustomPaintListener;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.LineStyle;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.chart.Strokes;
import org.interphaselab.ui.Settings;

/**
 * Paints plain lines. The widget would hand the display every piece between two points by itself, which then smooths
 * thousands of them one after the other: most of the time of a frame.
 */
final class LinePainter implements ICustomPaintListener {

    /** Places far outside the plot overflow the toolkit's coordinates. */
    private static final int FARTHEST = 2_000_000;

    private final ChartSurface surface;
    private ChartSpec spec;
    private List<Piece> pieces = List.of();

    LinePainter(ChartSurface surface) {
        this.surface = surface;
    }

    /** Whether the lines of a series are painted here, and not by the widget. */
    static boolean paints(Series series) {
        return series.style() == Series.Style.LINE;
    }

    void show(ChartSpec chart, List<Piece> drawn) {
        spec = chart;
        pieces = drawn.stream()
                .filter(piece -> paints(chart.series().get(piece.series())))
                .toList();
    }

    @Override
    public boolean drawBehindSeries() {
        return true;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (pieces.isEmpty()) {
            return;
        }
        GC gc = event.gc;
        int width = Settings.lineWidth();
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(width);
        SeriesLooks looks = SeriesLooks.of(spec);
        for (Piece piece : pieces) {
            LineStyle look = looks.of(spec.series().get(piece.series()).name());
            gc.setForeground(surface.colours().ink(look.colour()));
            gc.setBackground(surface.colours().ink(look.colour()));
            gc.setLineStyle(dash(look.dash()));
            int[] x = pixels(piece.x(), surface::pixelX);
            int[] y = pixels(piece.y(), surface::pixelY);
            if (look.dash() == LineStyle.Dash.SOLID) {
                paint(gc, Strokes.of(x, y), width);
            } else {
                gc.drawPolyline(Strokes.joined(x, y));
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static void paint(GC gc, Strokes strokes, int width) {
        for (int[] bar : strokes.bars()) {
            gc.fillRectangle(bar[0] - width / 2, bar[1] - width / 2, width, bar[2] - bar[1] + width);
        }
        strokes.lines().forEach(gc::drawPolyline);
    }

    private static int[] pixels(double[] values, DoubleToIntFunction place) {
        int[] pixels = new int[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.clamp(place.applyAsInt(values[i]), -FARTHEST, FARTHEST);
        }
        return pixels;
    }

    private static int dash(LineStyle.Dash dash) {
        return switch (dash) {
            case SOLID -> SWT.LINE_SOLID;
            case DASHED -> SWT.LINE_DASH;
            case DOTTED -> SWT.LINE_DOT;
            case DASH_DOT -> SWT.LINE_DASHDOT;
        };
    }
}
