package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Hard particles that move by chance: one is shifted or turned a little, and keeps its old place where it would overlap
 * another or leave a film (Metropolis, Rosenbluth, Rosenbluth, Teller and Teller, J. Chem. Phys. 21 (1953) 1087,
 * doi:10.1063/1.1699114; of rods: Frenkel and Mulder, Mol. Phys. 55 (1985) 1171, doi:10.1080/00268978500101971). It starts
 * from random sites of a lattice of parallel particles, along x.
 */
final class MonteCarlo {

    private static final double LOOSE = 1 - 1e-9;
    /** It asks whether it is still wanted once in so many moves. */
    private static final int LOOK_ONCE_IN = 1 << 10;

    private final Solid solid;
    private final Box box;
    private final int number;
    private final int form;
    final double[] at;
    final double[] forms;
    /** Where each has moved to since the start, without the box closing onto itself. */
    private final double[] moved;

    private final int[] cells = new int[3];
    private final double[] side;
    private final int[] first;
    private final int[] next;
    private final int[] cellOf;
    private final double farSquared;
    private final double surelySquared;
    /** A particle and what it would be, one after the other. */
    private final double[] pair;

    private final double[] place = new double[3];
    /** Moves tried and made: shifts, then turns. */
    private final long[] tried = new long[2];

    private final long[] made = new long[2];

    MonteCarlo(Solid solid, Box box, int number) {
        this.solid = solid;
        this.box = box;
        this.number = number;
        form = solid.formLength();
        at = new double[3 * number];
        moved = new double[3 * number];
        forms = new double[form * number];
        pair = new double[2 * form];
        side = new double[] {box.x(), box.y(), box.z()};
        double reach = 2 * solid.outerRadius();
        // no more cells than particles: a thin gas would else be mostly empty cells
        double finest = Math.cbrt(box.volume() / number);
        for (int axis = 0; axis < 3; axis++) {
            cells[axis] = (int) Math.max(1, Math.floor(side[axis] / Math.max(reach, finest)));
            if (cells[axis] < 3 && !(axis == 2 && box.film())) {
                throw new IllegalArgumentException(
                        "a side of " + side[axis] + " is shorter than three times the longest extent of a particle");
            }
        }
        first = new int[cells[0] * cells[1] * cells[2]];
        next = new int[number];
        cellOf = new int[number];
        farSquared = reach * reach;
        surelySquared = 4 * solid.innerRadius() * solid.innerRadius();
    }

    /** The sites along each axis of the lattice of parallel particles that fits into a box. */
    static long sites(Solid solid, Box box) {
        int[] sites = sitesAlong(solid, box);
        return (long) sites[0] * sites[1] * sites[2];
    }

    private static int[] sitesAlong(Solid solid, Box box) {
        double[] forms = new double[2 * solid.formLength()];
        // half the extents of a particle along and across its axis, seen by a plane
        forms[solid.formLength() - 1] = 1;
        forms[2] = 1;
        double along = solid.halfHeight(forms, 0);
        forms[2] = 0;
        double across = solid.halfHeight(forms, 0);
        return new int[] {
            (int) Math.floor(LOOSE * box.x() / (2 * along)),
            (int) Math.floor(LOOSE * box.y() / (2 * across)),
            (int) Math.floor(LOOSE * box.z() / (2 * across))
        };
    }

    /** Puts the particles on random sites of the lattice. */
    void begin(RandomWords random) {
        int[] along = sitesAlong(solid, box);
        int[] sites = new int[Math.toIntExact(sites(solid, box))];
        if (sites.length < number) {
            throw new IllegalArgumentException(number + " hard particles do not fit on " + sites.length + " sites");
        }
        Arrays.setAll(sites, site -> site);
        Arrays.fill(first, -1);
        Arrays.fill(moved, 0);
        Arrays.fill(forms, 0);
        for (int i = 0; i < number; i++) {
            int pick = i + random.below(sites.length - i);
            int site = sites[pick];
            sites[pick] = sites[i];
            int rest = site;
            for (int axis = 0; axis < 3; axis++) {
                at[3 * i + axis] = (rest % along[axis] + 0.5) * side[axis] / along[axis];
                rest /= along[axis];
            }
            forms[form * i] = 1;
            forms[form * i + form - 1] = 1;
            cellOf[i] = cell(at, 3 * i);
            next[i] = first[cellOf[i]];
            first[cellOf[i]] = i;
        }
        clearCounts();
    }

    void clearCounts() {
        Arrays.fill(tried, 0);
        Arrays.fill(made, 0);
    }

    /**
     * Tries to move each particle once, on average.
     *
     * @param wanted called every so often; what it throws ends the sweep
     */
    void sweep(HardParticles.Moves moves, RandomWords random, Runnable wanted) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted);
        for (int move = 0; move < number; move++) {
            look.step();
            int particle = random.below(number);
            int kind = (int) (random.next() >>> 63);
            boolean moved = kind == 0 ? shift(particle, moves.shift(), random) : turn(particle, moves.turn(), random);
            tried[kind]++;
            made[kind] += moved ? 1 : 0;
        }
    }

    private boolean shift(int particle, double step, RandomWords random) {
        System.arraycopy(forms, form * particle, pair, form, form);
        double[] go = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            go[axis] = step * (2 * random.unit() - 1);
            double to = at[3 * particle + axis] + go[axis];
            boolean open = axis == 2 && box.film();
            place[axis] = open ? to : to < 0 ? to + side[axis] : to >= side[axis] ? to - side[axis] : to;
        }
        if (!free(particle)) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            at[3 * particle + axis] = place[axis];
            moved[3 * particle + axis] += go[axis];
        }
        int cell = cell(at, 3 * particle);
        if (cell != cellOf[particle]) {
            unlink(particle, cellOf[particle]);
            cellOf[particle] = cell;
            next[particle] = first[cell];
            first[cell] = particle;
        }
        return true;
    }

    private boolean turn(int particle, double step, RandomWords random) {
        System.arraycopy(at, 3 * particle, place, 0, 3);
        System.arraycopy(forms, form * particle, pair, form, form);
        Orientation.ISOTROPIC.draw(random, pair, 0);
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            pair[form + axis] += step * pair[axis];
            squared += pair[form + axis] * pair[form + axis];
        }
        double perLength = 1 / Math.sqrt(squared);
        for (int axis = 0; axis < 3; axis++) {
            pair[form + axis] *= perLength;
        }
        if (!free(particle)) {
            return false;
        }
        System.arraycopy(pair, form, forms, form * particle, form);
        return true;
    }

    /** Whether a particle may be at {@code place} with the second form of {@code pair}. */
    private boolean free(int particle) {
        if (box.film()) {
            double half = solid.halfHeight(pair, form);
            if (place[2] < half || place[2] > box.z() - half) {
                return false;
            }
        }
        int x = along(place[0], 0);
        int y = along(place[1], 1);
        int z = along(place[2], 2);
        int up = Math.min(cells[2] - 1, 1);
        for (int k = -up; k <= up; k++) {
            int layer = z + k;
            if (box.film() && (layer < 0 || layer >= cells[2])) {
                continue;
            }
            for (int j = -1; j <= 1; j++) {
                int row = (wrapped(layer, 2) * cells[1] + wrapped(y + j, 1)) * cells[0];
                for (int i = -1; i <= 1; i++) {
                    if (overlapsAny(particle, first[row + wrapped(x + i, 0)])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean overlapsAny(int particle, int begin) {
        for (int other = begin; other >= 0; other = next[other]) {
            if (other == particle) {
                continue;
            }
            double dx = nearest(at[3 * other] - place[0], side[0]);
            double dy = nearest(at[3 * other + 1] - place[1], side[1]);
            double dz = at[3 * other + 2] - place[2];
            if (!box.film()) {
                dz = nearest(dz, side[2]);
            }
            double squared = dx * dx + dy * dy + dz * dz;
            if (squared < farSquared) {
                if (squared < surelySquared) {
                    return true;
                }
                System.arraycopy(forms, form * other, pair, 0, form);
                if (solid.touch(pair, form, 0, dx, dy, dz)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double nearest(double difference, double side) {
        return difference > 0.5 * side ? difference - side : difference < -0.5 * side ? difference + side : difference;
    }

    private int wrapped(int cell, int axis) {
        return cell < 0 ? cell + cells[axis] : cell >= cells[axis] ? cell - cells[axis] : cell;
    }

    private int along(double coordinate, int axis) {
        return Math.clamp((int) (coordinate / side[axis] * cells[axis]), 0, cells[axis] - 1);
    }

    private int cell(double[] places, int where) {
        return (along(places[where + 2], 2) * cells[1] + along(places[where + 1], 1)) * cells[0]
                + along(places[where], 0);
    }

    private void unlink(int particle, int cell) {
        if (first[cell] == particle) {
            first[cell] = next[particle];
            return;
        }
        int before = first[cell];
        while (next[before] != particle) {
            before = next[before];
        }
        next[before] = next[particle];
    }

    /** Share of the shifts that were made, since the counts were cleared. */
    double shiftsMade() {
        return (double) made[0] / tried[0];
    }

    /** Share of the turns that were made. */
    double turnsMade() {
        return (double) made[1] / tried[1];
    }

    /**
     * Mean of P2 of the cosine to the direction at the start: 1 there, 0 when it is forgotten. In a film, whose walls order
     * directions by themselves, the mean cosine of twice the angle in its plane.
     */
    double memoryOfDirections() {
        double sum = 0;
        for (int i = 0; i < number; i++) {
            double along = forms[form * i] * forms[form * i];
            double across = forms[form * i + 1] * forms[form * i + 1];
            sum += box.film() ? (along - across) / (along + across) : 1.5 * along - 0.5;
        }
        return sum / number;
    }

    /** What chance leaves of that: one standard deviation. */
    double chanceOfDirections() {
        return 1 / Math.sqrt((box.film() ? 2.0 : 5.0) * number);
    }

    /** What chance leaves of the memory of places. */
    double chanceOfPlaces() {
        return 1 / Math.sqrt((box.film() ? 4.0 : 6.0) * number);
    }

    /**
     * Mean of the cosine of how far particles have moved along an axis since the start, over their mean distance, times 2π:
     * the self part of the intermediate scattering function. 1 at the start, 0 when all have left their places; along the
     * normal of a film that is thinner, they cannot.
     */
    double memoryOfPlaces() {
        double perDistance = 2 * Math.PI / Math.cbrt(box.volume() / number);
        int axes = box.film() ? 2 : 3;
        double sum = 0;
        for (int i = 0; i < number; i++) {
            for (int axis = 0; axis < axes; axis++) {
                sum += Math.cos(perDistance * moved[3 * i + axis]);
            }
        }
        return sum / (axes * number);
    }
}
