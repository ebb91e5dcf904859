package org.interphaselab.evaluation.halfcycle;

import java.util.Arrays;

/** Stretches of samples with one sign of the current, in growing arrays. */
final class Segments {

    private int size;
    private int[] start = new int[256];
    private byte[] sign = new byte[256];
    private int endOfLast;

    /** Appends a stretch, or lengthens the last one when it has the same sign. */
    void append(int from, int to, int newSign) {
        if (size == 0 || sign[size - 1] != newSign) {
            if (size == start.length) {
                start = Arrays.copyOf(start, 2 * size);
                sign = Arrays.copyOf(sign, 2 * size);
            }
            start[size] = from;
            sign[size] = (byte) newSign;
            size++;
        }
        endOfLast = to;
    }

    /** Gives a stretch to the one before it, whatever its sign. */
    void absorb(int to) {
        endOfLast = to;
    }

    int size() {
        return size;
    }

    int start(int segment) {
        return start[segment];
    }

    int end(int segment) {
        return segment + 1 < size ? start[segment + 1] : endOfLast;
    }

    /** +1, −1, or 0 for rest. */
    int sign(int segment) {
        return sign[segment];
    }
}
