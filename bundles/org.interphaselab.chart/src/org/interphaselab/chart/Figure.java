package org.interphaselab.chart;

/** Something that can be drawn: one chart, a matrix of them, or a slice through a microstructure. */
public sealed interface Figure permits ChartSpec, PanelMatrix, Slice {

    /** Stable id within the result, fit for a file name. */
    String id();

    /** Caption of the figure. */
    String title();

    /** Whether any of the data shown were made by the digital twin; every rendering must say so. */
    boolean synthetic();
}
