package org.interphaselab.percolation.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lattices, each laid out in rows. Where rows of neighbours do not exist (bcc, fcc, diamond) the sites of two
 * interleaved sublattices or half rows share a row, so that words of 64 sites are full.
 */
public enum Lattice {
    /** Square lattice, 4 neighbours, in a square of {@code size} sites. */
    SQUARE("sq", 2),
    /** Triangular lattice, 6 neighbours, in a rhombus of {@code size} sites along each side. */
    TRIANGULAR("tri", 2),
    /** Simple cubic lattice, 6 neighbours, in a cube of {@code size} sites. */
    CUBIC("sc", 3),
    /** Body-centred cubic lattice, 8 neighbours, in a cube of {@code size} cells of 2 sites. */
    BCC("bcc", 3),
    /** Face-centred cubic lattice, 12 neighbours, in a cube of {@code size} cells of 4 sites. */
    FCC("fcc", 3),
    /** Diamond lattice, 4 neighbours, in a cube of {@code size} cells of 8 sites. */
    DIAMOND("diamond", 3);

    private static final long ALL = -1L;
    private static final long EVEN = 0x5555_5555_5555_5555L;
    private static final long ODD = 0xAAAA_AAAA_AAAA_AAAAL;
    /** Odd positions whose half, the place in the row of the fcc lattice, is even or odd. */
    private static final long ODD_OF_EVEN_HALF = 0x2222_2222_2222_2222L;

    private static final long ODD_OF_ODD_HALF = 0x8888_8888_8888_8888L;
    private static final long EVEN_OF_EVEN_HALF = 0x1111_1111_1111_1111L;
    private static final long EVEN_OF_ODD_HALF = 0x4444_4444_4444_4444L;

    private final String id;
    private final int dimension;

    Lattice(String id, int dimension) {
        this.id = id;
        this.dimension = dimension;
    }

    /** Short name, for example {@code sc}. */
    public String id() {
        return id;
    }

    /** 2 or 3. */
    public int dimension() {
        return dimension;
    }

    /** The lattice of a short name. */
    public static Optional<Lattice> of(String id) {
        return Arrays.stream(values())
                .filter(lattice -> lattice.id.equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A square or cube (for {@link #TRIANGULAR} a rhombus) of {@code size} cells along each side. */
    public RowLattice box(int size) {
        return box(size, size, dimension == 2 ? 1 : size);
    }

    /**
     * A box of so many cells along each axis.
     *
     * @param z cells along z; 1 in two dimensions
     */
    public RowLattice box(int x, int y, int z) {
        if (x < 2 || y < 2 || z < (dimension == 2 ? 1 : 2) || (dimension == 2 && z != 1)) {
            throw new IllegalArgumentException("a box of " + x + " x " + y + " x " + z + " cells is too thin");
        }
        boolean equal = x == y && (dimension == 2 || x == z);
        return switch (this) {
            case SQUARE -> new RowLattice(id, 2, x, y, 1, both(ALL), List.of(link(1, 0, 0)), equal);
            case TRIANGULAR -> new RowLattice(id, 2, x, y, 1, both(ALL), List.of(link(1, 0, 0), link(1, 0, -1)), false);
            case CUBIC -> new RowLattice(id, 3, x, y, z, both(ALL), List.of(link(1, 0, 0), link(0, 1, 0)), equal);
            case BCC -> new RowLattice(id, 3, 2 * x, y, z, both(ALL), bodyCentred(), equal);
            case FCC -> new RowLattice(id, 3, 2 * x, y, 2 * z, both(ALL), faceCentred(), equal);
            case DIAMOND -> new RowLattice(id, 3, 4 * x, y, 2 * z, diamondChain(), diamond(), equal);
        };
    }

    /** Corners at even places, centres at odd ones; a centre has the corners at both sides of it in four rows. */
    private static List<RowLattice.Link> bodyCentred() {
        return List.of(
                link(1, 0, -1, ODD, ODD),
                link(1, 0, 1, ODD, ODD),
                link(0, 1, -1, ODD, ODD),
                link(0, 1, 1, ODD, ODD),
                link(1, 1, -1, ODD, ODD),
                link(1, 1, 1, ODD, ODD));
    }

    /**
     * Sites with even x + y + z; a row holds the sites of lines 2Y and 2Y + 1, the one or the other by x + z: the site at
     * x is on the upper line where x + z is odd.
     */
    private static List<RowLattice.Link> faceCentred() {
        return List.of(
                link(1, 0, -1, ODD, EVEN),
                link(1, 0, 1, ODD, EVEN),
                link(0, 1, -1),
                link(0, 1, 1),
                // above in z: the other line of the same row, and for the upper line that of the next row
                link(0, 1, 0),
                link(1, 1, 0, ODD, EVEN),
                link(-1, 1, 0, EVEN, ODD));
    }

    /** Each place of the fcc lattice holds the site itself and, after it, the one a quarter of the diagonal away. */
    private static List<RowLattice.Link> diamond() {
        return List.of(
                link(1, 0, 1, ODD_OF_ODD_HALF, ODD_OF_EVEN_HALF),
                link(0, 1, 1, ODD, ODD),
                link(0, 1, -1, ODD_OF_EVEN_HALF, ODD_OF_ODD_HALF),
                link(1, 1, -1, ODD_OF_ODD_HALF, ODD_OF_EVEN_HALF));
    }

    /** A site and its partner always; a partner and the next site where that is on the upper line. */
    private static List<Long> diamondChain() {
        return List.of(ODD | EVEN_OF_ODD_HALF, ODD | EVEN_OF_EVEN_HALF);
    }

    private static List<Long> both(long mask) {
        return List.of(mask, mask);
    }

    private static RowLattice.Link link(int rows, int layers, int shift) {
        return link(rows, layers, shift, ALL, ALL);
    }

    private static RowLattice.Link link(int rows, int layers, int shift, long evenLayer, long oddLayer) {
        return new RowLattice.Link(rows, layers, shift, List.of(evenLayer, oddLayer));
    }
}
