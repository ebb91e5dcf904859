package org.interphaselab.percolation.continuum;

import java.util.Arrays;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.RandomWords;
import org.interphaselab.percolation.lattice.Winding;

/**
 * Cells in which particles find their neighbours. Particles that were there from the beginning have numbers in the order
 * of their cells, so that the cells of a row are one range of numbers; those added later hang in a list per cell. Pairs are
 * searched through the forward half of the neighbouring cells (Allen and Tildesley, Computer Simulation of Liquids, ch. 5).
 */
final class CellGrid {

    /** Cells along each axis, at least {@code 2 span + 1}, and 1 across a plane. */
    final int columns;

    final int rows;
    final int layers;

    private final Box box;
    private final Particles particles;
    private final double reachSquared;
    /** Neighbours are at most so many cells away. */
    private final int span;

    private final double width;
    private final double depth;
    private final double height;
    /** Where the particles of each cell begin. */
    private final int[] begin;
    /** The last particle added to each cell, or -1. */
    private final int[] last;

    private final RowSteps forward;
    private final RowSteps around;
    /** The rows ahead of the one that is searched: their first cells, and where they are seen beyond the seams. */
    private final int[] aheadBase;

    private final double[] aheadShiftY;
    private final double[] aheadShiftZ;
    private final int[] aheadCrossing;

    /**
     * Cells for particles of one class of sizes.
     *
     * @param reach particles with centres this far apart cannot touch
     * @param span cells to look at in each direction
     */
    CellGrid(Box box, Particles particles, double reach, int span) {
        this.box = box;
        this.particles = particles;
        this.reachSquared = reach * reach;
        this.span = span;
        columns = cells(box.x(), reach, span, false);
        rows = cells(box.y(), reach, span, false);
        layers = box.dimension() == 2 ? 1 : cells(box.z(), reach, span, box.film());
        width = box.x() / columns;
        depth = box.y() / rows;
        height = box.dimension() == 2 ? 1 : box.z() / layers;
        begin = new int[Math.multiplyExact(Math.multiplyExact(columns, rows), layers) + 1];
        last = new int[begin.length - 1];
        Arrays.fill(last, -1);
        forward = RowSteps.forward(box.dimension(), span);
        around = RowSteps.around(box.dimension(), span);
        aheadBase = new int[forward.count()];
        aheadShiftY = new double[forward.count()];
        aheadShiftZ = new double[forward.count()];
        aheadCrossing = new int[forward.count()];
    }

    private static int cells(double side, double reach, int span, boolean open) {
        int cells = (int) Math.min(1 << 20, Math.floor(span * side / reach * (1 + 1e-12)));
        if (cells < 2 * span + 1 && !open) {
            throw new IllegalArgumentException("a side of " + side + " is shorter than " + (2 + 1.0 / span)
                    + " times the reach of contacts, " + reach);
        }
        return Math.max(1, cells);
    }

    /** Cells in all. */
    int cells() {
        return last.length;
    }

    /** Forgets the particles. */
    void clear() {
        Arrays.fill(last, -1);
    }

    /**
     * Fills the cells with independent particles, cell by cell: a Poisson process.
     *
     * @param number draws how many are in a cell
     * @param places which places are open to them
     * @return how many there were before those in closed places were left out
     */
    long fill(PoissonNumber number, RandomWords random, Places places) {
        long offered = 0;
        for (int layer = 0, cell = 0; layer < layers; layer++) {
            for (int row = 0; row < rows; row++) {
                Simulation.Worker.checkInterrupted();
                for (int column = 0; column < columns; column++, cell++) {
                    begin[cell] = particles.count;
                    int here = number.draw(random);
                    offered += here;
                    for (int left = here; left > 0; left--) {
                        double x = (column + random.unit()) * width;
                        double y = (row + random.unit()) * depth;
                        double z = layers == 1 && !box.film() ? 0 : (layer + random.unit()) * height;
                        if (places.open(x, y, z)) {
                            particles.add(x, y, z);
                        }
                    }
                }
            }
        }
        begin[last.length] = particles.count;
        return offered;
    }

    /** Which places are open to particles. */
    @FunctionalInterface
    interface Places {

        /** Whether the centre of a particle may be here. */
        boolean open(double x, double y, double z);
    }

    /** Fills the cells with given particles: a counting sort. */
    void fill(Fluid.Configuration configuration) {
        double[] places = configuration.places();
        int[] cell = new int[places.length / 3];
        int[] end = new int[last.length + 1];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cellOf(places[3 * i], places[3 * i + 1], places[3 * i + 2]);
            end[cell[i] + 1]++;
        }
        for (int c = 0; c < last.length; c++) {
            end[c + 1] += end[c];
        }
        System.arraycopy(end, 0, begin, 0, end.length);
        int[] order = new int[cell.length];
        for (int i = 0; i < cell.length; i++) {
            order[end[cell[i]]++] = i;
        }
        int form = particles.formLength;
        for (int i : order) {
            int added = particles.add(places[3 * i], places[3 * i + 1], places[3 * i + 2]);
            System.arraycopy(configuration.forms(), i * form, particles.forms, added * form, form);
        }
    }

    /** Particles were taken out and the numbers of the others closed up; {@code numberAfter} also has those taken out. */
    void renumber(int[] numberAfter) {
        for (int cell = 0; cell < begin.length; cell++) {
            begin[cell] = numberAfter[begin[cell]];
        }
    }

    /** The first particle of the grid. */
    int first() {
        return begin[0];
    }

    /** One more than the last of the particles that are in the order of the cells. */
    int end() {
        return begin[begin.length - 1];
    }

    /** Adds a particle to the list of its cell. */
    void insert(int particle) {
        int cell = cellOf(particles.at[3 * particle], particles.at[3 * particle + 1], particles.at[3 * particle + 2]);
        particles.next[particle] = last[cell];
        last[cell] = particle;
    }

    private int cellOf(double x, double y, double z) {
        return (cellOf(z, height, layers) * rows + cellOf(y, depth, rows)) * columns + cellOf(x, width, columns);
    }

    private static int cellOf(double coordinate, double size, int cells) {
        return Math.min((int) (coordinate / size), cells - 1);
    }

    /** All pairs within reach of the particles that are in the order of the cells, each once. */
    void pairs(PairSink sink) {
        for (int layer = 0, base = 0; layer < layers; layer++) {
            for (int row = 0; row < rows; row++, base += columns) {
                Simulation.Worker.checkInterrupted();
                int ahead = rowsAhead(layer, row);
                for (int column = 0; column < columns; column++) {
                    int from = begin[base + column];
                    int to = begin[base + column + 1];
                    if (from < to) {
                        sameRow(sink, base, column, from, to);
                        forwardRows(sink, ahead, column, from, to);
                    }
                }
            }
        }
    }

    private void sameRow(PairSink sink, int base, int column, int from, int to) {
        int end = begin[base + Math.min(columns, column + span + 1)];
        for (int particle = from; particle < to; particle++) {
            scan(sink, particle, particle + 1, end, 0, 0, 0, 0);
        }
        int over = column + span - columns;
        if (over >= 0) {
            block(sink, from, to, base, 0, over, box.x(), 0, 0, Winding.X);
        }
    }

    /** Finds the rows ahead of one, beyond the seams where they lie there. */
    private int rowsAhead(int layer, int row) {
        int count = 0;
        for (int step = 0; step < forward.count(); step++) {
            int otherRow = row + forward.rows(step);
            int otherLayer = layer + forward.layers(step);
            int wrapY = otherRow < 0 ? -1 : otherRow >= rows ? 1 : 0;
            int wrapZ = otherLayer >= layers ? 1 : 0;
            if (wrapZ != 0 && box.film()) {
                continue;
            }
            aheadBase[count] = ((otherLayer - wrapZ * layers) * rows + otherRow - wrapY * rows) * columns;
            aheadShiftY[count] = wrapY * box.y();
            aheadShiftZ[count] = wrapZ * box.z();
            aheadCrossing[count++] = wrapY * Winding.Y + wrapZ * Winding.Z;
        }
        return count;
    }

    private void forwardRows(PairSink sink, int count, int column, int from, int to) {
        int low = column - span;
        int high = column + span;
        for (int step = 0; step < count; step++) {
            int base = aheadBase[step];
            double shiftY = aheadShiftY[step];
            double shiftZ = aheadShiftZ[step];
            int crossing = aheadCrossing[step];
            block(sink, from, to, base, Math.max(0, low), Math.min(columns - 1, high), 0, shiftY, shiftZ, crossing);
            if (low < 0) {
                int end = columns - 1;
                block(sink, from, to, base, low + columns, end, -box.x(), shiftY, shiftZ, crossing - Winding.X);
            }
            if (high >= columns) {
                block(sink, from, to, base, 0, high - columns, box.x(), shiftY, shiftZ, crossing + Winding.X);
            }
        }
    }

    private void block(
            PairSink sink,
            int from,
            int to,
            int base,
            int firstColumn,
            int lastColumn,
            double shiftX,
            double shiftY,
            double shiftZ,
            int crossing) {
        int start = begin[base + firstColumn];
        int end = begin[base + lastColumn + 1];
        if (start < end) {
            for (int particle = from; particle < to; particle++) {
                scan(sink, particle, start, end, shiftX, shiftY, shiftZ, crossing);
            }
        }
    }

    private void scan(
            PairSink sink,
            int particle,
            int start,
            int end,
            double shiftX,
            double shiftY,
            double shiftZ,
            int crossing) {
        double[] at = particles.at;
        double x = at[3 * particle] - shiftX;
        double y = at[3 * particle + 1] - shiftY;
        double z = at[3 * particle + 2] - shiftZ;
        for (int other = start; other < end; other++) {
            double dx = at[3 * other] - x;
            double dy = at[3 * other + 1] - y;
            double dz = at[3 * other + 2] - z;
            double squared = dx * dx + dy * dy + dz * dz;
            if (squared < reachSquared) {
                sink.near(particle, other, dx, dy, dz, squared, crossing);
            }
        }
    }

    /** All particles of the grid within reach of one that is not in it yet. */
    void around(int particle, PairSink sink) {
        around(particle, around, reachSquared, sink);
    }

    /** The same for a particle of another class of sizes. */
    void around(int particle, RowSteps steps, double withinSquared, PairSink sink) {
        double x = particles.at[3 * particle];
        int column = cellOf(x, width, columns);
        int row = cellOf(particles.at[3 * particle + 1], depth, rows);
        int layer = cellOf(particles.at[3 * particle + 2], height, layers);
        for (int step = 0; step < steps.count(); step++) {
            int otherRow = row + steps.rows(step);
            int otherLayer = layer + steps.layers(step);
            int wrapY = otherRow < 0 ? -1 : otherRow >= rows ? 1 : 0;
            int wrapZ = otherLayer < 0 ? -1 : otherLayer >= layers ? 1 : 0;
            if (wrapZ != 0 && box.film()) {
                continue;
            }
            int base = ((otherLayer - wrapZ * layers) * rows + otherRow - wrapY * rows) * columns;
            double y = particles.at[3 * particle + 1] - wrapY * box.y();
            double z = particles.at[3 * particle + 2] - wrapZ * box.z();
            int crossing = wrapY * Winding.Y + wrapZ * Winding.Z;
            int low = column - steps.span();
            int high = column + steps.span();
            Place place = new Place(particle, withinSquared, x, y, z, crossing);
            piece(sink, place, base, Math.max(0, low), Math.min(columns - 1, high));
            if (low < 0) {
                piece(sink, place.along(box.x(), -Winding.X), base, low + columns, columns - 1);
            }
            if (high >= columns) {
                piece(sink, place.along(-box.x(), Winding.X), base, 0, high - columns);
            }
        }
    }

    /** Where a particle is as seen from cells beyond the seams. */
    private record Place(int particle, double withinSquared, double x, double y, double z, int crossing) {

        Place along(double shift, int seam) {
            return new Place(particle, withinSquared, x + shift, y, z, crossing + seam);
        }
    }

    private void piece(PairSink sink, Place place, int base, int firstColumn, int lastColumn) {
        int end = begin[base + lastColumn + 1];
        for (int other = begin[base + firstColumn]; other < end; other++) {
            look(sink, place, other);
        }
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int other = last[base + column]; other >= 0; other = particles.next[other]) {
                look(sink, place, other);
            }
        }
    }

    private void look(PairSink sink, Place place, int other) {
        double[] at = particles.at;
        double dx = at[3 * other] - place.x;
        double dy = at[3 * other + 1] - place.y;
        double dz = at[3 * other + 2] - place.z;
        double squared = dx * dx + dy * dy + dz * dz;
        if (squared < place.withinSquared) {
            sink.near(place.particle, other, dx, dy, dz, squared, place.crossing);
        }
    }

    /** Steps to all cells within a distance, for particles of another class of sizes. */
    RowSteps stepsWithin(double reach) {
        double smallest = Math.min(width, box.dimension() == 2 ? depth : Math.min(depth, height));
        int cells = (int) Math.ceil(reach / smallest * (1 - 1e-12));
        if (2 * cells + 1 > Math.min(Math.min(columns, rows), layers == 1 || box.film() ? columns : layers)) {
            throw new IllegalArgumentException("the box is too small for contacts that reach " + reach);
        }
        return RowSteps.around(box.dimension(), cells);
    }
}
