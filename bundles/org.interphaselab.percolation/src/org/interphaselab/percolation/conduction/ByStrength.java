package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/** The order of a network's resistors by their conductance: merges of runs of one, two, four …, which can be cancelled. */
final class ByStrength {

    private static final int LOOK_ONCE_IN = 1 << 16;

    private final double[] conductance;
    private final Occasionally look;

    private ByStrength(double[] conductance, Progress wanted) {
        this.conductance = conductance;
        look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
    }

    /** Numbers of the resistors, strongest first; equal ones as they come. */
    static int[] order(double[] conductance, Progress wanted) {
        return new ByStrength(conductance, wanted).sorted();
    }

    private int[] sorted() {
        int[] order = new int[conductance.length];
        Arrays.setAll(order, e -> e);
        int[] merged = new int[order.length];
        for (long width = 1; width < order.length; width *= 2) {
            for (long low = 0; low < order.length; low += 2 * width) {
                merge(order, merged, (int) low, end(low + width), end(low + 2 * width));
            }
            int[] sorted = merged;
            merged = order;
            order = sorted;
        }
        return order;
    }

    private int end(long index) {
        return (int) Math.min(index, conductance.length);
    }

    private void merge(int[] from, int[] to, int low, int middle, int high) {
        int a = low;
        int b = middle;
        for (int at = low; at < high; at++) {
            look.step();
            boolean first = a < middle && (b == high || conductance[from[a]] >= conductance[from[b]]);
            to[at] = first ? from[a++] : from[b++];
        }
    }
}
