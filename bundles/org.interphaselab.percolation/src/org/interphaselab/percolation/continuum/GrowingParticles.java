package org.interphaselab.percolation.continuum;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RandomWords;
import org.interphaselab.percolation.lattice.WindingForest;
import org.interphaselab.percolation.lattice.Wraps;

/**
 * One thread's memory of {@link OverlappingParticles}. Where the first step has wrapped already, its particles are thinned,
 * again and again if need be, and then put back in random order, which is how they arrived given where they are; a run is
 * never dropped or drawn anew, so there is no bias.
 */
final class GrowingParticles implements Simulation.Worker {

    /** The share of the particles that is kept when they wrap already. */
    private static final double KEPT = 0.8;
    /** A thread looks whether it is still wanted once in so many particles. */
    private static final int LOOK_ONCE_IN = 1 << 12;

    private final OverlappingParticles simulation;
    private final Shape shape;
    private final Sizes sizes;
    private final Box centres;
    private final Particles particles;
    private final SizeGrids grids;
    private final Contacts contacts;
    /** Where long particles are found, in place of the grids. */
    private final Optional<RodCells> rods;

    private final Wraps wraps;
    private final RandomWords random = new RandomWords();
    private final Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, Simulation.Worker::checkInterrupted);
    private final PoissonNumber[] numbers;
    private final Optional<Grains.Gaps> gaps;
    private final CellGrid.Places places;
    /** Particles that were offered a place so far. */
    private long offered;

    GrowingParticles(OverlappingParticles simulation) {
        this.simulation = simulation;
        shape = simulation.shape();
        sizes = simulation.sizes();
        centres = simulation.centres();
        Observed observed = centres.film() ? Observed.LAST_AXIS : simulation.observed();
        double expected = simulation.start() / simulation.densityOfOne();
        int capacity = Math.toIntExact((long) (1.05 * expected + 6 * Math.sqrt(expected) + 64));
        particles = new Particles(shape.formLength(), capacity);
        grids = new SizeGrids(shape, sizes, centres, particles, expected / centres.volume());
        wraps = new Wraps(observed.axes(centres.dimension()), centres.dimension());
        contacts = new Contacts(shape, particles, wraps, centres.film(), capacity + 1);
        rods = simulation
                .shape()
                .rod()
                .map(rod -> new RodCells(simulation.shape(), rod, centres, particles, expected / centres.volume()));
        gaps = simulation.grains().map(Grains::newGaps);
        places = gaps.<CellGrid.Places>map(each -> each::open).orElse((x, y, z) -> true);
        numbers = new PoissonNumber[sizes.classes()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] =
                    new PoissonNumber(expected * sizes.share(k) / grids.of(k).cells());
        }
    }

    @Override
    public void run(long seed, long run, double[] outcome) {
        populate(seed, run);
        join();
        if (wraps.any()) {
            replay();
        }
        while (!wraps.complete()) {
            int k = drawClass();
            double x = random.unit() * centres.x();
            double y = random.unit() * centres.y();
            double z = centres.dimension() == 2 ? 0 : random.unit() * centres.z();
            offered++;
            if (places.open(x, y, z)) {
                int particle = particles.add(x, y, z);
                draw(particle, k);
                connect(particle, k);
            }
        }
        wraps.writeTo(outcome);
        if (gaps.isPresent()) {
            outcome[outcome.length - 1] = (double) particles.count / offered;
        }
    }

    /** The first step only: tells which axes its clusters wrap, and leaves these in {@link #clusters}. */
    int occupyOnce(long seed, long run) {
        populate(seed, run);
        join();
        return wraps.seen();
    }

    /** The clusters, a member for each particle. */
    WindingForest clusters() {
        return contacts.forest();
    }

    /** Whether the centre of a particle is in the box, not beyond the face of a film. */
    boolean centredInside(int particle) {
        double height = particles.at[3 * particle + 2] - simulation.overhang();
        return !centres.film() || height >= 0 && height < simulation.box().z();
    }

    private void populate(long seed, long run) {
        random.start(seed, run);
        gaps.ifPresent(each -> each.draw(random));
        particles.clear();
        offered = 0;
        for (int k = 0; k < numbers.length; k++) {
            grids.of(k).clear();
            offered += grids.of(k).fill(numbers[k], random, places);
            for (int particle = grids.of(k).first(); particle < particles.count; particle++) {
                draw(particle, k);
            }
        }
    }

    private void draw(int particle, int sizeClass) {
        shape.draw(random, sizes.draw(sizeClass, random), particles.forms, particle * particles.formLength);
    }

    private int drawClass() {
        int last = sizes.classes() - 1;
        if (last == 0) {
            return 0;
        }
        double chance = random.unit();
        int k = 0;
        while (k < last && chance >= sizes.share(k)) {
            chance -= sizes.share(k++);
        }
        return k;
    }

    /** Joins the particles that are in the order of the cells. */
    private void join() {
        wraps.clear();
        contacts.clear();
        contacts.add(particles.count, offered);
        if (rods.isPresent()) {
            rods.get().clear();
            contacts.surelyWithin(2 * shape.innerRadius() * smallest());
            for (int particle = 0; particle < particles.count; particle++) {
                enter(particle);
            }
        } else {
            grids.pairs(contacts);
        }
        for (int particle = 0; centres.film() && particle < particles.count; particle++) {
            electrodes(particle);
        }
    }

    private void connect(int particle, int sizeClass) {
        contacts.add(1, offered);
        if (rods.isPresent()) {
            enter(particle);
        } else {
            look.step();
            grids.around(particle, sizeClass, contacts);
            grids.of(sizeClass).insert(particle);
        }
        if (centres.film()) {
            electrodes(particle);
        }
    }

    private void enter(int particle) {
        look.step();
        rods.orElseThrow().enter(particle, contacts);
    }

    /** The smallest size there is. */
    private double smallest() {
        double smallest = sizes.smallest(0);
        for (int k = 1; k < sizes.classes(); k++) {
            smallest = Math.min(smallest, sizes.smallest(k));
        }
        return smallest;
    }

    private void electrodes(int particle) {
        contacts.electrodes(particle, simulation.overhang(), centres.z() - simulation.overhang());
    }

    /**
     * Thins the particles until nothing wraps, and puts back what was taken, last taken first, each lot in random order.
     */
    private void replay() {
        Deque<Lot> taken = new ArrayDeque<>();
        do {
            taken.push(thin());
            join();
        } while (wraps.any());
        for (Lot lot : taken) {
            int left = lot.particles.count;
            for (int all = left + lot.inClosedPlaces; all > 0 && !wraps.complete(); all--) {
                int pick = random.below(all);
                offered++;
                if (pick < left) {
                    connect(particles.add(lot.particles, pick), lot.sizeClass[pick]);
                    lot.particles.move(--left, pick);
                    lot.sizeClass[pick] = lot.sizeClass[left];
                }
            }
        }
    }

    /** Particles that were taken out, and how many of those that had been offered closed places. */
    private record Lot(Particles particles, int[] sizeClass, int inClosedPlaces) {}

    private Lot thin() {
        int closed = Math.toIntExact(offered - particles.count);
        int closedKept = 0;
        for (int i = 0; i < closed; i++) {
            closedKept += random.unit() < KEPT ? 1 : 0;
        }
        Particles out = new Particles(particles.formLength, particles.count / 4);
        Lot lot = new Lot(out, new int[particles.count], closed - closedKept);
        int[] numberAfter = new int[particles.count + 1];
        int kept = 0;
        for (int k = 0; k < numbers.length; k++) {
            int end = grids.of(k).end();
            for (int particle = grids.of(k).first(); particle < end; particle++) {
                numberAfter[particle] = kept;
                if (random.unit() < KEPT) {
                    particles.move(particle, kept++);
                } else {
                    lot.sizeClass[lot.particles.add(particles, particle)] = k;
                }
            }
        }
        numberAfter[particles.count] = kept;
        for (int k = 0; k < numbers.length; k++) {
            grids.of(k).renumber(numberAfter);
        }
        particles.count = kept;
        offered = kept + closedKept;
        return lot;
    }
}
