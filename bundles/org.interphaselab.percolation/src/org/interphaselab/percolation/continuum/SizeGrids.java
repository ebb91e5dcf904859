package org.interphaselab.percolation.continuum;

/**
 * A grid of cells for each class of sizes, so that a few large particles do not make the cells of all the small ones large
 * (hierarchical grids: Ogarko and Luding, Comput. Phys. Commun. 183 (2012) 931, doi:10.1016/j.cpc.2011.12.019).
 */
final class SizeGrids {

    /** With more particles than these in a cell, smaller cells pay. */
    private static final double CROWDED = 3;

    private static final int MAX_SPAN = 3;

    private final CellGrid[] grids;
    /** {@code steps[k][l]}: where a particle of class k finds those of class l. */
    private final RowSteps[][] steps;

    private final double[][] reach;
    private final double[][] surely;

    /**
     * Empty grids.
     *
     * @param numberDensity particles of all sizes per volume that are expected
     */
    SizeGrids(Shape shape, Sizes sizes, Box box, Particles particles, double numberDensity) {
        int classes = sizes.classes();
        grids = new CellGrid[classes];
        steps = new RowSteps[classes][classes];
        reach = new double[classes][classes];
        surely = new double[classes][classes];
        for (int k = 0; k < classes; k++) {
            double own = 2 * shape.outerRadius() * sizes.largest(k);
            double perCell = numberDensity * sizes.share(k) * Math.pow(own, box.dimension());
            grids[k] = new CellGrid(box, particles, own, span(perCell, box, own));
        }
        for (int k = 0; k < classes; k++) {
            for (int l = 0; l < classes; l++) {
                reach[k][l] = shape.outerRadius() * (sizes.largest(k) + sizes.largest(l));
                surely[k][l] = shape.innerRadius() * (sizes.smallest(k) + sizes.smallest(l));
                if (k != l) {
                    steps[k][l] = grids[l].stepsWithin(reach[k][l]);
                }
            }
        }
    }

    private static int span(double perCell, Box box, double reach) {
        int span = 1;
        while (span < MAX_SPAN && perCell / Math.pow(span, box.dimension()) > CROWDED) {
            span++;
        }
        return span;
    }

    /** The grid of a class. */
    CellGrid of(int sizeClass) {
        return grids[sizeClass];
    }

    /** All pairs within reach of the particles that are in the order of the cells, each once. */
    void pairs(Contacts contacts) {
        for (int k = 0; k < grids.length; k++) {
            contacts.surelyWithin(surely[k][k]);
            grids[k].pairs(contacts);
            int end = grids[k].end();
            for (int l = 0; l < k; l++) {
                contacts.surelyWithin(surely[k][l]);
                for (int particle = grids[k].first(); particle < end; particle++) {
                    grids[l].around(particle, steps[k][l], reach[k][l] * reach[k][l], contacts);
                }
            }
        }
    }

    /** All pairs of a particle that is in no cell yet. */
    void around(int particle, int sizeClass, Contacts contacts) {
        for (int l = 0; l < grids.length; l++) {
            contacts.surelyWithin(surely[sizeClass][l]);
            if (l == sizeClass) {
                grids[l].around(particle, contacts);
            } else {
                grids[l].around(particle, steps[sizeClass][l], reach[sizeClass][l] * reach[sizeClass][l], contacts);
            }
        }
    }
}
