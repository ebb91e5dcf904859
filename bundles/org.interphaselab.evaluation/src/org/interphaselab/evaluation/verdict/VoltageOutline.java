package org.interphaselab.evaluation.verdict;

import org.interphaselab.chart.Decimated;
import org.interphaselab.chart.Decimation;
import org.interphaselab.evaluation.halfcycle.CyclingSignal;

/**
 * The voltage of a recording, thinned to what a chart of about a thousand pixel columns shows; no spike is lost.
 *
 * @param timeH test time, h
 * @param voltageMV voltage, mV
 */
public record VoltageOutline(double[] timeH, double[] voltageMV) {

    private static final int PIXEL_COLUMNS = 1000;

    static VoltageOutline of(CyclingSignal signal) {
        Decimated decimated = Decimation.minMax(signal.timeS(), signal.voltageV(), 0, signal.size(), PIXEL_COLUMNS);
        double[] timeH = new double[decimated.x().length];
        double[] voltageMV = new double[timeH.length];
        for (int k = 0; k < timeH.length; k++) {
            timeH[k] = decimated.x()[k] / 3600;
            voltageMV[k] = 1000 * decimated.y()[k];
        }
        return new VoltageOutline(timeH, voltageMV);
    }
}
