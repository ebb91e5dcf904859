package org.interphaselab.ui.chart;

import org.interphaselab.chart.Decimated;

/**
 * An unbroken stretch of an uncertainty band ready to be drawn.
 *
 * @param series number of the series in the chart
 * @param lower its lower edge, at most about four points per pixel column
 * @param upper its upper edge, likewise
 */
public record Band(int series, Decimated lower, Decimated upper) {}
