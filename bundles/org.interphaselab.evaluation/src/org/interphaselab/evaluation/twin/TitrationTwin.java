package org.interphaselab.evaluation.twin;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.core.Trace;

/**
 * A coulometric titration: portions of lithium are plated on an electrode without lithium, whose electrolyte consumes
 * L = k √t of it; when none is left the open-circuit voltage rises to the limit and the next portion follows.
 *
 * @param areaCm2 electrode area, cm²
 * @param rateUAhCm2PerSqrtH k, µAh cm⁻² h⁻½
 * @param portionUAhCm2 one portion, µAh cm⁻²
 * @param arealCurrentMACm2 current of a portion, mA cm⁻²
 * @param limitV open-circuit voltage at which the next portion is given, V
 * @param samplingS time between samples, s
 * @param endH when the test ends, h
 * @param seed of the noise of the voltage, 0.1 mV
 */
public record TitrationTwin(
        double areaCm2,
        double rateUAhCm2PerSqrtH,
        double portionUAhCm2,
        double arealCurrentMACm2,
        double limitV,
        double samplingS,
        double endH,
        long seed) {

    private static final double NOISE_V = 1e-4;
    private static final double RESISTANCE_OHM_CM2 = 30;
    /** Voltage by which the electrode rises per hour once it is empty, V h⁻¹. */
    private static final double RISE_V_PER_H = 0.5;

    public TitrationTwin {
        Require.positive(areaCm2, "areaCm2");
        Require.positive(rateUAhCm2PerSqrtH, "rateUAhCm2PerSqrtH");
        Require.positive(portionUAhCm2, "portionUAhCm2");
        Require.positive(arealCurrentMACm2, "arealCurrentMACm2");
        Require.positive(limitV, "limitV");
        Require.positive(samplingS, "samplingS");
        Require.positive(endH, "endH");
    }

    /** The recording; the same parameters give the same recording. */
    public Trace simulate() {
        RandomGenerator random = RandomStreams.stream(seed, 0);
        TraceRecorder recorder = new TraceRecorder();
        double hours = 0;
        double given = 0;
        double openV = limitV;
        double sampleH = samplingS / 3600;
        double left = 0;
        int step = 0;
        double stepS = 0;
        boolean plating = false;
        while (hours < endH) {
            if (!plating && openV >= limitV) {
                plating = true;
                left = portionUAhCm2;
                step++;
                stepS = 0;
            } else if (plating && left <= 0) {
                plating = false;
                step++;
                stepS = 0;
            }
            double passed = plating ? Math.min(left, 1000 * arealCurrentMACm2 * sampleH) : 0;
            left -= passed;
            given += passed;
            hours += sampleH;
            stepS += samplingS;
            boolean lithium = given > rateUAhCm2PerSqrtH * Math.sqrt(hours);
            openV = lithium ? 0 : openV + RISE_V_PER_H * sampleH;
            double current = plating ? passed / 1000 / sampleH : 0;
            double volts = openV + current / 1000 * RESISTANCE_OHM_CM2 + NOISE_V * random.nextGaussian();
            recorder.add(hours * 3600, current / 1000 * areaCm2, volts, stepS, step, 1);
        }
        return recorder.trace();
    }
}
