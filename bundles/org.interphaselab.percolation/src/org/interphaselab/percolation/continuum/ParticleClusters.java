package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.ClusterSums;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.Sides;

/**
 * The clusters of independent particles of a reduced density in a periodic box: whether one wraps each axis, or spans a
 * film, and {@link ClusterSums}. Sizes count particles; sums are divided by the mean number of particles. The number of a run
 * is drawn from Poisson's distribution, so that means are canonical averages. A film is cut from a larger piece: its particles
 * are those with centres in it, and others join them that reach over its faces from beyond.
 *
 * @param particles the particles; their start is the density
 */
public record ParticleClusters(OverlappingParticles particles) implements Simulation {

    /** No run has so many times more particles than the mean, and some. */
    private static final double MOST = 2;

    private static final int SOME = 64;

    public ParticleClusters {
        if (particles.grains().isPresent()) {
            throw new IllegalArgumentException("clusters are counted in boxes without grains");
        }
    }

    /** What is summed over the clusters, after the axes. */
    public ClusterSums sums() {
        double inside = particles.box().volume() / particles.centres().volume();
        double number = inside * particles.start() / particles.densityOfOne();
        return ClusterSums.upTo("particle", number, (int) Math.min(Integer.MAX_VALUE, MOST * number + SOME));
    }

    @Override
    public String identity() {
        return "clusters of " + particles.identity();
    }

    @Override
    public List<String> observables() {
        Sides sides = particles.box().film() ? Sides.film(3) : Sides.PERIODIC;
        List<String> names =
                new ArrayList<>(Observed.EVERY_AXIS.observables(particles.box().dimension(), sides));
        names.addAll(sums().names());
        return names;
    }

    @Override
    public Worker newWorker() {
        GrowingParticles worker = new GrowingParticles(particles);
        ClusterSums sums = sums();
        int axes = particles.box().dimension();
        return (seed, run, outcome) -> {
            int wrapped = worker.occupyOnce(seed, run);
            for (int axis = 0; axis < axes; axis++) {
                outcome[axis] = wrapped >> axis & 1;
            }
            if (particles.box().film()) {
                sums.describe(worker.clusters(), worker::centredInside, outcome, axes);
            } else {
                sums.describe(worker.clusters(), outcome, axes);
            }
        };
    }
}
