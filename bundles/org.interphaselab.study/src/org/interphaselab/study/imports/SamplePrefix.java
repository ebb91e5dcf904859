package org.interphaselab.study.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;

/**
 * Whether the samples of a shorter trace are the first samples of a longer one. The values of every column that both have
 * are compared one by one; a column with values that the longer one lacks is a difference. The last sample of the shorter
 * one may differ: an instrument completes it when the test goes on, and a file copied meanwhile may end within a line. So may
 * words about its last stretch of samples, such as why the step ended.
 *
 * @param alike how many samples from the start are equal
 * @param difference the first column that differs at sample {@code alike}; null where none does
 */
record SamplePrefix(int alike, Quantity difference) {

    /** Numbers are written in decimal by one program and in binary by another; equal to so many parts of themselves. */
    private static final double RELATIVE_TOLERANCE = 1e-12;

    static SamplePrefix of(Trace shorter, Trace longer) {
        int size = Math.min(shorter.size(), longer.size());
        int alike = size;
        Quantity difference = null;
        for (Quantity quantity : columns(shorter)) {
            int equal = equalFromStart(shorter, longer, quantity, alike);
            if (equal < alike) {
                alike = equal;
                difference = quantity;
            }
        }
        return new SamplePrefix(alike, difference);
    }

    private static List<Quantity> columns(Trace trace) {
        Set<Quantity> columns = new HashSet<>(trace.quantities());
        columns.addAll(trace.textQuantities());
        return new ArrayList<>(columns);
    }

    private static int equalFromStart(Trace shorter, Trace longer, Quantity quantity, int size) {
        if (shorter.has(quantity)) {
            double[] before = shorter.values(quantity);
            double[] after = longer.has(quantity) ? longer.values(quantity) : null;
            int i = 0;
            while (i < size && equal(before[i], after == null ? Double.NaN : after[i])) {
                i++;
            }
            return i;
        }
        TextColumn before = shorter.text(quantity).orElseThrow();
        TextColumn after = longer.text(quantity).orElse(null);
        int i = 0;
        while (i < size && before.at(i).equals(after == null ? "" : after.at(i))) {
            i++;
        }
        return i >= lastStretch(before) ? size : i;
    }

    /** The first of the samples at the end that all have one word. */
    private static int lastStretch(TextColumn column) {
        int start = column.codes().length;
        while (start > 0 && column.at(start - 1).equals(column.at(column.codes().length - 1))) {
            start--;
        }
        return start;
    }

    private static boolean equal(double a, double b) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }
}
