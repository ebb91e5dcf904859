package org.interphaselab.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Symbol;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.SymbolPainter;
import org.interphaselab.ui.ThemeColours;

/**
 * A mark with its place on the screen.
 *
 * @param mark what is marked
 * @param x where it is, pixels of the plot
 * @param y where it is, pixels of the plot; may lie outside
 * @param box room of the symbol and the label
 * @param leftwards whether the label stands left of the marked place
 * @param label what is written beside the symbol; may be empty
 */
record PlacedMark(Mark mark, int x, int y, Rectangle box, boolean leftwards, String label) {

    static final int SYMBOL_PIXELS = 9;
    private static final int REACH = 4;
    private static final int OPAQUE = 255;
    /** Behind a label the data stay visible. */
    private static final int VEIL = 170;

    void paint(GC gc, Rectangle area, ThemeColours colours) {
        MarkStyle style = Palette.event(mark.kind());
        int middle = box.y + box.height / 2;
        gc.setForeground(colours.ink(style.colour()));
        gc.setLineStyle(SWT.LINE_DOT);
        // a name leads to its point, an event goes through the whole chart
        gc.drawLine(x, middle, x, style.symbol() == Symbol.NAME ? y : area.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point text = gc.textExtent(label);
        gc.setBackground(colours.background());
        gc.setAlpha(VEIL);
        gc.fillRectangle(box);
        gc.setAlpha(OPAQUE);
        int textX = leftwards ? box.x : box.x + box.width - text.x;
        gc.drawText(label, textX, middle - text.y / 2, true);
        SymbolPainter.paint(gc, style, colours, x, middle, SYMBOL_PIXELS);
        if (y > box.y + box.height && y < area.height) {
            SymbolPainter.paint(gc, style, colours, x, y, SYMBOL_PIXELS - 2);
        }
    }

    boolean covers(int px, int py) {
        return box.contains(px, py) || Math.abs(px - x) <= REACH && py >= box.y;
    }

    String tip() {
        return mark.text() + " at " + ShownNumbers.significant(mark.x(), 5);
    }
}
