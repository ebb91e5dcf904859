package org.interphaselab.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Marks 1, 2 or 5 times a power of ten apart, counted in decimal arithmetic so that labels carry no rounding noise. */
final class LinearTicks {

    private static final int[] STEPS = {1, 2, 5};

    /** Powers of ten from which on numbers are no longer written plainly. */
    private static final int LARGE = 6;

    private static final int SMALL = -4;
    private static final int FEW_DIGITS = 3;

    private LinearTicks() {}

    static AxisTicks of(AxisRange range, int atMost) {
        // the shortest decimal of the double is what the user meant: an axis to 0.3 has a mark at 0.3
        BigDecimal low = BigDecimal.valueOf(range.min());
        BigDecimal high = BigDecimal.valueOf(range.max());
        Step step = step(low, high, atMost);
        List<BigDecimal> marked = multiples(low, high, step.size());
        boolean scientific = scientific(marked, step.size());
        List<AxisTicks.Tick> major = new ArrayList<>();
        for (BigDecimal value : marked) {
            String label = scientific ? TickLabel.scientific(value) : TickLabel.plain(value, step.size());
            major.add(new AxisTicks.Tick(value.doubleValue(), label));
        }
        List<Double> minor = new ArrayList<>();
        for (BigDecimal value : multiples(low, high, step.minor())) {
            if (value.remainder(step.size()).signum() != 0) {
                minor.add(value.doubleValue());
            }
        }
        return new AxisTicks(major, minor);
    }

    /** Whether all labels are shorter with a power of ten: very large or small numbers of few digits. */
    private static boolean scientific(List<BigDecimal> marked, BigDecimal step) {
        int largest = marked.stream()
                .filter(value -> value.signum() != 0)
                .mapToInt(TickLabel::exponent)
                .max()
                .orElse(0);
        boolean fewDigits = largest - TickLabel.exponent(step) <= FEW_DIGITS;
        return fewDigits && (largest >= LARGE || largest <= SMALL);
    }

    /** The smallest round step that gives no more marks than wanted. */
    private static Step step(BigDecimal low, BigDecimal high, int atMost) {
        double rough = high.subtract(low).doubleValue() / atMost;
        int exponent = (int) Math.floor(Math.log10(rough));
        for (int e = exponent; ; e++) {
            for (int digit : STEPS) {
                Step step = new Step(digit, e);
                if (count(low, high, step.size()) <= atMost) {
                    return step;
                }
            }
        }
    }

    private static long count(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigDecimal first = low.divide(step, 0, RoundingMode.CEILING);
        BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR);
        return last.subtract(first).longValue() + 1;
    }

    private static List<BigDecimal> multiples(BigDecimal low, BigDecimal high, BigDecimal step) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal factor = low.divide(step, 0, RoundingMode.CEILING);
        for (BigDecimal value = factor.multiply(step); value.compareTo(high) <= 0; value = value.add(step)) {
            values.add(value);
        }
        return values;
    }

    /** A distance between marks: {@code digit × 10^exponent}. */
    private record Step(int digit, int exponent) {
        BigDecimal size() {
            return new BigDecimal(digit).scaleByPowerOfTen(exponent);
        }

        /** Distance of the small marks: a fifth of 1 and of 5, a half of 2. */
        BigDecimal minor() {
            return digit == 1
                    ? new BigDecimal(2).scaleByPowerOfTen(exponent - 1)
                    : BigDecimal.ONE.scaleByPowerOfTen(exponent);
        }
    }
}
