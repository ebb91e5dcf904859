package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.Sides;

/**
 * Independent particles that may overlap, added one by one at random until clusters wrap the box, or span the film: the
 * process of Mertens and Moore (PRE 86 (2012) 061109, doi:10.1103/PhysRevE.86.061109) with windings in place of their
 * displacements. As in {@link org.interphaselab.percolation.lattice.WrappingRuns}, it does not start from nothing but from a
 * Poisson process somewhat below the threshold, made and joined cell by cell in the order of memory; that is its state at
 * a number with Poisson's distribution.
 *
 * @param shape the particles
 * @param sizes their sizes
 * @param box the box; the centres in a film reach over its faces so far that it is cut from a larger piece
 * @param start reduced density of the first step; decides the speed, not the outcome's distribution
 * @param observed which wrappings a run waits for; of a film it is always the last axis
 * @param grains what leaves only its gaps to the particles, if anything; then the numbers count the particles that were
 *     offered a place, and the share of those that found it open is given too
 */
public record OverlappingParticles(
        Shape shape, Sizes sizes, Box box, double start, Observed observed, Optional<Grains> grains)
        implements Simulation {

    public OverlappingParticles {
        if (!(start >= 0 && start < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the start must be a reduced density: " + start);
        }
        if (shape.dimension() != box.dimension()) {
            throw new IllegalArgumentException(
                    "the box of " + shape.identity() + " has " + box.dimension() + " dimensions");
        }
    }

    /** Particles that may be anywhere. */
    public OverlappingParticles(Shape shape, Sizes sizes, Box box, double start, Observed observed) {
        this(shape, sizes, box, start, observed, Optional.empty());
    }

    /** Particles of one size between grains. */
    public static OverlappingParticles between(Grains grains, Shape shape, double start) {
        return new OverlappingParticles(
                shape, Sizes.same(), grains.box(), start, Observed.EVERY_AXIS, Optional.of(grains));
    }

    /** Particles of one size in a periodic cube. */
    public static OverlappingParticles of(Shape shape, double side, double start) {
        return new OverlappingParticles(
                shape, Sizes.same(), Box.cube(side, shape.dimension()), start, Observed.EVERY_AXIS);
    }

    @Override
    public String identity() {
        return "overlapping " + shape.identity() + " " + sizes.identity() + " " + box + " " + observed + " from "
                + start
                + grains.map(each -> " " + each.identity()).orElse("");
    }

    @Override
    public List<String> observables() {
        List<String> names = new ArrayList<>(
                box.film()
                        ? Observed.LAST_AXIS.observables(3, Sides.film(3))
                        : observed.observables(box.dimension(), Sides.PERIODIC));
        if (grains.isPresent()) {
            names.add("share of open places");
        }
        return names;
    }

    /** The reduced density, number times mean volume over the volume of the box, that one particle makes. */
    public double densityOfOne() {
        return shape.volume() * sizes.moment(shape.dimension()) / centres().volume();
    }

    /** Where centres are: the box, in a film with what reaches over its faces. */
    Box centres() {
        return box.film() ? Box.film(box.x(), box.z() + 2 * overhang()) : box;
    }

    /** How far centres lie beyond the faces of a film. */
    double overhang() {
        return box.film() ? shape.outerRadius() * sizes.largest(sizes.classes() - 1) : 0;
    }

    @Override
    public Worker newWorker() {
        return new GrowingParticles(this);
    }
}
