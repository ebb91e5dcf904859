package org.interphaselab.chart;

/**
 * A point of the chart that is pointed at, such as an event.
 *
 * @param x place in units of the x axis
 * @param y place in units of the y axis
 * @param text what is there, short
 * @param kind the kind of thing, by which marks of one kind look alike in all charts (an event's type)
 */
public record Mark(double x, double y, String text, String kind) {}
