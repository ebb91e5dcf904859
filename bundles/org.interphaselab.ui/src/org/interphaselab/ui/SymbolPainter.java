package org.interphaselab.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Symbol;

/** Paints the symbols by which events and verdicts are told apart without colour. */
public final class SymbolPainter {

    private static final int STAR_POINTS = 5;

    private SymbolPainter() {}

    /**
     * Paints a symbol.
     *
     * @param x its middle, pixels
     * @param y its middle, pixels
     * @param size its width and height, pixels
     */
    public static void paint(GC gc, MarkStyle style, ThemeColours colours, int x, int y, int size) {
        if (style.symbol() == Symbol.NAME) {
            return;
        }
        Color ink = colours.ink(style.colour());
        gc.setForeground(ink);
        gc.setBackground(style.filled() ? ink : colours.background());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        gc.setAntialias(SWT.ON);
        int half = size / 2;
        if (style.symbol() == Symbol.PLUS) {
            gc.drawLine(x - half, y, x + half, y);
            gc.drawLine(x, y - half, x, y + half);
        } else if (style.symbol() == Symbol.CROSS) {
            gc.drawLine(x - half, y - half, x + half, y + half);
            gc.drawLine(x - half, y + half, x + half, y - half);
        } else if (style.symbol() == Symbol.CIRCLE) {
            gc.fillOval(x - half, y - half, size, size);
            gc.drawOval(x - half, y - half, size, size);
        } else {
            int[] outline = outline(style.symbol(), x, y, half);
            gc.fillPolygon(outline);
            gc.drawPolygon(outline);
        }
        gc.setLineWidth(1);
    }

    private static int[] outline(Symbol symbol, int x, int y, int half) {
        return switch (symbol) {
            case TRIANGLE_UP -> new int[] {x, y - half, x + half, y + half, x - half, y + half};
            case TRIANGLE_DOWN -> new int[] {x, y + half, x + half, y - half, x - half, y - half};
            case DIAMOND -> new int[] {x, y - half, x + half, y, x, y + half, x - half, y};
            case STAR -> around(x, y, half, 2 * STAR_POINTS, 0.45);
            case HEXAGON -> around(x, y, half, 6, 1);
            default -> new int[] {x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half};
        };
    }

    /** Corners on a circle, every second one drawn in by a factor. */
    private static int[] around(int x, int y, int half, int corners, double inner) {
        int[] outline = new int[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = i % 2 == 0 ? half : half * inner;
            outline[2 * i] = (int) Math.round(x + radius * Math.sin(angle));
            outline[2 * i + 1] = (int) Math.round(y - radius * Math.cos(angle));
        }
        return outline;
    }
}
