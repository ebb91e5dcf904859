package org.interphaselab.ui.chart;

import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.svg.Description;
import org.interphaselab.ui.ShownNumbers;

/** What of a chart is seen, in words. */
record ShownText(ChartSpec spec, Viewport view) {

    private static final int DIGITS = 4;

    /** {@code Voltage / mV against Time / h. … Seen: Time 0 to 250 h, Voltage −40 to 40 mV.} */
    String sentences() {
        return Description.of(spec) + " Seen: " + stretch(spec.x(), view.x()) + ", " + stretch(spec.y(), view.y())
                + ".";
    }

    private static String stretch(Axis axis, AxisRange seen) {
        String from = ShownNumbers.significant(seen.min(), DIGITS);
        String to = ShownNumbers.significant(seen.max(), DIGITS);
        String unit = axis.unit().equals("1") ? "" : " " + axis.unit();
        return axis.quantity() + " " + from + " to " + to + unit;
    }
}
