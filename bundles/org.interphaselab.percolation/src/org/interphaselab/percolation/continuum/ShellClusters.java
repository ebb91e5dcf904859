package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.ClusterSums;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RandomWords;
import org.interphaselab.percolation.lattice.Sides;
import org.interphaselab.percolation.lattice.Winding;
import org.interphaselab.percolation.lattice.WindingForest;

/**
 * The clusters of hard particles that conduct over gaps up to a tunnelling distance: whether one wraps each axis, or spans a
 * film from wall to wall, {@link ClusterSums}, and what the fluid tells of how it was made. Sizes count particles. The
 * configurations are those of {@link ShellPercolation} under the same seed.
 *
 * @param fluid the particles
 * @param gap the tunnelling distance, in the lengths of the particles
 */
public record ShellClusters(Fluid fluid, double gap) implements Simulation {

    /** Axes that are told of. */
    public static final int AXES = 3;

    public ShellClusters {
        if (!(gap >= 0 && gap < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a tunnelling distance is not negative, as " + gap + " is");
        }
    }

    /** What is summed over the clusters, after the axes. */
    public ClusterSums sums() {
        return ClusterSums.upTo("particle", fluid.number(), fluid.number());
    }

    @Override
    public String identity() {
        return "clusters over gaps to " + gap + " of " + fluid.identity();
    }

    @Override
    public List<String> observables() {
        Sides sides = fluid.box().film() ? Sides.film(AXES) : Sides.PERIODIC;
        List<String> names = new ArrayList<>(Observed.EVERY_AXIS.observables(AXES, sides));
        names.addAll(sums().names());
        names.addAll(fluid.account());
        return names;
    }

    @Override
    public Worker newWorker() {
        Fluid.Worker configurations = fluid.newWorker();
        Joins joins = new Joins();
        ClusterSums sums = sums();
        RandomWords random = new RandomWords();
        return (seed, run, outcome) -> {
            random.start(seed, run);
            Fluid.Configuration configuration = configurations.draw(random);
            int axes = joins.of(configuration);
            for (int axis = 0; axis < AXES; axis++) {
                outcome[axis] = axes >> axis & 1;
            }
            sums.describe(joins.forest, outcome, AXES);
            double[] account = configuration.account();
            System.arraycopy(account, 0, outcome, outcome.length - account.length, account.length);
        };
    }

    /** Joins the particles that are near enough. */
    private final class Joins implements PairSink {

        private static final int LOWER = 1 << 2;
        private static final int UPPER = LOWER << WindingForest.HIGH_FACE;

        private final Solid solid = fluid.solid();
        private final Box box = fluid.box();
        private final Particles particles = new Particles(solid.formLength(), fluid.number());
        private final WindingForest forest = new WindingForest(fluid.number(), box.film());
        private int wrapped;

        /** The axes that clusters of a configuration wrap or span. */
        int of(Fluid.Configuration configuration) {
            particles.clear();
            CellGrid grid = new CellGrid(box, particles, 2 * solid.outerRadius() + gap, 1);
            grid.fill(configuration);
            forest.clear();
            forest.add(particles.count);
            wrapped = 0;
            grid.pairs(this);
            for (int particle = 0; box.film() && particle < particles.count; particle++) {
                double height = particles.at[3 * particle + 2];
                double reach = solid.halfHeight(particles.forms, particle * particles.formLength) + gap;
                forest.touch(particle, (height <= reach ? LOWER : 0) | (box.z() - height <= reach ? UPPER : 0));
            }
            return wrapped | forest.spanned();
        }

        @Override
        public void near(int one, int other, double dx, double dy, double dz, double squared, int seams) {
            int form = particles.formLength;
            if (solid.gap(particles.forms, one * form, other * form, dx, dy, dz) <= gap) {
                wrapped |= Winding.axes(forest.join(one, other, seams));
            }
        }
    }
}
