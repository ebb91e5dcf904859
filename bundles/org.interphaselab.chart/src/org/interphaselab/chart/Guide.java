package org.interphaselab.chart;

/**
 * A straight line across the whole chart that gives a value to compare with.
 *
 * @param orientation along which axis the value lies
 * @param value place on that axis
 * @param text its name
 */
public record Guide(Orientation orientation, double value, String text) {

    /** On which axis the value lies. */
    public enum Orientation {
        /** A vertical line at an x value. */
        AT_X,
        /** A horizontal line at a y value. */
        AT_Y
    }
}
