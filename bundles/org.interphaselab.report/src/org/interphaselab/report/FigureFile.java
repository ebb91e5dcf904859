package org.interphaselab.report;

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

    /** The name of its files, without ending. */
    public String name() {
        return "figure-" + number;
    }

    /** The figure as SVG, two columns of a journal wide. */
    public String svg() {
        FigureSize size = FigureSize.natural(figure, FigureSize.DOUBLE_COLUMN_MM);
        return SvgWriter.write(figure, size.widthMm(), size.heightMm());
    }

    /** What the figure shows, as numbers. */
    public String csv() {
        return CsvWriter.write(figure);
    }
}
