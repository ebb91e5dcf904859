package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.OverlappingParticles;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.Observed;

/**
 * A film cut from overlapping particles: at which density clusters connect its two faces. An interphase is a film. The
 * wider it is at the same thickness, the more places there are at which a cluster can cross, and the lower the density.
 *
 * @param bulk the particles without faces
 * @param thickness of the film, in longest extents of a particle
 */
public record ParticleFilmSystem(ContinuumSystem bulk, double thickness) implements ThresholdSystem {

    private static final double PILOT_START = 0.4;

    @Override
    public String id() {
        return bulk.id();
    }

    @Override
    public String description() {
        return "film of thickness " + thickness + ", periodic along, cut from " + bulk.description();
    }

    @Override
    public String quantity() {
        return bulk.measure().words() + " at which half of such films are crossed";
    }

    @Override
    public int usualSize() {
        return Math.max(bulk.usualSize(), (int) Math.ceil(4 * thickness));
    }

    @Override
    public OverlappingParticles simulation(int size, Progress pilots) throws ProblemException {
        OverlappingParticles pilot = from(size, PILOT_START * bulk.expected());
        return from(size, Pilot.start(pilot, pilot.densityOfOne(), pilots));
    }

    private OverlappingParticles from(int size, double start) {
        Box film = Box.film(size, thickness);
        return new OverlappingParticles(bulk.shape(), bulk.sizes(), film, start, Observed.LAST_AXIS);
    }

    @Override
    public long units(int size) {
        return Math.round(bulk.expected() / from(size, 0).densityOfOne());
    }

    private CanonicalWrapping spanning(Outcomes outcomes, int size) {
        return new CanonicalWrapping(
                outcomes, Occupation.poisson(1 / from(size, 0).densityOfOne()));
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        return bulk.measure().of(spanning(outcomes, size).crossing(0.5, 0));
    }

    @Override
    public String method() {
        return "density at which the canonical probability that a cluster connects both faces is one half; it depends on"
                + " the width of the film";
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return density <= 0
                ? 0
                : spanning(outcomes, size).probability(bulk.measure().reducedDensity(density));
    }

    @Override
    public Optional<ClusterSystem> clusters(int size, double density, Progress pilots) {
        return Optional.of(bulk.clusters(Box.film(size, thickness), density));
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
