package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import java.util.BitSet;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.RandomWords;
import org.interphaselab.percolation.lattice.Winding;
import org.interphaselab.percolation.lattice.WindingForest;

/** One thread's memory of {@link PlacedParticles}: tries places at random, keeps those with room, and joins clusters. */
final class Placing implements PairSink {

    /** So many places in a row without room, and the box is called full. */
    private static final int MOST_TRIES = 20_000;

    private static final int ALL_AXES = 7;
    /** A thread looks whether it is still wanted once in so many tries. */
    private static final int LOOK_ONCE_IN = 1 << 10;

    private final PlacedParticles simulation;
    private final Spheroid metal;
    private final double length;
    private final double envelope;
    /** Nearer ones have no room, however they point. */
    private final double surelyHard;

    private final Particles particles;
    private final CellGrid grid;
    private final WindingForest forest;
    private final RandomWords random = new RandomWords();
    private final BitSet windingMembers = new BitSet();
    /** What is near the place that is tried. */
    private int near;

    private int[] other = new int[64];
    private int[] crossing = new int[64];
    private boolean taken;
    private int seen;
    private final Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, Simulation.Worker::checkInterrupted);

    Placing(PlacedParticles simulation) {
        this.simulation = simulation;
        PlacedParticle particle = simulation.particle();
        metal = particle.solid();
        length = particle.length();
        envelope = particle.envelope();
        surelyHard = 2 * (metal.innerRadius() * length + envelope);
        particles = new Particles(metal.formLength(), 1024);
        grid = new CellGrid(Box.cube(simulation.side(), 3), particles, particle.reach(), 1);
        forest = new WindingForest(1024);
    }

    void run(long seed, long run, double[] outcome) {
        start(seed, run);
        Arrays.fill(outcome, 0, PlacedParticles.AXES, Double.POSITIVE_INFINITY);
        while (seen != ALL_AXES) {
            int before = seen;
            if (!place()) {
                break;
            }
            for (int axis = 0; axis < PlacedParticles.AXES; axis++) {
                if (((seen & ~before) >> axis & 1) != 0) {
                    outcome[axis] = particles.count * simulation.fractionOfOne();
                }
            }
        }
        outcome[PlacedParticles.AXES] = particles.count * simulation.fractionOfOne();
    }

    /** Begins a run with an empty box. */
    void start(long seed, long run) {
        random.start(seed, run);
        particles.clear();
        grid.clear();
        forest.clear();
        windingMembers.clear();
        seen = 0;
    }

    /** Places one more particle; false when no room is found. */
    boolean place() {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            look.step();
            double side = simulation.side();
            int particle = particles.add(random.unit() * side, random.unit() * side, random.unit() * side);
            metal.draw(random, 1, particles.forms, particle * particles.formLength);
            near = 0;
            taken = false;
            grid.around(particle, this);
            if (!taken) {
                grid.insert(particle);
                join(particle);
                return true;
            }
            particles.count--;
        }
        return false;
    }

    private void join(int particle) {
        forest.add(1);
        for (int i = 0; i < near; i++) {
            int winding = forest.join(particle, other[i], crossing[i]);
            if (winding != 0) {
                seen |= Winding.axes(winding);
                windingMembers.set(particle);
            }
        }
    }

    @Override
    public void near(int first, int second, double dx, double dy, double dz, double squared, int seams) {
        if (taken) {
            return;
        }
        if (squared < surelyHard * surelyHard) {
            taken = true;
            return;
        }
        int one = first * particles.formLength;
        int two = second * particles.formLength;
        double scale = 1 / length;
        double gap = length * metal.gap(particles.forms, one, two, dx * scale, dy * scale, dz * scale);
        if (gap < 2 * envelope) {
            taken = true;
        } else if (gap <= 1) {
            if (near == other.length) {
                other = Arrays.copyOf(other, 2 * near);
                crossing = Arrays.copyOf(crossing, 2 * near);
            }
            other[near] = second;
            crossing[near++] = seams;
        }
    }

    Particles particles() {
        return particles;
    }

    /** Which cluster a particle is in, by the number of one of its members. */
    int cluster(int particle) {
        return forest.root(particle);
    }

    /** The clusters that wrap the box. */
    BitSet wrapping() {
        BitSet roots = new BitSet();
        windingMembers.stream().map(forest::root).forEach(roots::set);
        return roots;
    }
}
