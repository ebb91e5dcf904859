package org.interphaselab.ui.chart;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.interphaselab.ui.ThemeColours;

/**
 * The title of a vertical axis. The widget turns a picture of it, which is blurred and framed on fine screens; its own is
 * blank and leaves the room for this one.
 */
final class UprightTitle {

    private static final float UPWARDS = -90;

    private final Chart chart;
    private final IAxis axis;
    private String text = "";

    UprightTitle(Chart chart, IAxis axis) {
        this.chart = chart;
        this.axis = axis;
    }

    void show(String title) {
        text = title;
        String blank = title.replaceAll("[^\n]+", ChartRoom.BLANK);
        if (!blank.equals(axis.getTitle().getText())) {
            axis.getTitle().setText(blank);
        }
    }

    /** Paints it on the chart, left of what else belongs to the axis. */
    void paint(GC gc, ThemeColours colours) {
        Rectangle plot = chart.getPlotArea().getControl().getBounds();
        int right = axis.getTick().getBounds().x;
        if (!axis.getTitle().isVisible() || right <= 0) {
            return;
        }
        Font before = gc.getFont();
        gc.setBackground(colours.background());
        gc.fillRectangle(0, plot.y, right, plot.height);
        gc.setForeground(colours.foreground());
        gc.setFont(axis.getTitle().getFont());
        Transform plain = new Transform(gc.getDevice());
        gc.getTransform(plain);
        Transform turned = new Transform(gc.getDevice());
        gc.getTransform(turned);
        turned.translate(right / 2f, plot.y + plot.height / 2f);
        turned.rotate(UPWARDS);
        gc.setTransform(turned);
        String[] lines = text.split("\n");
        int height = gc.getFontMetrics().getHeight();
        int top = -lines.length * height / 2;
        for (String line : lines) {
            Point size = gc.textExtent(line);
            gc.drawText(line, -size.x / 2, top, true);
            top += height;
        }
        gc.setTransform(plain);
        gc.setFont(before);
        turned.dispose();
        plain.dispose();
    }
}
