package org.interphaselab.chart.svg;

import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;

/**
 * How large a figure is printed.
 *
 * @param widthMm width, mm
 * @param heightMm height, mm
 */
public record FigureSize(double widthMm, double heightMm) {

    /** Width of one column of a journal, mm. */
    public static final double SINGLE_COLUMN_MM = 85;

    /** Width of two columns of a journal, mm. */
    public static final double DOUBLE_COLUMN_MM = 170;

    private static final double SMALLEST_MM = 20;
    private static final double LARGEST_MM = 2000;
    private static final double ROW_OF_PANELS_MM = 27;
    private static final double LOWEST_ROW_MM = 25;
    private static final double AROUND_PANELS_MM = 22;

    public FigureSize {
        if (!(widthMm >= SMALLEST_MM && widthMm <= LARGEST_MM && heightMm >= SMALLEST_MM && heightMm <= LARGEST_MM)) {
            throw new IllegalArgumentException("a figure of " + widthMm + " mm by " + heightMm + " mm");
        }
    }

    /** A size in which the figure reads well at this width. */
    public static FigureSize natural(Figure figure, double widthMm) {
        return switch (figure) {
            case ChartSpec chart -> {
                double width = SvgWriter.points(widthMm);
                double legend = ChartPainter.legend(chart, width).height() / SvgWriter.points(1);
                double names = ChartPainter.names(chart, width).height() / SvgWriter.points(1);
                double plot = widthMm * (widthMm > SINGLE_COLUMN_MM ? 0.45 : 0.68);
                yield new FigureSize(widthMm, Math.min(LARGEST_MM, Math.max(SMALLEST_MM, plot + legend + names)));
            }
            case PanelMatrix matrix -> {
                double row = Math.max(LOWEST_ROW_MM, ROW_OF_PANELS_MM * widthMm / DOUBLE_COLUMN_MM);
                yield new FigureSize(
                        widthMm,
                        Math.min(
                                LARGEST_MM,
                                AROUND_PANELS_MM + row * matrix.rows().size()));
            }
            case Slice slice -> {
                double image = Math.min(widthMm, SINGLE_COLUMN_MM) * slice.height() / slice.width();
                double height = image + SlicePainter.below(slice) / SvgWriter.points(1);
                yield new FigureSize(widthMm, Math.clamp(height, SMALLEST_MM, LARGEST_MM));
            }
        };
    }
}
