package org.interphaselab.ui.chart;

/**
 * An unbroken run of points ready to be drawn.
 *
 * @param series number of the series in the chart
 * @param x finite values, at most about four per pixel column
 * @param y finite values, as many
 */
public record Piece(int series, double[] x, double[] y) {}
