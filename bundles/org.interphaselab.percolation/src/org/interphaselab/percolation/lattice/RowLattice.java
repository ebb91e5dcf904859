package org.interphaselab.percolation.lattice;

import java.util.List;

/**
 * A lattice in a box with periodic or open sides, laid out in rows of sites so that 64 neighbouring sites are one word:
 * {@code layers} times {@code rows} rows of {@code length} sites. Neighbours in a row are its chain; a {@link Link} joins
 * a row to another one. Every bond is described once, in forward direction.
 *
 * @param name name of the lattice
 * @param dimension 2 or 3
 * @param length sites of a row; a multiple of 4 where masks are used
 * @param rows rows of a layer
 * @param layers layers; 1 in two dimensions
 * @param chain for an even and an odd layer: bit {@code x mod 64} says that sites {@code x − 1} and {@code x} are neighbours
 * @param links the bonds between rows
 * @param isotropic whether the box is a square or cube in space, so that the universal wrapping probabilities hold
 */
public record RowLattice(
        String name,
        int dimension,
        int length,
        int rows,
        int layers,
        List<Long> chain,
        List<Link> links,
        boolean isotropic) {

    /**
     * Bonds from the sites of a row to those of another one.
     *
     * @param rows how many rows further
     * @param layers how many layers further
     * @param shift how many sites further in the row: −1, 0 or 1
     * @param mask for an even and an odd layer: the sites of the row that have this bond, by {@code x mod 64}
     */
    public record Link(int rows, int layers, int shift, List<Long> mask) {

        public Link {
            mask = List.copyOf(mask);
        }

        long mask(int layer) {
            return mask.get(layer & 1);
        }
    }

    public RowLattice {
        chain = List.copyOf(chain);
        links = List.copyOf(links);
        if ((long) length * rows * layers > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("the box is too large: " + length + " x " + rows + " x " + layers);
        }
    }

    /** The name and how the sites are laid out. */
    @Override
    public String toString() {
        return name + " " + length + "x" + rows + "x" + layers;
    }

    /** Number of sites. */
    public int sites() {
        return length * rows * layers;
    }

    /** Number of bonds. */
    public long bonds(Sides sides) {
        long[] count = new long[1];
        forEachBond(sides, (from, to, winding) -> count[0]++);
        return count[0];
    }

    long chain(int layer) {
        return chain.get(layer & 1);
    }

    /** Takes bonds. */
    @FunctionalInterface
    interface BondVisitor {

        /** A bond between two sites, and the seams it crosses from the first to the second. */
        void bond(int from, int to, int winding);
    }

    /**
     * Tells every bond once.
     *
     * @param sides which sides are closed; bonds over an open one are left out
     */
    void forEachBond(Sides sides, BondVisitor visitor) {
        for (int z = 0; z < layers; z++) {
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < length; x++) {
                    int site = site(x, y, z);
                    if (has(chain(z), x)) {
                        visit(site, x - 1, y, z, sides, visitor);
                    }
                    for (Link link : links) {
                        if (has(link.mask(z), x)) {
                            visit(site, x + link.shift(), y + link.rows(), z + link.layers(), sides, visitor);
                        }
                    }
                }
            }
        }
    }

    private void visit(int site, int x, int y, int z, Sides sides, BondVisitor visitor) {
        int crossX = crossing(x, length);
        int crossY = crossing(y, rows);
        int crossZ = crossing(z, layers);
        boolean closed = (crossX == 0 || sides.x()) && (crossY == 0 || sides.y()) && (crossZ == 0 || sides.z());
        if (closed) {
            int other = site(x - crossX * length, y - crossY * rows, z - crossZ * layers);
            visitor.bond(site, other, Winding.of(crossX, crossY, crossZ));
        }
    }

    private static int crossing(int position, int size) {
        return position < 0 ? -1 : position >= size ? 1 : 0;
    }

    private int site(int x, int y, int z) {
        return (z * rows + y) * length + x;
    }

    static boolean has(long mask, int x) {
        return (mask >>> (x & 63) & 1) != 0;
    }
}
