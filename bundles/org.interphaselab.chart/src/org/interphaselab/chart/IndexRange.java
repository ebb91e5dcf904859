package org.interphaselab.chart;

/**
 * A stretch of samples.
 *
 * @param from first index
 * @param to index after the last; equal to {@code from} for an empty stretch
 */
public record IndexRange(int from, int to) {

    public IndexRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no index range: " + from + " to " + to);
        }
    }

    /** Number of samples. */
    public int size() {
        return to - from;
    }

    /** Whether it holds no sample. */
    public boolean isEmpty() {
        return from == to;
    }
}
