package org.interphaselab.percolation.threshold;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Box;
import org.interphaselab.percolation.continuum.OverlappingParticles;
import org.interphaselab.percolation.continuum.Shape;
import org.interphaselab.percolation.continuum.Sizes;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Observed;

/**
 * The shape of a box in which particles with preferred directions wrap all axes alike. In it they are, in their own
 * lengths of correlation, in a cube, whose probability of wrapping is known: for particles that are all parallel, exactly,
 * as a stretch of space makes them round. A box that is a little off does not matter: the mean over the axes changes only
 * with the square of it.
 *
 * @param elongation ratio of the longest and the shortest extent of the particles, at least 1
 * @param tall whether clusters reach further along z than across it
 */
record BalancedBox(Shape shape, Sizes sizes, double elongation, boolean tall) {

    private static final long SEED = 0x626F78L;
    private static final int RUNS = 120;
    private static final int STEPS = 7;
    private static final double START = 0.5;
    private static final double MARGIN = 1.5;
    private static final double SIDE = 3.3;

    /** The side along z is at most so many times those along x and y; below 1, at least. */
    double most() {
        return tall ? MARGIN * elongation : 1 / (MARGIN * elongation);
    }

    /**
     * Side along z over the sides along x and y.
     *
     * @param expected reduced density of the threshold, about
     * @throws ProblemException never: nothing is kept in a file
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    double stretch(double expected, Progress progress) throws ProblemException {
        progress.begin("Fitting the box to the particles", (long) STEPS * RUNS);
        double most = Math.log(elongation * MARGIN);
        double low = tall ? 0 : -most;
        double high = tall ? most : 0;
        // the narrowest box has room for three of the largest particles
        double size = SIDE * sizes.largest(sizes.classes() - 1) * Math.exp(most * (tall ? 1 : 2) / 3);
        for (int step = 0; step < STEPS; step++) {
            double middle = 0.5 * (low + high);
            Box box = box(size, Math.exp(middle));
            Simulation trial = new OverlappingParticles(shape, sizes, box, START * expected, Observed.EVERY_AXIS);
            if (acrossMinusAlong(trial, progress.part(RUNS)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(0.5 * (low + high));
    }

    /** A box of the volume of a cube. */
    static Box box(double size, double stretch) {
        double across = size / Math.cbrt(stretch);
        return new Box(across, across, across * stretch, false);
    }

    /** How many more particles the first wrapping across z takes than that along it: positive when the box is too flat. */
    private static double acrossMinusAlong(Simulation simulation, Progress progress) throws ProblemException {
        Outcomes outcomes = Ensemble.of(simulation, SEED).run(Extent.runs(RUNS), progress);
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            sum += 0.5 * (outcomes.of(0)[run] + outcomes.of(1)[run]) - outcomes.of(2)[run];
        }
        return sum;
    }
}
