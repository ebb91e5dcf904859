package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Large insulating grains between which the other particles must lie: hard spheres in equilibrium, in the same periodic
 * cube. A metal confined to the gaps is segregated (Johner, Grimaldi, Maeder and Ryser, PRE 79 (2009) 020104, doi:
 * 10.1103/PhysRevE.79.020104); one confined to a layer on the grains decorates their boundaries.
 *
 * @param fluid the grains, in units of their diameter
 * @param diameter of a grain, in the lengths of the other particles
 * @param clearance distance that centres of the other particles keep from the surface of a grain
 * @param layer how much further from the nearest grain centres may be; infinite where anywhere in the gaps
 */
public record Grains(HardSpheres fluid, double diameter, double clearance, double layer) {

    public Grains {
        if (!(diameter > 0 && clearance >= 0 && layer > 0)) {
            throw new IllegalArgumentException("no grains of diameter " + diameter + " with a clearance of " + clearance
                    + " and a layer of " + layer);
        }
    }

    /** The box. */
    Box box() {
        return Box.cube(fluid.box().x() * diameter, 3);
    }

    /** In words. */
    String identity() {
        return "between " + fluid.identity() + " of diameter " + diameter + ", clearance " + clearance + ", layer "
                + layer;
    }

    Gaps newGaps() {
        return new Gaps(this);
    }

    /** One thread's memory: where the grains are, and which places they leave. */
    static final class Gaps {

        private final Grains grains;
        private final Fluid.Worker configurations;
        private final Particles centres = new Particles(1, 64);
        private final CellGrid grid;
        private final double nearest;
        private final double furthest;
        private double[] places;
        private double squared;

        Gaps(Grains grains) {
            this.grains = grains;
            configurations = grains.fluid.newWorker();
            nearest = 0.5 * grains.diameter + grains.clearance;
            furthest = Double.isInfinite(grains.layer) ? nearest : nearest + grains.layer;
            grid = new CellGrid(grains.box(), centres, furthest, 1);
        }

        /** Places the grains anew. */
        void draw(RandomWords random) {
            Fluid.Configuration drawn = configurations.draw(random);
            places = drawn.places().clone();
            for (int i = 0; i < places.length; i++) {
                places[i] *= grains.diameter;
            }
            centres.clear();
            grid.clear();
            grid.fill(new Fluid.Configuration(places, drawn.forms()));
        }

        /** Whether a particle may be here. */
        boolean open(double x, double y, double z) {
            squared = Double.POSITIVE_INFINITY;
            int probe = centres.add(x, y, z);
            grid.around(probe, (first, second, dx, dy, dz, apart, crossing) -> squared = Math.min(squared, apart));
            centres.count = probe;
            boolean outside = squared >= nearest * nearest;
            return outside && (Double.isInfinite(grains.layer) || squared < furthest * furthest);
        }
    }
}
