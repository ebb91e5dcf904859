package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.OverlappingParticles;
import org.interphaselab.percolation.continuum.ParticleClusters;
import org.interphaselab.percolation.continuum.Shape;
import org.interphaselab.percolation.continuum.Sizes;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.Observed;

/**
 * Independent particles that may overlap, in a periodic square or cube, or where their directions are not random in a box
 * in which they wrap all axes alike.
 *
 * @param id the id, with the parameters it was asked by
 * @param shape the particles
 * @param sizes their sizes
 * @param measure what the threshold is a density of
 * @param expected reduced density about which the threshold is looked for; decides the speed only
 * @param balance how the box is fitted to particles whose directions are not random; empty for a cube
 * @param literature its threshold as published, where it is
 */
public record ContinuumSystem(
        String id,
        Shape shape,
        Sizes sizes,
        Measure measure,
        double expected,
        Optional<BalancedBox> balance,
        Optional<KnownThreshold> literature)
        implements ThresholdSystem {

    /** What the threshold is a density of. */
    public enum Measure {
        /** Number times volume of a particle over the volume of the box, η. */
        REDUCED_DENSITY("reduced density η_c"),
        /** Share of the volume that is covered, 1 − exp(−η). */
        VOLUME_FRACTION("volume fraction φ_c"),
        /** Number of sticks per area times their length squared. */
        STICK_DENSITY("sticks per area and length squared, n_c l²");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** The measure of a reduced density with a standard error. */
        Estimate of(Estimate reducedDensity) {
            double eta = reducedDensity.value();
            double error = reducedDensity.standardUncertainty().orElseThrow();
            return this == VOLUME_FRACTION
                    ? Estimate.of(-Math.expm1(-eta), error * Math.exp(-eta), "1")
                    : reducedDensity;
        }

        double reducedDensity(double value) {
            return this == VOLUME_FRACTION ? -Math.log1p(-value) : value;
        }
    }

    private static final int USUAL_2D = 64;
    private static final int USUAL_3D = 12;
    /** Wrapping numbers scatter by about this times N^(−1/(dν)); runs start some such widths below their mean. */
    private static final double WIDTH_2D = 1.15;

    private static final double WIDTH_3D = 1.0;
    private static final double WIDTHS = 2;
    private static final double INVERSE_NU_2D = 0.75;
    private static final double INVERSE_NU_3D = 1.1410;

    @Override
    public String description() {
        return "overlapping " + shape.identity() + ", " + sizes.identity()
                + ", periodic; size is the side of the box over the longest extent of a particle of size 1";
    }

    @Override
    public String quantity() {
        return measure.words;
    }

    @Override
    public int usualSize() {
        // the shortest side has room for three of the largest particles
        double stretch = balance.map(BalancedBox::most).orElse(1.0);
        double narrow = Math.min(1 / Math.cbrt(stretch), stretch / Math.cbrt(stretch));
        double largest = sizes.largest(sizes.classes() - 1) * 2 * shape.outerRadius();
        return (int) Math.max(shape.dimension() == 2 ? USUAL_2D : USUAL_3D, Math.ceil(3.1 * largest / narrow));
    }

    @Override
    public OverlappingParticles simulation(int size, Progress pilots) throws ProblemException {
        Box box = balance.isPresent()
                ? BalancedBox.box(size, balance.get().stretch(expected, pilots))
                : Box.cube(size, shape.dimension());
        double number = expected / densityOfOne(size);
        boolean plane = shape.dimension() == 2;
        double width =
                (plane ? WIDTH_2D : WIDTH_3D) * Math.pow(number, plane ? -INVERSE_NU_2D / 2 : -INVERSE_NU_3D / 3);
        double start = expected * Math.max(0.2, 1 - WIDTHS * width);
        return new OverlappingParticles(shape, sizes, box, start, Observed.EVERY_AXIS);
    }

    @Override
    public long units(int size) {
        return Math.round(expected / densityOfOne(size));
    }

    /** The reduced density that one particle makes in a box of this size; the shape of the box does not change its volume. */
    double densityOfOne(int size) {
        return shape.volume() * sizes.moment(shape.dimension()) / Math.pow(size, shape.dimension());
    }

    /** The probability of wrapping at a reduced density. */
    CanonicalWrapping wrapping(Outcomes outcomes, int size) {
        return new CanonicalWrapping(outcomes, Occupation.poisson(1 / densityOfOne(size)));
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        return measure.of(wrapping(outcomes, size).crossing(universal(), universalError()));
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double density) {
        return density <= 0 ? 0 : wrapping(outcomes, size).probability(measure.reducedDensity(density));
    }

    @Override
    public String method() {
        return "density at which the canonical probability of wrapping along one axis is " + universal()
                + ", its value in an infinite "
                + (balance.isEmpty() ? "box of this shape" : "cube, which the box is to particles of these directions")
                + "; the error of a finite one falls about as L^"
                + (shape.dimension() == 2 ? "-2.75" : "-2.3");
    }

    @Override
    public Optional<KnownThreshold> known() {
        return literature;
    }

    @Override
    public Optional<Scaling> scaling(int size) {
        return Optional.of(Scaling.of(shape.dimension(), densityOfOne(size), measure::of));
    }

    @Override
    public Optional<ClusterSystem> clusters(int size, double density, Progress pilots) {
        return Optional.of(clusters(Box.cube(size, shape.dimension()), density));
    }

    /** The clusters of such particles in a box. */
    ClusterSystem clusters(Box box, double density) {
        if (measure == Measure.VOLUME_FRACTION && density >= 1) {
            throw new IllegalArgumentException("a volume fraction is below 1");
        }
        ParticleClusters clusters = new ParticleClusters(
                new OverlappingParticles(shape, sizes, box, measure.reducedDensity(density), Observed.EVERY_AXIS));
        return new ClusterSystem(clusters, shape.dimension(), clusters.sums(), 1);
    }

    private double universal() {
        return shape.dimension() == 2 ? UniversalWrapping.alongFirst(0, 1) : UniversalWrapping.CUBE_ONE_AXIS;
    }

    private double universalError() {
        return shape.dimension() == 2 ? 0 : UniversalWrapping.CUBE_ONE_AXIS_ERROR;
    }
}
