package org.interphaselab.percolation.lattice;

/**
 * The bonds of a lattice as tables: for each site its neighbours and the seams on the way. For boxes of any shape, with
 * periodic or open sides.
 */
final class LatticeGraph {

    final int sites;
    /** Where the neighbours of a site begin in {@link #neighbour}; one more entry than sites. */
    final int[] begin;

    final int[] neighbour;
    final short[] winding;
    /** For each open axis the sites of its low face and of its high face, as bits: 1, 2 for x, 4, 8 for y, 16, 32 for z. */
    final byte[] faces;

    private LatticeGraph(int sites, int[] begin, int[] neighbour, short[] winding, byte[] faces) {
        this.sites = sites;
        this.begin = begin;
        this.neighbour = neighbour;
        this.winding = winding;
        this.faces = faces;
    }

    /** The table of a lattice in a box. */
    static LatticeGraph of(RowLattice lattice, Sides sides) {
        int[] begin = new int[lattice.sites() + 1];
        lattice.forEachBond(sides, (from, to, winding) -> {
            begin[from + 1]++;
            begin[to + 1]++;
        });
        for (int site = 0; site < lattice.sites(); site++) {
            begin[site + 1] += begin[site];
        }
        int[] next = begin.clone();
        int[] neighbour = new int[begin[lattice.sites()]];
        short[] windings = new short[neighbour.length];
        lattice.forEachBond(sides, (from, to, winding) -> {
            neighbour[next[from]] = to;
            windings[next[from]++] = (short) winding;
            neighbour[next[to]] = from;
            windings[next[to]++] = (short) -winding;
        });
        return new LatticeGraph(lattice.sites(), begin, neighbour, windings, faces(lattice, sides));
    }

    private static byte[] faces(RowLattice lattice, Sides sides) {
        byte[] faces = new byte[lattice.sites()];
        int[] size = {lattice.length(), lattice.rows(), lattice.layers()};
        for (int site = 0; site < faces.length; site++) {
            int row = site / lattice.length();
            int[] at = {site % lattice.length(), row % lattice.rows(), row / lattice.rows()};
            for (int axis = 0; axis < lattice.dimension(); axis++) {
                if (!sides.closed(axis)) {
                    faces[site] |= (byte) ((at[axis] == 0 ? 1 : 0) << 2 * axis);
                    faces[site] |= (byte) ((at[axis] == size[axis] - 1 ? 2 : 0) << 2 * axis);
                }
            }
        }
        return faces;
    }
}
