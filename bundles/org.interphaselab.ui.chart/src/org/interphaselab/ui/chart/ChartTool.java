package org.interphaselab.ui.chart;

import org.eclipse.swt.widgets.Control;

/** One way to handle a chart by mouse or keyboard. */
interface ChartTool {

    /**
     * Starts listening.
     *
     * @param pane the chart
     * @param plot the control inside its axes
     */
    void attach(ChartPane pane, Control plot);
}
