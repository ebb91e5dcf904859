package org.interphaselab.chart.svg;

/**
 * How much room text takes, without a font at hand: advance widths of Helvetica and its metric twins in thousandths of
 * the type size, with a reserve for readers that set another sans serif.
 */
final class TextMetrics {

    private static final double RESERVE = 1.06;
    private static final int FIRST = 32;

    /** Advance widths of the characters from space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int SUPERSCRIPT = 350;
    private static final int OTHER = 600;
    private static final int WIDE = 1000;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺½·";
    private static final char ELLIPSIS = '…';

    private TextMetrics() {}

    /** Width of a line of text at this type size, in the unit of the size. */
    static double width(String text, double size) {
        double sum = text.codePoints().mapToDouble(TextMetrics::advance).sum();
        return sum / 1000 * size * RESERVE;
    }

    /** The text, cut with an ellipsis where it is wider than the room there is. */
    static String fitted(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The largest type size up to {@code size} at which the text fits, but no less than the smallest readable one. */
    static double size(String text, double size, double room) {
        double width = width(text, size);
        return width <= room ? size : Math.max(Type.SMALLEST, size * room / width);
    }

    private static double advance(int character) {
        if (character >= FIRST && character < FIRST + WIDTHS.length) {
            return WIDTHS[character - FIRST];
        }
        if (SUPERSCRIPTS.indexOf(character) >= 0) {
            return SUPERSCRIPT;
        }
        return Character.isIdeographic(character) || character > 0xFFFF ? WIDE : OTHER;
    }
}
