package org.interphaselab.report;

import java.util.Locale;
import org.interphaselab.chart.CsvWriter;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.chart.svg.SvgWriter;

/**
 * A figure of a report by itself.
 *
 * @param number its number in the report
 * @param figure the figure
 */
public record FigureFile(int number, Figure figure) {

    /** The name of its files, without width and ending. */
    public String name() {
        return "figure-" + number;
    }

    /** The size in which it reads well at this width in print, mm; type keeps its size. */
    public FigureSize size(double widthMm) {
        return FigureSize.natural(figure, widthMm);
    }

    /** The figure as SVG at this width in print, mm. */
    public String svg(double widthMm) {
        FigureSize size = size(widthMm);
        return SvgWriter.write(figure, size.widthMm(), size.heightMm());
    }

    /** What the figure shows, as numbers. */
    public String csv() {
        return CsvWriter.write(figure);
    }

    /** What follows the name in files of this width: {@code -85mm}. */
    public static String suffix(double widthMm) {
        return String.format(Locale.ROOT, "-%.0fmm", widthMm);
    }
}
