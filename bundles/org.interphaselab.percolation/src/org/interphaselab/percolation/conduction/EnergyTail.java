package org.interphaselab.percolation.conduction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What conjugate gradients have still to take off the energy of the error: what each step takes off is known exactly, and the
 * rest is estimated as a geometric series from how the last ones fall (after Strakoš and Tichý, ETNA 13 (2002) 56).
 */
final class EnergyTail {

    /** Fastest and slowest fall that is believed. */
    private static final double FASTEST = 0.1;

    private static final double SLOWEST = 0.98;
    private static final int WINDOW = 4;

    private final double[] ratios = new double[WINDOW];
    private double last;
    private int steps;

    /** Adds a step that took this much off. */
    void add(double gain) {
        if (steps > 0) {
            ratios[steps % WINDOW] = gain / last;
        }
        // a step may gain little by chance while much is left
        last = steps == 0 ? gain : Math.max(gain, FASTEST * last);
        steps++;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(steps);
        out.writeDouble(last);
        for (double each : ratios) {
            out.writeDouble(each);
        }
    }

    void read(DataInputStream in) throws IOException {
        steps = in.readInt();
        last = in.readDouble();
        for (int i = 0; i < WINDOW; i++) {
            ratios[i] = in.readDouble();
        }
    }

    /** An estimate of what is left, on the safe side. */
    double rest() {
        double ratio = FASTEST;
        for (double each : ratios) {
            ratio = Math.max(ratio, Math.min(SLOWEST, each));
        }
        return last * ratio / (1 - ratio);
    }
}
