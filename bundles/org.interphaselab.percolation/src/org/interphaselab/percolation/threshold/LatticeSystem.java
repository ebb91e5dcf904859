package org.interphaselab.percolation.threshold;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.ClusterRuns;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RowLattice;
import org.interphaselab.percolation.lattice.Sides;
import org.interphaselab.percolation.lattice.WrappingRuns;

/**
 * Site or bond percolation on a lattice in a periodic box with equal sides.
 *
 * @param lattice the lattice
 * @param elements what is occupied
 * @param literature its threshold as published
 */
public record LatticeSystem(Lattice lattice, Elements elements, KnownThreshold literature) implements ThresholdSystem {

    /**
     * How far below the threshold runs start, times L^(−1/ν): about one and a half standard deviations below the mean of
     * the first wrapping waited for. What has wrapped by then is thinned, which costs less than starting further below.
     */
    private static final double[] WINDOW_2D = {0.6, 1.0};

    private static final double[] WINDOW_3D = {0.4, 0.8};
    private static final double INVERSE_NU_2D = 0.75;
    private static final double INVERSE_NU_3D = 1.1410;

    @Override
    public String id() {
        return lattice.id() + (elements == Elements.SITES ? "-site" : "-bond");
    }

    @Override
    public String description() {
        String what = elements == Elements.SITES ? "sites" : "bonds";
        return what + " of the " + lattice.name().toLowerCase(Locale.ROOT)
                + " lattice, periodic; size counts cells along a side";
    }

    @Override
    public String quantity() {
        return elements == Elements.SITES ? "share of sites p_c" : "share of bonds p_c";
    }

    @Override
    public int usualSize() {
        return lattice.dimension() == 2 ? 512 : 64;
    }

    @Override
    public Simulation simulation(int size, Progress pilots) {
        return simulation(size, Observed.EVERY_AXIS);
    }

    /** Runs that wait for the wrappings asked for. */
    public Simulation simulation(int size, Observed observed) {
        RowLattice box = lattice.box(size);
        double start = start(box.sites(), observed);
        return new WrappingRuns(box, elements, Sides.PERIODIC, start, observed);
    }

    private double start(int sites, Observed observed) {
        boolean plane = lattice.dimension() == 2;
        double length = Math.pow(sites, 1.0 / lattice.dimension());
        double window = (plane ? WINDOW_2D : WINDOW_3D)[observed.ordinal()];
        double below = window * Math.pow(length, plane ? -INVERSE_NU_2D : -INVERSE_NU_3D);
        // the spread of bonds is that of sites times the ratio of the thresholds, near enough
        return Math.max(0.01, literature.value() * (1 - below / (plane ? 0.593 : 0.312)));
    }

    @Override
    public long units(int size) {
        return lattice.box(size).sites();
    }

    /** Sites or bonds of a box. */
    public long elementCount(int size) {
        return elements == Elements.SITES
                ? lattice.box(size).sites()
                : lattice.box(size).bonds(Sides.PERIODIC);
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        return new CanonicalWrapping(outcomes, elementCount(size)).crossing(universal(), universalError());
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return new CanonicalWrapping(outcomes, elementCount(size)).probability(density);
    }

    @Override
    public String method() {
        return "density at which the canonical probability of wrapping along one axis is " + universal()
                + ", its value in an infinite box of this shape; the error of a finite one falls about as L^"
                + (lattice.dimension() == 2 ? "-2.75" : "-2.3");
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.of(literature);
    }

    @Override
    public Optional<Scaling> scaling(int size) {
        return Optional.of(Scaling.of(lattice.dimension(), 1.0 / elementCount(size), UnaryOperator.identity()));
    }

    @Override
    public Optional<ClusterSystem> clusters(int size, double density, Progress pilots) {
        ClusterRuns runs = new ClusterRuns(lattice.box(size), elements, Sides.PERIODIC, density);
        return Optional.of(clusters(runs, elements, density));
    }

    /** With bonds every site belongs to a cluster. */
    static ClusterSystem clusters(ClusterRuns runs, Elements elements, double density) {
        double occupied = elements == Elements.SITES ? density : 1;
        return new ClusterSystem(runs, runs.lattice().dimension(), runs.sums(), occupied);
    }

    private double universal() {
        return switch (lattice) {
            case SQUARE -> UniversalWrapping.alongFirst(0, 1);
            case TRIANGULAR -> UniversalWrapping.alongFirst(0.5, Math.sqrt(0.75));
            default -> UniversalWrapping.CUBE_ONE_AXIS;
        };
    }

    private double universalError() {
        return lattice.dimension() == 3 ? UniversalWrapping.CUBE_ONE_AXIS_ERROR : 0;
    }
}
