package org.interphaselab.chart;

import java.util.List;
import java.util.Objects;

/**
 * One chart.
 *
 * @param id stable id within the result, fit for a file name
 * @param title caption
 * @param x horizontal axis
 * @param y vertical axis
 * @param series what is plotted, first at the bottom
 * @param marks points of interest
 * @param guides lines to compare with
 * @param synthetic whether any series comes from the digital twin
 */
public record ChartSpec(
        String id,
        String title,
        Axis x,
        Axis y,
        List<Series> series,
        List<Mark> marks,
        List<Guide> guides,
        boolean synthetic)
        implements Figure {

    public ChartSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        guides = List.copyOf(guides);
    }
}
