package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Moves hard spheres: one of them goes along an axis until it hits another, which goes on in its place, and so on for the
 * length of the chain (Bernard, Krauth and Wilson, PRE 80 (2009) 056704, doi:10.1103/PhysRevE.80.056704).
 */
final class EventChain {

    /** Chains per sphere. */
    private static final int SWEEPS = 30;
    /** Length of a chain in mean distances of the spheres. */
    private static final double CHAIN = 4;
    /** It looks whether it is still wanted once in so many chains. */
    private static final int LOOK_ONCE_IN = 1 << 8;

    private final int number;
    private final double side;
    private final double[] at;
    private final double[] forms;
    /** Cells along an axis, each at least a diameter wide. */
    private final int cells;

    private final double width;
    private final double perWidth;
    private final int[] stride;
    private final int[] first;
    private final int[] next;
    private final int[] cellOf;
    /** How far the sphere in motion goes in this step, and which one stops it, or -1. */
    private double go;

    private int hit;

    EventChain(HardSpheres fluid) {
        number = fluid.number();
        side = fluid.box().x();
        // no more cells than spheres: a thin gas would else be mostly empty cells
        cells = (int) Math.min(Math.floor(side), Math.max(4, Math.ceil(1.3 * Math.cbrt(number))));
        if (cells < 4) {
            throw new IllegalArgumentException("a box of side " + side + " diameters is too small for hard spheres");
        }
        width = side / cells;
        perWidth = cells / side;
        stride = new int[] {1, cells, cells * cells};
        at = new double[3 * number];
        forms = new double[number];
        Arrays.fill(forms, 0.5);
        first = new int[cells * cells * cells];
        next = new int[number];
        cellOf = new int[number];
    }

    Fluid.Configuration draw(RandomWords words) {
        lattice(words);
        double length = CHAIN * side / Math.cbrt(number);
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, Simulation.Worker::checkInterrupted);
        for (int chain = 0; chain < SWEEPS * number; chain++) {
            look.step();
            move(words.below(number), chain % 3, length * 2 * words.unit());
        }
        return new Fluid.Configuration(at, forms);
    }

    /**
     * Spheres near random sites of a face-centred cubic lattice: on the sites themselves chains would close into rings of
     * spheres that all touch.
     */
    private void lattice(RandomWords words) {
        int repeats = HardSpheres.repeats(number);
        int[] sites = new int[4 * repeats * repeats * repeats];
        Arrays.setAll(sites, site -> site);
        Arrays.fill(first, -1);
        double cube = side / repeats;
        for (int i = 0; i < number; i++) {
            int pick = i + words.below(sites.length - i);
            int site = sites[pick];
            sites[pick] = sites[i];
            int corner = site & 3;
            int cell = site >> 2;
            // half the gap of two neighbours, in each direction
            double loose = (cube / Math.sqrt(2) - 1) / Math.sqrt(12);
            // the three faces of a cube that meet in its corner, and the corner itself
            int row = cell / repeats % repeats;
            int plane = cell / repeats / repeats;
            at[3 * i] = (cell % repeats + (corner == 1 || corner == 2 ? 0.75 : 0.25)) * cube;
            at[3 * i + 1] = (row + (corner == 1 || corner == 3 ? 0.75 : 0.25)) * cube;
            at[3 * i + 2] = (plane + (corner == 2 || corner == 3 ? 0.75 : 0.25)) * cube;
            for (int axis = 0; axis < 3; axis++) {
                at[3 * i + axis] += loose * (2 * words.unit() - 1);
            }
            cellOf[i] = -1;
            place(i);
        }
    }

    private void move(int begin, int axis, double length) {
        int one = axis == 2 ? 0 : axis + 1;
        int two = 3 - axis - one;
        int sphere = begin;
        double left = length;
        while (left > 0) {
            // what lies beyond a cell is not looked at, so a sphere goes at most so far in one step
            go = Math.min(left, width);
            hit = -1;
            int ownAlong = along(sphere, axis);
            int ownOne = along(sphere, one);
            int ownTwo = along(sphere, two);
            for (int ahead = 0; ahead <= 2; ahead++) {
                int base = wrapped(ownAlong + ahead) * stride[axis];
                for (int i = -1; i <= 1; i++) {
                    int row = base + wrapped(ownOne + i) * stride[one];
                    for (int k = -1; k <= 1; k++) {
                        look(first[row + wrapped(ownTwo + k) * stride[two]], sphere, axis, one, two);
                    }
                }
            }
            double moved = at[3 * sphere + axis] + Math.max(0, go);
            at[3 * sphere + axis] = moved >= side ? moved - side : moved;
            place(sphere);
            left -= Math.max(0, go);
            if (hit >= 0) {
                sphere = hit;
            }
        }
    }

    /** Shortens the step of a sphere to the first of a list of others that it hits. */
    private void look(int begin, int sphere, int axis, int one, int two) {
        for (int other = begin; other >= 0; other = next[other]) {
            double a = nearest(at[3 * other + one] - at[3 * sphere + one]);
            double b = nearest(at[3 * other + two] - at[3 * sphere + two]);
            double aside = a * a + b * b;
            if (aside >= 1 || other == sphere) {
                continue;
            }
            double ahead = at[3 * other + axis] - at[3 * sphere + axis];
            // of two side by side neither is in the way of the other, even where rounding lets them overlap
            if (ahead <= 0) {
                ahead += side;
            }
            double free = ahead - Math.sqrt(1 - aside);
            if (free < go) {
                go = free;
                hit = other;
            }
        }
    }

    private double nearest(double difference) {
        return difference > 0.5 * side ? difference - side : difference < -0.5 * side ? difference + side : difference;
    }

    private int wrapped(int cell) {
        return cell < 0 ? cell + cells : cell >= cells ? cell - cells : cell;
    }

    /** Puts a sphere into the list of its cell, where it is not there yet. */
    private void place(int sphere) {
        int cell = (along(sphere, 2) * cells + along(sphere, 1)) * cells + along(sphere, 0);
        int old = cellOf[sphere];
        if (cell == old) {
            return;
        }
        if (old >= 0) {
            unlink(sphere, old);
        }
        cellOf[sphere] = cell;
        next[sphere] = first[cell];
        first[cell] = sphere;
    }

    private int along(int sphere, int axis) {
        return Math.min((int) (at[3 * sphere + axis] * perWidth), cells - 1);
    }

    private void unlink(int sphere, int cell) {
        if (first[cell] == sphere) {
            first[cell] = next[sphere];
            return;
        }
        int before = first[cell];
        while (next[before] != sphere) {
            before = next[before];
        }
        next[before] = next[sphere];
    }
}
