package org.interphaselab.ui.analysis.matrix;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.ui.SymbolPainter;
import org.interphaselab.ui.ThemeColours;

/** A rectangle with a heading, symbols and lines of text. */
final class Tile extends Canvas {

    private static final int PAD = 5;
    private static final int SYMBOL = 10;

    /**
     * What a tile says.
     *
     * @param heading first line, bold
     * @param symbols what is to be seen at the right of the heading
     * @param lines further lines
     * @param wash colour behind the text, or null
     * @param accent colour of the bar at the left, or null
     */
    record Content(String heading, List<MarkStyle> symbols, List<String> lines, MarkStyle wash, MarkStyle accent) {

        /** All of it as text, for screen readers and tests. */
        String text() {
            return lines.isEmpty() ? heading : heading + "\n" + String.join("\n", lines);
        }
    }

    private final Content content;
    private boolean selected;

    Tile(Composite parent, Content content) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.content = content;
        addListener(SWT.Paint, event -> paint(event.gc, getClientArea()));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    Content content() {
        return content;
    }

    void select(boolean now) {
        if (selected != now) {
            selected = now;
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(bold());
        Point heading = gc.textExtent(content.heading());
        int width = heading.x + content.symbols().size() * (SYMBOL + 6);
        int height = heading.y;
        gc.setFont(getFont());
        for (String line : content.lines()) {
            Point size = gc.textExtent(line);
            width = Math.max(width, size.x);
            height += size.y + 1;
        }
        gc.dispose();
        return new Point(
                widthHint == SWT.DEFAULT ? width + 2 * PAD + 6 : widthHint,
                heightHint == SWT.DEFAULT ? height + 2 * PAD : heightHint);
    }

    private void paint(GC gc, Rectangle area) {
        ThemeColours colours = ThemeColours.of(this);
        gc.setBackground(
                content.wash() == null
                        ? colours.background()
                        : colours.wash(content.wash().colour()));
        gc.fillRectangle(area);
        if (content.accent() != null) {
            gc.setBackground(colours.ink(content.accent().colour()));
            gc.fillRectangle(0, 0, 4, area.height);
        }
        border(gc, area, colours);
        gc.setForeground(
                content.wash() == null
                        ? colours.foreground()
                        : colours.ink(content.wash().colour()));
        gc.setFont(bold());
        gc.drawText(content.heading(), PAD + 3, PAD, true);
        int y = PAD + gc.textExtent(content.heading()).y;
        int x = area.width - PAD - SYMBOL / 2;
        for (MarkStyle symbol : content.symbols()) {
            SymbolPainter.paint(gc, symbol, colours, x, PAD + SYMBOL / 2 + 2, SYMBOL);
            x -= SYMBOL + 6;
        }
        gc.setFont(getFont());
        gc.setForeground(colours.foreground());
        for (String line : content.lines()) {
            gc.drawText(line, PAD + 3, y + 1, true);
            y += gc.textExtent(line).y + 1;
        }
    }

    private void border(GC gc, Rectangle area, ThemeColours colours) {
        Color quiet = ThemeColours.mix(colours.foreground(), colours.background(), 0.25);
        gc.setForeground(selected ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : quiet);
        gc.setLineWidth(selected ? 3 : 1);
        int inset = selected ? 1 : 0;
        gc.drawRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset);
        gc.setLineWidth(1);
        if (isFocusControl()) {
            gc.drawFocus(4, 4, area.width - 8, area.height - 8);
        }
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
