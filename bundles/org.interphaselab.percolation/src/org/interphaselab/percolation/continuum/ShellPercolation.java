package org.interphaselab.percolation.continuum;

import java.util.List;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Hard particles that conduct over gaps up to a tunnelling distance. A run draws a configuration of the fluid and gives for
 * each axis the critical gap, at which a cluster first wraps, so that it answers for every tunnelling distance.
 *
 * @param fluid the particles
 */
public record ShellPercolation(Fluid fluid) implements Simulation {

    private static final List<String> AXES = List.of("gap x", "gap y", "gap z");
    /** Overlapping spheres percolate at this reduced density; hard ones with shells need somewhat more. */
    private static final double SPHERES = 0.342;

    @Override
    public String identity() {
        return "gaps of " + fluid.identity();
    }

    @Override
    public List<String> observables() {
        return AXES;
    }

    @Override
    public Worker newWorker() {
        Fluid.Worker configurations = fluid.newWorker();
        Solid solid = fluid.solid();
        Particles particles = new Particles(solid.formLength(), fluid.number());
        CriticalGap critical = new CriticalGap(solid, particles, fluid.number());
        RandomWords random = new RandomWords();
        return (seed, run, outcome) -> {
            random.start(seed, run);
            Fluid.Configuration configuration = configurations.draw(random);
            double limit = likelyGap();
            do {
                critical.clear(limit);
                particles.clear();
                CellGrid grid = new CellGrid(fluid.box(), particles, 2 * solid.outerRadius() + limit, 1);
                grid.fill(configuration);
                grid.pairs(critical);
                limit *= 1.5;
            } while (!critical.find(outcome));
        };
    }

    /** A gap somewhat above the critical one of most configurations. */
    private double likelyGap() {
        double diameter = Math.cbrt(6 * fluid.solid().volume() / Math.PI);
        return diameter * (0.15 + 1.3 * Math.max(0, Math.cbrt(SPHERES / fluid.fraction()) - 1));
    }
}
