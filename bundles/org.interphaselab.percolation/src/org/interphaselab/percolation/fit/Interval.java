package org.interphaselab.percolation.fit;

/**
 * An interval of confidence, not symmetric as a rule.
 *
 * @param low lower end
 * @param high upper end
 * @param lowOpen whether the data would allow anything below {@code low}, which is only the end of what was looked at
 * @param highOpen the same above
 */
public record Interval(double low, double high, boolean lowOpen, boolean highOpen) {

    /** Whether a value lies inside. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
