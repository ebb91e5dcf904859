package org.interphaselab.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Marks of a logarithmic axis. */
final class LogTicks {

    private static final int[] LABELLED = {1, 2, 5};
    private static final int[] BETWEEN_LABELLED = {3, 4, 6, 7, 8, 9};
    private static final int[] BETWEEN_POWERS = {2, 3, 4, 5, 6, 7, 8, 9};

    /** Powers of ten from which on no labels are wanted between them. */
    private static final int MANY = 4;

    /** A range is marked like a linear one when 1, 2, 5 would give fewer labels than this. */
    private static final int FEWEST = 3;

    /** Powers of ten written plainly. */
    private static final int PLAIN_FROM = -2;

    private static final int PLAIN_TO = 3;

    private LogTicks() {}

    static AxisTicks of(AxisRange range, int atMost) {
        List<BigDecimal> powers = values(range, 1);
        List<BigDecimal> few = values(range, LABELLED);
        if (powers.size() < MANY && few.size() >= FEWEST && few.size() <= atMost) {
            return ticks(few, values(range, BETWEEN_LABELLED));
        }
        if (powers.size() >= 2) {
            int stride = Math.ceilDiv(powers.size(), atMost);
            List<BigDecimal> marked = powers.stream()
                    .filter(power -> Math.floorMod(TickLabel.exponent(power), stride) == 0)
                    .toList();
            // small marks between powers of ten only where every power has its own mark
            return ticks(marked, stride == 1 ? values(range, BETWEEN_POWERS) : List.of());
        }
        return LinearTicks.of(new AxisRange(range.min(), range.max(), Axis.Scale.LINEAR), atMost);
    }

    private static AxisTicks ticks(List<BigDecimal> major, List<BigDecimal> minor) {
        return new AxisTicks(
                major.stream()
                        .map(value -> new AxisTicks.Tick(value.doubleValue(), label(value)))
                        .toList(),
                minor.stream().map(BigDecimal::doubleValue).toList());
    }

    private static String label(BigDecimal value) {
        int exponent = TickLabel.exponent(value);
        boolean plain = exponent >= PLAIN_FROM && exponent <= PLAIN_TO;
        return plain ? TickLabel.plain(value, value) : TickLabel.scientific(value);
    }

    /** All numbers of the range that are one of the digits times a power of ten, ascending. */
    private static List<BigDecimal> values(AxisRange range, int... digits) {
        List<BigDecimal> values = new ArrayList<>();
        int last = (int) Math.ceil(Math.log10(range.max()));
        for (int exponent = (int) Math.floor(Math.log10(range.min())); exponent <= last; exponent++) {
            for (int digit : digits) {
                BigDecimal value = new BigDecimal(digit).scaleByPowerOfTen(exponent);
                if (range.contains(value.doubleValue())) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
