package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
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
    /** Particles with so many others in reach percolate, but for few configurations: more than of any shape and density. */
    private static final double CONTACTS = 4.2;
    /** The smallest gap looked for at first, in radii. */
    private static final double LEAST = 0.05;

    @Override
    public String identity() {
        return "gaps of " + fluid.identity();
    }

    @Override
    public List<String> observables() {
        List<String> names = new ArrayList<>(fluid.box().film() ? AXES.subList(2, 3) : AXES);
        names.addAll(fluid.account());
        return names;
    }

    /** How many of the observables are critical gaps; they come first. */
    public int gaps() {
        return fluid.box().film() ? 1 : AXES.size();
    }

    @Override
    public Worker newWorker() {
        Fluid.Worker configurations = fluid.newWorker();
        Solid solid = fluid.solid();
        Particles particles = new Particles(solid.formLength(), fluid.number());
        CriticalGap critical = new CriticalGap(solid, fluid.box(), particles, fluid.number());
        RandomWords random = new RandomWords();
        return (seed, run, outcome) -> {
            random.start(seed, run);
            Fluid.Configuration configuration = configurations.draw(random);
            double limit = Math.min(likelyGap(), widestGap());
            do {
                critical.clear(limit);
                particles.clear();
                CellGrid grid = new CellGrid(fluid.box(), particles, 2 * solid.outerRadius() + limit, 1);
                grid.fill(configuration);
                grid.pairs(critical);
                if (fluid.box().film()) {
                    critical.electrodes();
                }
                limit *= 1.5;
            } while (!critical.find(outcome));
            System.arraycopy(configuration.account(), 0, outcome, gaps(), configuration.account().length);
        };
    }

    /** The widest gap for which a small box has room; a configuration that needs more does not fit. */
    private double widestGap() {
        Box box = fluid.box();
        double side = Math.min(Math.min(box.x(), box.y()), box.film() ? box.x() : box.z());
        double room = side / 3 * (1 - 1e-9) - 2 * fluid.solid().outerRadius();
        return room > 0 ? room : likelyGap();
    }

    /** A gap somewhat above the critical one of most configurations. */
    private double likelyGap() {
        double reach = fluid.solid().body().reach(CONTACTS * fluid.solid().volume() / fluid.fraction());
        return Math.max(reach, LEAST * fluid.solid().innerRadius());
    }
}
