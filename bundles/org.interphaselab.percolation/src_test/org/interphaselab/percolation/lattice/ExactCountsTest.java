package org.interphaselab.percolation.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every configuration of a small lattice, counted by its number of occupied sites: known as whole numbers. */
class ExactCountsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2, false, 0 0 2 4 1",
        "2, 3, false, 0 0 0 3 22 59 67 36 9 1",
        "2, 4, false, 0 0 0 0 4 60 390 1452 3416 5272 5414 3736 1752 560 120 16 1",
        "2, 3, true, 0 0 0 3 18 45 63 36 9 1",
        "2, 4, true, 0 0 0 0 4 48 280 1008 2558 4480 5088 3664 1744 560 120 16 1",
        "3, 2, false, 0 0 4 24 54 56 28 8 1"
    })
    void configurationsThatSpanOrWrapAlongOneAxis(int dimension, int size, boolean periodic, String counts) {
        RowLattice lattice = (dimension == 2 ? Lattice.SQUARE : Lattice.CUBIC).box(size);
        Sides sides = periodic ? Sides.PERIODIC : Sides.OPEN;
        LatticeGraph graph = LatticeGraph.of(lattice, sides);
        GraphClusters clusters = new GraphClusters(graph, dimension);
        long[] found = new long[lattice.sites() + 1];
        for (int configuration = 0; configuration < 1 << lattice.sites(); configuration++) {
            clusters.clear(false);
            for (int site = 0; site < lattice.sites(); site++) {
                if ((configuration >> site & 1) != 0) {
                    clusters.occupySite(site, 1);
                }
            }
            if (clusters.first(0) != 0) {
                found[Integer.bitCount(configuration)]++;
            }
        }
        long[] expected =
                List.of(counts.split(" ")).stream().mapToLong(Long::parseLong).toArray();
        assertArrayEquals(expected, found);
    }
}
