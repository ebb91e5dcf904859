package org.interphaselab.percolation.conduction;

/**
 * Currents at unit potential difference; without rounding and iteration they are equal.
 *
 * @param in from the terminal at potential 1
 * @param out into the terminal at potential 0
 */
record Currents(double in, double out) {

    /** How far the two differ, over the first. */
    double imbalance() {
        return Math.abs(in - out) / in;
    }
}
