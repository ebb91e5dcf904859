package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Ball;
import org.interphaselab.percolation.continuum.Grains;
import org.interphaselab.percolation.continuum.HardSpheres;
import org.interphaselab.percolation.continuum.OverlappingParticles;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * Overlapping spheres confined to the gaps between large insulating grains, or to a layer on these: how much of them in the
 * whole volume percolates.
 *
 * @param grainFraction volume fraction of the grains
 * @param ratio diameter of a grain over that of a sphere
 * @param layer thickness, in diameters of a sphere, of the layer on the grains in which centres may lie; infinite for all
 *     of the gaps
 */
public record SegregatedSystem(double grainFraction, double ratio, double layer) implements ThresholdSystem {

    private static final double SPHERES = 0.342;
    private static final double PILOT_START = 0.5;
    /** Event chains need so many diameters of a grain. */
    private static final double LEAST_SIDE = 4;

    private static final int AXES = 3;

    @Override
    public String id() {
        return "segregated-spheres:grains=" + grainFraction + ",ratio=" + ratio
                + (Double.isInfinite(layer) ? "" : ",layer=" + layer);
    }

    @Override
    public String description() {
        return "overlapping spheres "
                + (Double.isInfinite(layer) ? "in the gaps" : "in a layer of " + layer + " diameters on the surfaces")
                + " of insulating grains that take " + grainFraction + " of the volume and are " + ratio
                + " times as large, periodic; size is about the side of the box over the diameter of a sphere";
    }

    @Override
    public String quantity() {
        return "spheres times their volume over the whole volume, η_c";
    }

    @Override
    public int usualSize() {
        return (int) Math.ceil(Math.max(16, 5 * ratio));
    }

    @Override
    public OverlappingParticles simulation(int size, Progress pilots) throws ProblemException {
        OverlappingParticles pilot = from(size, PILOT_START * SPHERES);
        return from(size, Pilot.start(pilot, pilot.densityOfOne(), pilots));
    }

    private OverlappingParticles from(int size, double start) {
        double side = size / ratio;
        HardSpheres fluid = HardSpheres.in(side, grainFraction);
        while (fluid.box().x() < LEAST_SIDE) {
            side += 0.1;
            fluid = HardSpheres.in(side, grainFraction);
        }
        return OverlappingParticles.between(new Grains(fluid, ratio, 0.5, layer), new Ball(3), start);
    }

    @Override
    public long units(int size) {
        return Math.round(SPHERES / from(size, 0).densityOfOne());
    }

    /** Density of all places that were offered, open or not; independent, so that its number is Poisson's. */
    private CanonicalWrapping offered(Outcomes outcomes, int size) {
        return new CanonicalWrapping(
                outcomes.first(AXES), Occupation.poisson(1 / from(size, 0).densityOfOne()));
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        Estimate offered = offered(outcomes, size)
                .crossing(UniversalWrapping.CUBE_ONE_AXIS, UniversalWrapping.CUBE_ONE_AXIS_ERROR);
        double share = outcomes.mean(AXES);
        double error = Math.hypot(
                offered.standardUncertainty().orElseThrow() / offered.value(), outcomes.standardError(AXES) / share);
        double density = offered.value() * share;
        return Estimate.of(density, density * error, "1");
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return density <= 0 ? 0 : offered(outcomes, size).probability(density / outcomes.mean(AXES));
    }

    @Override
    public String method() {
        return "density at which the canonical probability of wrapping along one axis is "
                + UniversalWrapping.CUBE_ONE_AXIS + ", its value in an infinite cube; the box must hold many grains";
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
