package org.interphaselab.percolation.threshold;

import java.util.Arrays;
import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.ConvexBody;
import org.interphaselab.percolation.continuum.PlacedParticle;
import org.interphaselab.percolation.continuum.PlacedParticles;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * PlacedParticle particles placed one after another in a periodic cube, which conduct over gaps up to the tunnelling distance:
 * the metal volume fraction at which they percolate.
 *
 * @param id the id, with the parameters it was asked by
 * @param particle the particles
 */
public record PlacedSystem(String id, PlacedParticle particle) implements ThresholdSystem {

    private static final double USUAL = 8;
    private static final int LEAST = 4;
    private static final int FEW = 2;
    private static final double HALF_TUNNEL = 0.5;
    /** The pressure of denser fluids is not known. */
    private static final double DENSEST = 0.5;

    /** Contacts per particle at the threshold, roughly, for an account of the time only. */
    private static final double CONTACTS = 2.5;

    @Override
    public String description() {
        return Numbers.text(
                "particles of metal with semi-axes of %.3g and %.3g tunnelling distances in an envelope %.3g thick, placed one"
                        + " after another where there is room, periodic; size is the side of the box over the length"
                        + " within which two can conduct",
                particle.along(), particle.across(), particle.envelope());
    }

    @Override
    public String quantity() {
        return "metal volume fraction";
    }

    @Override
    public int usualSize() {
        double elongation =
                Math.max(particle.along(), particle.across()) / Math.min(particle.along(), particle.across());
        return (int) Math.max(LEAST, Math.round(USUAL / Math.cbrt(elongation)));
    }

    @Override
    public PlacedParticles simulation(int size, Progress pilots) {
        return in(size);
    }

    private PlacedParticles in(int size) {
        return new PlacedParticles(particle, size * particle.reach());
    }

    @Override
    public long units(int size) {
        double shell = particle.metal().parallel(HALF_TUNNEL).volume();
        return Math.max(1, Math.round(CONTACTS / 8 * Math.pow(size * particle.reach(), 3) / shell));
    }

    /** A bound where boxes are full before they percolate. */
    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        if (full(outcomes)) {
            return Estimate.atLeast(outcomes.mean(PlacedParticles.AXES), "1");
        }
        if (outcomes.runs() < FEW) {
            return Estimate.of(outcomes.mean(0), "1");
        }
        GapWrapping wrapping = wrapping(outcomes, size);
        double fraction = wrapping.gapAt(UniversalWrapping.CUBE_ONE_AXIS);
        double error = Math.hypot(wrapping.standardError(fraction), UniversalWrapping.CUBE_ONE_AXIS_ERROR)
                / wrapping.slope(fraction);
        return Estimate.of(fraction, error, "1");
    }

    private static boolean full(Outcomes outcomes) {
        for (int axis = 0; axis < PlacedParticles.AXES; axis++) {
            if (Arrays.stream(outcomes.of(axis)).anyMatch(Double::isInfinite)) {
                return true;
            }
        }
        return false;
    }

    private GapWrapping wrapping(Outcomes outcomes, int size) {
        double mean = outcomes.mean(0);
        double number = mean / in(size).fractionOfOne();
        ConvexBody hard = particle.metal().parallel(particle.envelope());
        double fraction =
                Math.min(DENSEST, mean * hard.volume() / particle.metal().volume());
        return new GapWrapping(
                outcomes.first(PlacedParticles.AXES),
                mean * Math.sqrt(HardCoreSystem.compressibility(hard, fraction) / number));
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return full(outcomes) || density <= 0 ? 0 : wrapping(outcomes, size).probability(density);
    }

    @Override
    public String method() {
        return "metal volume fraction at which the probability of wrapping along one axis is "
                + UniversalWrapping.CUBE_ONE_AXIS
                + ", its value in an infinite cube; particles are placed at random where there is room (random sequential"
                + " addition), and their number in a piece of a large system is taken to fluctuate as that of hard spheres";
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
