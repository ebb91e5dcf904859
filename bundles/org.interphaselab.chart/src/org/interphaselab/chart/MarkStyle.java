package org.interphaselab.chart;

/**
 * How marks of one kind look.
 *
 * @param colour its colour
 * @param symbol its shape
 * @param filled whether the shape is filled or only outlined
 */
public record MarkStyle(Rgb colour, Symbol symbol, boolean filled) {}
