package org.interphaselab.percolation.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lattices have the neighbours they are known for. */
class LatticeTest {

    @ParameterizedTest
    @CsvSource({"SQUARE, 4, 36", "TRIANGULAR, 6, 36", "CUBIC, 6, 216", "BCC, 8, 432", "FCC, 12, 864", "DIAMOND, 4, 1728"
    })
    void everySiteHasTheCoordinationOfItsLattice(Lattice lattice, int neighbours, int sites) {
        LatticeGraph graph = LatticeGraph.of(lattice.box(6), Sides.PERIODIC);

        assertEquals(sites, graph.sites);
        for (int site = 0; site < graph.sites; site++) {
            int[] of = Arrays.copyOfRange(graph.neighbour, graph.begin[site], graph.begin[site + 1]);
            assertEquals(neighbours, of.length);
            assertEquals(neighbours, Arrays.stream(of).distinct().count(), "no neighbour twice");
        }
    }

    @ParameterizedTest
    @CsvSource({"SQUARE, 8, 12", "TRIANGULAR, 12, 18", "CUBIC, 18, 38", "BCC, 26, 56", "FCC, 42, 92", "DIAMOND, 12, 24"
    })
    void theShellsOfNeighboursGrowAsTheCoordinationSequence(Lattice lattice, int second, int third) {
        // coordination sequences: O'Keeffe, Z. Kristallogr. 210 (1995) 905
        LatticeGraph graph = LatticeGraph.of(lattice.box(8), Sides.PERIODIC);
        for (int site : new int[] {0, 1, 2, 3, graph.sites / 2 + 1, graph.sites - 1}) {
            assertEquals(second, shell(graph, site, 2));
            assertEquals(third, shell(graph, site, 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neighboursOfSingleSitesAreThoseOfTheBonds(Lattice lattice) {
        neighboursAgree(lattice, Sides.PERIODIC);
        neighboursAgree(lattice, Sides.OPEN);
        neighboursAgree(lattice, Sides.film(lattice.dimension()));
    }

    private static void neighboursAgree(Lattice lattice, Sides sides) {
        RowLattice box = lattice.box(4, 6, lattice.dimension() == 2 ? 1 : 4);
        LatticeGraph graph = LatticeGraph.of(box, sides);
        SiteNeighbours neighbours = new SiteNeighbours(box, sides);
        for (int site = 0; site < graph.sites; site++) {
            Map<String, Integer> expected = new HashMap<>();
            for (int place = graph.begin[site]; place < graph.begin[site + 1]; place++) {
                expected.merge(graph.neighbour[place] + " over " + graph.winding[place], 1, Integer::sum);
            }
            Map<String, Integer> found = new HashMap<>();
            for (int i = neighbours.of(site / box.length(), site % box.length()) - 1; i >= 0; i--) {
                found.merge(
                        (neighbours.row(i) * box.length() + neighbours.x(i)) + " over " + neighbours.winding(i),
                        1,
                        Integer::sum);
            }
            assertEquals(expected, found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBondThereAndBackCrossesNoSeam(Lattice lattice) {
        LatticeGraph graph = LatticeGraph.of(lattice.box(6), Sides.PERIODIC);
        int[] sum = new int[1];
        for (short winding : graph.winding) {
            sum[0] += winding;
        }
        assertEquals(0, sum[0]);
        assertTrue(graph.winding.length > 0);
    }

    private static int shell(LatticeGraph graph, int site, int distance) {
        Set<Integer> seen = new HashSet<>(Set.of(site));
        Set<Integer> front = Set.of(site);
        for (int step = 0; step < distance; step++) {
            Set<Integer> next = new HashSet<>();
            for (int from : front) {
                for (int place = graph.begin[from]; place < graph.begin[from + 1]; place++) {
                    if (seen.add(graph.neighbour[place])) {
                        next.add(graph.neighbour[place]);
                    }
                }
            }
            front = next;
        }
        return front.size();
    }
}
