package org.interphaselab.percolation.lattice;

/** The neighbours of single sites, with the seams crossed on the way to each. */
final class SiteNeighbours {

    private static final int MOST = 16;

    private final RowLattice lattice;
    private final Sides sides;
    private final RowLattice.Link[] links;
    private final int[] rows = new int[MOST];
    private final int[] places = new int[MOST];
    private final int[] windings = new int[MOST];
    private int found;

    SiteNeighbours(RowLattice lattice, Sides sides) {
        this.lattice = lattice;
        this.sides = sides;
        this.links = lattice.links().toArray(RowLattice.Link[]::new);
    }

    /** Finds the neighbours of site {@code x} of a row and tells how many there are. */
    int of(int row, int x) {
        found = 0;
        int z = row / lattice.rows();
        int y = row - z * lattice.rows();
        if (RowLattice.has(lattice.chain(z), x)) {
            add(x - 1, y, z);
        }
        int next = x + 1 < lattice.length() ? x + 1 : 0;
        if (RowLattice.has(lattice.chain(z), next)) {
            add(x + 1, y, z);
        }
        for (RowLattice.Link link : links) {
            if (RowLattice.has(link.mask(z), x)) {
                add(x + link.shift(), y + link.rows(), z + link.layers());
            }
            int back = x - link.shift();
            int masked = back < 0 ? back + lattice.length() : back >= lattice.length() ? back - lattice.length() : back;
            // layers come in pairs wherever masks differ, so one below layer 0 has the mask of layer 1
            if (RowLattice.has(link.mask(z - link.layers() & 1), masked)) {
                add(back, y - link.rows(), z - link.layers());
            }
        }
        return found;
    }

    /** The row of a neighbour. */
    int row(int i) {
        return rows[i];
    }

    /** Its place in that row. */
    int x(int i) {
        return places[i];
    }

    /** Winding of the bond from the site asked for to its neighbour. */
    int winding(int i) {
        return windings[i];
    }

    private void add(int x, int y, int z) {
        int crossX = x < 0 ? -1 : x >= lattice.length() ? 1 : 0;
        int crossY = y < 0 ? -1 : y >= lattice.rows() ? 1 : 0;
        int crossZ = z < 0 ? -1 : z >= lattice.layers() ? 1 : 0;
        if (crossX != 0 && !sides.x() || crossY != 0 && !sides.y() || crossZ != 0 && !sides.z()) {
            return;
        }
        rows[found] = (z - crossZ * lattice.layers()) * lattice.rows() + y - crossY * lattice.rows();
        places[found] = x - crossX * lattice.length();
        windings[found] = Winding.of(crossX, crossY, crossZ);
        found++;
    }
}
