package org.interphaselab.percolation.lattice;

/**
 * How often a path through a periodic box crosses its seams, along three axes in one number: {@code x + 32 y + 1024 z}.
 * Such numbers add and subtract as vectors do, so long as no component leaves −16…15. A closed path that is not zero
 * winds around the box: the test of wrapping that labels on two faces cannot give (Machta et al., PRE 54 (1996) 1332,
 * doi:10.1103/PhysRevE.54.1332).
 */
public final class Winding {

    public static final int X = 1;
    public static final int Y = 32;
    public static final int Z = 1024;

    private static final int HALF = 16;
    private static final int MASK = 31;
    private static final int BITS = 5;

    private Winding() {}

    /** Crossings of each seam. */
    public static int of(int x, int y, int z) {
        return x * X + y * Y + z * Z;
    }

    /** The axes along which a closed path winds: bit 0 for x, bit 1 for y, bit 2 for z. */
    public static int axes(int winding) {
        int x = ((winding + HALF) & MASK) - HALF;
        int rest = (winding - x) >> BITS;
        int y = ((rest + HALF) & MASK) - HALF;
        int z = (rest - y) >> BITS;
        return (x != 0 ? 1 : 0) | (y != 0 ? 2 : 0) | (z != 0 ? 4 : 0);
    }
}
