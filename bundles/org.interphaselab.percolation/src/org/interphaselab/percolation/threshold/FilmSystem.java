package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.ClusterRuns;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RowLattice;
import org.interphaselab.percolation.lattice.Sides;
import org.interphaselab.percolation.lattice.WrappingRuns;

/**
 * A film of a lattice, open across and periodic along: at which density clusters connect its two faces. An interphase is a
 * film. The wider it is at the same thickness, the more places there are at which a cluster can cross, and the lower the
 * density.
 *
 * @param bulk the lattice without faces
 * @param thickness cells across
 */
public record FilmSystem(LatticeSystem bulk, int thickness) implements ThresholdSystem {

    /** What divides the id of the lattice from the thickness. */
    static final String INFIX = "-film-";

    private static final double PILOT_START = 0.4;

    @Override
    public String id() {
        return bulk.id() + INFIX + thickness;
    }

    @Override
    public String description() {
        return "film of " + thickness + " cells across, open there and periodic along; size counts cells along; "
                + bulk.id();
    }

    @Override
    public String quantity() {
        return bulk.quantity().replace(" p_c", "") + " at which half of such films are crossed";
    }

    @Override
    public int usualSize() {
        return bulk.usualSize();
    }

    @Override
    public Simulation simulation(int size, Progress pilots) throws ProblemException {
        WrappingRuns pilot = from(size, PILOT_START * bulk.literature().value());
        return from(size, Pilot.start(pilot, 1.0 / elementCount(size), pilots));
    }

    private WrappingRuns from(int size, double start) {
        return new WrappingRuns(box(size), bulk.elements(), sides(), start, Observed.LAST_AXIS);
    }

    private RowLattice box(int size) {
        return bulk.lattice().dimension() == 2
                ? bulk.lattice().box(size, thickness, 1)
                : bulk.lattice().box(size, size, thickness);
    }

    private Sides sides() {
        return Sides.film(bulk.lattice().dimension());
    }

    @Override
    public long units(int size) {
        return box(size).sites();
    }

    private long elementCount(int size) {
        return bulk.elements() == Elements.SITES ? units(size) : box(size).bonds(sides());
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        CanonicalWrapping spanning = new CanonicalWrapping(outcomes, elementCount(size));
        return spanning.crossing(0.5, 0);
    }

    @Override
    public String method() {
        return "density at which the canonical probability that a cluster connects both faces is one half; it depends on"
                + " the width of the film, and the bulk's threshold is "
                + bulk.literature().value();
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return new CanonicalWrapping(outcomes, elementCount(size)).probability(density);
    }

    @Override
    public Optional<ClusterSystem> clusters(int size, double density, Progress pilots) {
        ClusterRuns runs = new ClusterRuns(box(size), bulk.elements(), sides(), density);
        return Optional.of(LatticeSystem.clusters(runs, bulk.elements(), density));
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
