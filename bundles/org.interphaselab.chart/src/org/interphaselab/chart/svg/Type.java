package org.interphaselab.chart.svg;

/** Type sizes and line widths of figures, in points: what journals ask for at final size. */
final class Type {

    static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    /** Axis titles, column titles and legends. */
    static final double TEXT = 7.5;

    /** Numbers along the axes and names of guides. */
    static final double SMALL = 7;

    /** Smallest size to which a title may shrink before it is cut. */
    static final double SMALLEST = 5.5;

    static final double AXIS_LINE = 0.6;
    static final double DATA_LINE = 0.9;
    static final double PANEL_DATA_LINE = 0.45;
    static final double MAJOR_TICK = 3;
    static final double MINOR_TICK = 1.6;
    static final double GAP = 3;

    static final String INK = "#1a1a1a";
    static final String MUTED = "#6b7280";

    private Type() {}
}
