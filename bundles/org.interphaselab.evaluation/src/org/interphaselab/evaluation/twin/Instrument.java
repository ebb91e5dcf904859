package org.interphaselab.evaluation.twin;

/**
 * What the instrument adds to the truth.
 *
 * @param samplingS time between samples, s
 * @param noiseV standard deviation of the voltage noise, V
 * @param resolutionV step of the voltage converter, V
 * @param offsetV offset of the voltage, V
 * @param spikesPerH mean rate of spikes of one sample and 20 to 200 mV, h⁻¹
 */
public record Instrument(double samplingS, double noiseV, double resolutionV, double offsetV, double spikesPerH) {

    public Instrument {
        Require.positive(samplingS, "samplingS");
        Require.notNegative(noiseV, "noiseV");
        Require.positive(resolutionV, "resolutionV");
        Require.notNegative(Math.abs(offsetV), "offsetV");
        Require.notNegative(spikesPerH, "spikesPerH");
    }

    /** A sample every 30 s, 0.15 mV noise, 0.1 mV resolution. */
    public static Instrument usual() {
        return new Instrument(30, 1.5e-4, 1e-4, 0, 0);
    }

    public Instrument withSampling(double newSamplingS) {
        return new Instrument(newSamplingS, noiseV, resolutionV, offsetV, spikesPerH);
    }

    public Instrument withNoise(double newNoiseV, double newResolutionV) {
        return new Instrument(samplingS, newNoiseV, newResolutionV, offsetV, spikesPerH);
    }

    public Instrument withOffset(double newOffsetV) {
        return new Instrument(samplingS, noiseV, resolutionV, newOffsetV, spikesPerH);
    }

    public Instrument withSpikes(double newSpikesPerH) {
        return new Instrument(samplingS, noiseV, resolutionV, offsetV, newSpikesPerH);
    }
}
