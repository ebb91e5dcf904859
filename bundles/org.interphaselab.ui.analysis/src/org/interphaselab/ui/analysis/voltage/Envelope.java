package org.interphaselab.ui.analysis.voltage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.Series;

/**
 * The polarization of every half-cycle as two lines about the voltage: η_median, upwards where the current is positive
 * and downwards where it is negative, each at the middle of its half-cycle.
 */
final class Envelope {

    /** The id of the analysis that cuts half-cycles. */
    static final String ANALYSIS = "half-cycles";

    private Envelope() {}

    /** The two lines of a cell, from the table of half-cycles; none when the table does not know the cell. */
    static List<Series> of(Table halfCycles, String cellId) {
        return Stream.of(line(halfCycles, cellId, 1), line(halfCycles, cellId, -1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Series> line(Table table, String cellId, int sign) {
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            OptionalDouble eta = number(table, row, "eta_median_mV");
            boolean mine = cellId.equals(table.value(row, "cell_id"))
                    && number(table, row, "current_sign").orElse(0) == sign;
            if (mine && eta.isPresent()) {
                double middle = (number(table, row, "start_h").orElse(Double.NaN)
                                + number(table, row, "end_h").orElse(Double.NaN))
                        / 2;
                points.add(new double[] {middle, sign * eta.getAsDouble()});
            }
        }
        String name = "η_median, " + (sign > 0 ? "positive" : "negative") + " current";
        return points.isEmpty()
                ? List.of()
                : List.of(Series.of(
                        name,
                        points.stream().mapToDouble(point -> point[0]).toArray(),
                        points.stream().mapToDouble(point -> point[1]).toArray(),
                        Series.Style.LINE_AND_POINTS));
    }

    private static OptionalDouble number(Table table, int row, String column) {
        return table.value(row, column) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
