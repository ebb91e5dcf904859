package org.interphaselab.evaluation.halfcycle;

import org.interphaselab.evaluation.settings.HalfCycleParameters;

/**
 * One half-cycle: a stretch of one sign of current.
 *
 * @param index zero-based number in the recording
 * @param sign sign of the recorded current, +1 or −1
 * @param stripped the electrode that gives lithium; the other one is plated
 * @param firstSample first sample
 * @param endSample one after the last sample
 * @param numbers record, cycle and step numbers of the recording
 * @param startS when it starts, test time, s: the sample before its first one
 * @param endS when it ends, test time, s
 * @param chargeMAhCm2 areal charge Σ|j|Δt, mAh cm⁻²
 * @param arealCurrentMACm2 median |j|, mA cm⁻²
 * @param polarization five definitions of polarization
 * @param midmeanV mean of the middle half of s·V after settling: as robust as the median, and finer than the resolution of
 *     the channel where there is noise, V
 * @param shapeIndex (end − start)/start of the polarization after settling: flat when small, strongly arched when large
 * @param shape fit of a power of the passed charge to the polarization after settling
 * @param shoulderMAhCm2 charge that passed while s·V lay where lithium comes back from its alloys,
 *     mAh cm⁻²
 * @param noiseV noise as standard deviation, from differences of neighbouring samples, V
 * @param detrendedNoiseV noise as standard deviation, about the running median of 15 samples, V
 * @param dropV mean depth of the plainest stretch that drops below the half-cycle's level and comes back, V
 * @param dropAveraging what is left of the noise of one sample in that mean, as a factor
 * @param dropNoiseV noise of one sample as standard deviation, as fit for coarse resolutions, V
 * @param tailV median of the last three samples of s·V, V
 * @param lastV last sample of s·V, V
 * @param limitSamples samples at the voltage limit
 * @param endsAtLimit whether the last sample is at the voltage limit
 * @param currentSpread (largest − smallest)/largest of |j| after settling: nought when the current was constant
 * @param gap whether the recording has a hole in it
 * @param chargeMissing whether a hole in it is too long to be integrated over, so that the charge is too small
 */
public record HalfCycle(
        int index,
        int sign,
        ElectrodeSide stripped,
        int firstSample,
        int endSample,
        InstrumentNumbers numbers,
        double startS,
        double endS,
        double chargeMAhCm2,
        double arealCurrentMACm2,
        PolarizationMetrics polarization,
        double midmeanV,
        double shapeIndex,
        ShapeFit shape,
        double shoulderMAhCm2,
        double noiseV,
        double detrendedNoiseV,
        double dropV,
        double dropAveraging,
        double dropNoiseV,
        double tailV,
        double lastV,
        int limitSamples,
        boolean endsAtLimit,
        double currentSpread,
        boolean gap,
        boolean chargeMissing) {

    /** The electrode that takes lithium. */
    public ElectrodeSide plated() {
        return stripped.other();
    }

    /** The charge that had passed at a time, the current being constant, mAh cm⁻². */
    public double chargeUntilMAhCm2(double timeS) {
        double part = endS > startS ? (timeS - startS) / (endS - startS) : 1;
        return chargeMAhCm2 * Math.clamp(part, 0, 1);
    }

    /** How far the polarization rises within the half-cycle: {@code flat}, {@code mild} or {@code strong}. */
    public String shapeWords(HalfCycleParameters limits) {
        double size = Math.abs(shapeIndex);
        return size < limits.flatShape() ? "flat" : size <= limits.strongShape() ? "mild" : "strong";
    }

    /** Number of samples. */
    public int samples() {
        return endSample - firstSample;
    }

    /**
     * Whether the voltage limit was reached: by the last sample, where the step ended, or by more than one sample. A
     * single sample inside the half-cycle is a spike.
     */
    public boolean atLimit() {
        return endsAtLimit || limitSamples > 1;
    }

    /** Whether the current was constant, so that a change of voltage is the cell's own. */
    public boolean constantCurrent(HalfCycleParameters limits) {
        return currentSpread <= limits.constantCurrent();
    }

    /** Size of the median polarization, V. */
    public double sizeV() {
        return Math.abs(polarization.medianV());
    }

    /** Median polarization over areal current, Ω cm². */
    public double apparentResistanceOhmCm2() {
        return polarization.medianV() / (arealCurrentMACm2 / 1000);
    }

    /** Initial polarization over areal current: ohmic estimate R₀, Ω cm². */
    public double initialResistanceOhmCm2() {
        return polarization.initialV() / (arealCurrentMACm2 / 1000);
    }
}
