package org.interphaselab.chart;

/**
 * How a series looks.
 *
 * @param colour its colour
 * @param dash how its line is broken
 */
public record LineStyle(Rgb colour, Dash dash) {

    /** How a line is broken, by which lines are told apart without colour. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }
}
