package org.interphaselab.percolation.continuum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Progress;

/**
 * PlacedParticle particles as one run of {@link PlacedParticles} has placed them, at a metal volume fraction.
 *
 * @param particle the particles
 * @param side of the periodic cube, in tunnelling distances
 * @param placed the particles, in the order in which they were placed
 */
public record Arrangement(PlacedParticle particle, double side, List<Placed> placed) {

    private static final int CHECK_EVERY = 64;

    public Arrangement {
        placed = List.copyOf(placed);
    }

    /**
     * One particle.
     *
     * @param x place of its centre, in tunnelling distances; so y and z
     * @param ux direction of its axis, a unit vector; so uy and uz
     * @param cluster number of its cluster, from 1 in the order of appearance
     * @param wraps whether its cluster goes all the way through the box
     */
    public record Placed(double x, double y, double z, double ux, double uy, double uz, int cluster, boolean wraps) {}

    /**
     * Places particles.
     *
     * @param number about how many are wanted; more where the box would be too small for them
     * @param fraction metal volume fraction, above 0 and below 1
     * @return empty when they find no room
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Optional<Arrangement> of(
            PlacedParticle particle, int number, double fraction, long seed, Progress progress) {
        if (!(fraction > 0 && fraction < 1)) {
            throw new IllegalArgumentException("a metal volume fraction lies between 0 and 1, not at " + fraction);
        }
        double side = Math.max(Math.cbrt(number * particle.metal().volume() / fraction), 3.001 * particle.reach());
        PlacedParticles simulation = new PlacedParticles(particle, side);
        long wanted = Math.max(1, Math.round(fraction / simulation.fractionOfOne()));
        progress.begin("Placing particles", wanted);
        Placing placing = new Placing(simulation);
        placing.start(seed, 0);
        for (long i = 0; i < wanted; i++) {
            if (i % CHECK_EVERY == 0) {
                progress.checkCancelled();
            }
            if (!placing.place()) {
                return Optional.empty();
            }
            progress.advance(1);
        }
        return Optional.of(new Arrangement(particle, side, placed(placing)));
    }

    private static List<Placed> placed(Placing placing) {
        Particles particles = placing.particles();
        BitSet wrapping = placing.wrapping();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < particles.count; i++) {
            int root = placing.cluster(i);
            int cluster = numbers.computeIfAbsent(root, each -> numbers.size() + 1);
            int form = i * particles.formLength;
            all.add(new Placed(
                    particles.at[3 * i],
                    particles.at[3 * i + 1],
                    particles.at[3 * i + 2],
                    particles.forms[form],
                    particles.forms[form + 1],
                    particles.forms[form + 2],
                    cluster,
                    wrapping.get(root)));
        }
        return all;
    }

    /** Whether a cluster goes all the way through. */
    public boolean percolates() {
        return placed.stream().anyMatch(Placed::wraps);
    }

    /** The share of the particles in clusters that go all the way through. */
    public double percolatingShare() {
        return (double) placed.stream().filter(Placed::wraps).count() / placed.size();
    }
}
