package org.interphaselab.chart;

/** Shapes by which marks are told apart without colour. */
public enum Symbol {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE_UP,
    TRIANGLE_DOWN,
    CROSS,
    PLUS,
    STAR,
    HEXAGON,
    /** No shape: the text of the mark stands beside the place, which a point of the data shows already. */
    NAME
}
