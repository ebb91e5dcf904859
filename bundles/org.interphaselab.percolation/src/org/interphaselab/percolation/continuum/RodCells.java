package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.percolation.lattice.Winding;

/**
 * Long particles in all the cells they pass, not in the one of their centre: cells much smaller than a particle is long hold
 * few, so that looking for its neighbours costs about as much as it has, whatever its aspect ratio (a line drawn through a grid:
 * Amanatides and Woo, Eurographics 1987, 3, doi:10.2312/egtp.19871000). A particle is listed in every cell that the cylinder
 * with caps around it may touch; two that touch share the cell of a common point.
 */
final class RodCells {

    /** Rods in a cell, about, that cost least: with fewer a rod passes more cells, with more it meets more strangers. */
    private static final double CROWD = 1.5;

    private static final int MOST_CELLS = 1 << 25;

    private final Box box;
    private final Particles particles;
    private final Shape.Rod rod;
    private final double outer;
    private final double[] side;
    private final int[] cells = new int[3];
    private final double[] width = new double[3];
    /** The last entry of each cell, or -1. */
    private final int[] last;

    private int[] before = new int[1 << 12];
    private int[] listed = new int[1 << 12];
    private int entries;
    /** The particle that has looked at each particle last. */
    private int[] seenBy = new int[1 << 12];

    private final int[] from = new int[3];
    private final int[] to = new int[3];

    /**
     * Empty cells.
     *
     * @param numberDensity particles per volume that are expected
     */
    RodCells(Shape shape, Shape.Rod rod, Box box, Particles particles, double numberDensity) {
        this.box = box;
        this.particles = particles;
        this.rod = rod;
        outer = shape.outerRadius();
        side = new double[] {box.x(), box.y(), box.z()};
        double length = 2 * (rod.half() + rod.radius());
        double best = Math.sqrt(CROWD / (1.5 * Math.max(numberDensity, 1) * length));
        double least = Math.max(2 * rod.radius(), Math.cbrt(box.volume() / MOST_CELLS));
        for (int axis = 0; axis < 3; axis++) {
            cells[axis] = (int) Math.max(1, Math.floor(side[axis] / Math.max(best, least)));
            width[axis] = side[axis] / cells[axis];
        }
        last = new int[cells[0] * cells[1] * cells[2]];
        clear();
    }

    /** Forgets the particles. */
    void clear() {
        Arrays.fill(last, -1);
        Arrays.fill(seenBy, -1);
        entries = 0;
    }

    /** Gives all pairs of a particle with those that are listed and may touch it, and lists it. */
    void enter(int particle, PairSink sink) {
        if (particle >= seenBy.length) {
            int old = seenBy.length;
            seenBy = Arrays.copyOf(seenBy, 2 * particle);
            Arrays.fill(seenBy, old, seenBy.length, -1);
        }
        double[] forms = particles.forms;
        int form = particle * particles.formLength;
        double half = rod.half() * forms[form + 3];
        double radius = rod.radius() * forms[form + 3];
        int lead = lead(forms, form);
        double slope = forms[form + lead];
        double centre = particles.at[3 * particle + lead];
        double extent = half * Math.abs(slope) + radius;
        int first = (int) Math.floor((centre - extent) / width[lead]);
        int end = (int) Math.floor((centre + extent) / width[lead]);
        for (int layer = first; layer <= end; layer++) {
            double a = (layer * width[lead] - radius - centre) / slope;
            double b = ((layer + 1) * width[lead] + radius - centre) / slope;
            double low = Math.max(-half, Math.min(a, b));
            double high = Math.min(half, Math.max(a, b));
            if (low <= high) {
                from[lead] = layer;
                to[lead] = layer;
                reach(particle, form, (lead + 1) % 3, low, high, radius);
                reach(particle, form, (lead + 2) % 3, low, high, radius);
                layer(particle, sink);
            }
        }
    }

    /** The axis along which the particle passes the most cells. */
    private int lead(double[] forms, int form) {
        int lead = 0;
        for (int axis = 1; axis < 3; axis++) {
            if (Math.abs(forms[form + axis]) * width[lead] > Math.abs(forms[form + lead]) * width[axis]) {
                lead = axis;
            }
        }
        return lead;
    }

    /** The cells along an axis that a piece of the particle, from {@code low} to {@code high} along it, may touch. */
    private void reach(int particle, int form, int axis, double low, double high, double radius) {
        double centre = particles.at[3 * particle + axis];
        double a = centre + low * particles.forms[form + axis];
        double b = centre + high * particles.forms[form + axis];
        from[axis] = (int) Math.floor((Math.min(a, b) - radius) / width[axis]);
        to[axis] = (int) Math.floor((Math.max(a, b) + radius) / width[axis]);
    }

    private void layer(int particle, PairSink sink) {
        for (int z = from[2]; z <= to[2]; z++) {
            // what reaches over the faces of a film is listed at them
            int plane = box.film() ? Math.clamp(z, 0, cells[2] - 1) : Math.floorMod(z, cells[2]);
            for (int y = from[1]; y <= to[1]; y++) {
                int row = (plane * cells[1] + Math.floorMod(y, cells[1])) * cells[0];
                for (int x = from[0]; x <= to[0]; x++) {
                    meet(particle, row + Math.floorMod(x, cells[0]), sink);
                }
            }
        }
    }

    private void meet(int particle, int cell, PairSink sink) {
        for (int entry = last[cell]; entry >= 0; entry = before[entry]) {
            int other = listed[entry];
            if (other == particle) {
                // listed here already, as at the face of a film
                return;
            }
            if (seenBy[other] != particle) {
                seenBy[other] = particle;
                look(particle, other, sink);
            }
        }
        if (entries == listed.length) {
            listed = Arrays.copyOf(listed, 2 * entries);
            before = Arrays.copyOf(before, 2 * entries);
        }
        listed[entries] = particle;
        before[entries] = last[cell];
        last[cell] = entries++;
    }

    private void look(int particle, int other, PairSink sink) {
        double[] at = particles.at;
        double dx = at[3 * other] - at[3 * particle];
        double dy = at[3 * other + 1] - at[3 * particle + 1];
        double dz = at[3 * other + 2] - at[3 * particle + 2];
        int wrapX = beyond(dx, side[0]);
        int wrapY = beyond(dy, side[1]);
        int wrapZ = box.film() ? 0 : beyond(dz, side[2]);
        dx += wrapX * side[0];
        dy += wrapY * side[1];
        dz += wrapZ * side[2];
        double squared = dx * dx + dy * dy + dz * dz;
        int form = particles.formLength;
        double reach = outer * (particles.forms[particle * form + 3] + particles.forms[other * form + 3]);
        if (squared < reach * reach) {
            int crossing = wrapX * Winding.X + wrapY * Winding.Y + wrapZ * Winding.Z;
            sink.near(particle, other, dx, dy, dz, squared, crossing);
        }
    }

    private static int beyond(double difference, double side) {
        return difference > 0.5 * side ? -1 : difference < -0.5 * side ? 1 : 0;
    }
}
