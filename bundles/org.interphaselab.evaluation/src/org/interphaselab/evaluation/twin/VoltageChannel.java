package org.interphaselab.evaluation.twin;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;

/**
 * The instrument's voltage channel: range, offset, noise, spikes, resolution. Noise is drawn by the Box–Muller
 * transform with {@link StrictMath}, so that a seed gives the same bits on every machine and Java version.
 */
final class VoltageChannel {

    private final Instrument instrument;
    private final double limitV;
    private final RandomGenerator noise;
    private final RandomGenerator spikes;
    private double spareGaussian = Double.NaN;

    VoltageChannel(Instrument instrument, double limitV, long seed) {
        this.instrument = instrument;
        this.limitV = limitV;
        this.noise = RandomStreams.stream(seed, 0);
        this.spikes = RandomStreams.stream(seed, 2);
    }

    /** What is recorded for a true voltage. */
    double record(double trueV, double hours) {
        double volts = Math.clamp(trueV, -limitV, limitV) + instrument.offsetV() + instrument.noiseV() * gaussian();
        if (instrument.spikesPerH() > 0 && spikes.nextDouble() < instrument.spikesPerH() * hours) {
            double height = 0.02 + 0.18 * spikes.nextDouble();
            volts += spikes.nextBoolean() ? height : -height;
        }
        return Math.rint(volts / instrument.resolutionV()) * instrument.resolutionV();
    }

    private double gaussian() {
        if (!Double.isNaN(spareGaussian)) {
            double spare = spareGaussian;
            spareGaussian = Double.NaN;
            return spare;
        }
        double radius = Math.sqrt(-2 * StrictMath.log(1 - noise.nextDouble()));
        double angle = 2 * Math.PI * noise.nextDouble();
        spareGaussian = radius * StrictMath.sin(angle);
        return radius * StrictMath.cos(angle);
    }
}
