package org.interphaselab.percolation.lattice;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.interphaselab.percolation.FalseAlarm.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cluster statistics against whole enumerations of small boxes, and against numbers known exactly. */
class ClusterRunsTest {

    @ParameterizedTest
    @CsvSource({
        "SQUARE, 4, 4, 1, periodic, 0.6",
        "SQUARE, 5, 3, 1, open, 0.5",
        "TRIANGULAR, 4, 4, 1, film, 0.4",
        "CUBIC, 3, 2, 2, periodic, 0.3",
        "CUBIC, 2, 2, 4, film, 0.5",
        "BCC, 2, 2, 2, film, 0.4",
        "BCC, 3, 2, 2, open, 0.35"
    })
    void meansOfAllConfigurations(Lattice lattice, int x, int y, int z, String closed, double density)
            throws ProblemException {
        Sides sides = closed.equals("periodic")
                ? Sides.PERIODIC
                : closed.equals("open") ? Sides.OPEN : Sides.film(lattice.dimension());
        RowLattice box = lattice.box(x, y, z);
        ClusterRuns simulation = new ClusterRuns(box, Elements.SITES, sides, density);
        double[] expected = enumerate(simulation);

        int runs = 40_000;
        Outcomes outcomes = Ensemble.of(simulation, 20261122).run(Extent.runs(runs), Progress.none());

        for (int o = 0; o < expected.length; o++) {
            if (expected[o] * box.sites() * runs < 300) {
                // so rare that its scatter is not seen
                continue;
            }
            assertAgrees(
                    expected[o],
                    outcomes.mean(o),
                    outcomes.standardError(o) + 1e-13,
                    simulation.observables().get(o));
        }
    }

    @Test
    void clustersOfBondsAtTheThresholdOfTheSquare() throws ProblemException {
        // (3 sqrt 3 - 5)/2 per site, and 0.8835 more in a torus: Ziff, Finch and Adamchik, PRL 79 (1997) 3447
        int size = 100;
        ClusterRuns simulation = new ClusterRuns(Lattice.SQUARE.box(size), Elements.BONDS, Sides.PERIODIC, 0.5);
        Outcomes outcomes = Ensemble.of(simulation, 20261122).run(Extent.runs(4000), Progress.none());
        int clusters = simulation.observables().indexOf("clusters per site");
        double known = (3 * Math.sqrt(3) - 5) / 2 + 0.8835 / (size * size);
        assertAgrees(known, outcomes.mean(clusters), outcomes.standardError(clusters), "clusters per site");
        // the cross and both single windings: Pinson 1994
        assertEquals(0.5210582892, outcomes.mean(0), BOUND * outcomes.standardError(0) + 1e-3);
    }

    /** The mean over all configurations, by flood filling each. */
    private static double[] enumerate(ClusterRuns simulation) {
        RowLattice box = simulation.lattice();
        LatticeGraph graph = LatticeGraph.of(box, simulation.sides());
        GraphClusters clusters = new GraphClusters(graph, box.dimension());
        double[] mean = new double[simulation.observables().size()];
        for (int configuration = 0; configuration < 1 << graph.sites; configuration++) {
            int occupied = Integer.bitCount(configuration);
            double weight = Math.pow(simulation.density(), occupied)
                    * Math.pow(1 - simulation.density(), graph.sites - occupied);
            clusters.clear(false);
            for (int site = 0; site < graph.sites; site++) {
                if ((configuration >> site & 1) != 0) {
                    clusters.occupySite(site, 1);
                }
            }
            for (int axis = 0; axis < box.dimension(); axis++) {
                mean[axis] += weight * (clusters.first(axis) != 0 ? 1 : 0);
            }
            int[] sizes = sizes(graph, configuration);
            int at = box.dimension();
            double largest = Arrays.stream(sizes).max().orElse(0);
            double squares =
                    Arrays.stream(sizes).mapToDouble(size -> size * size).sum();
            mean[at] += weight * largest / graph.sites;
            mean[at + 1] += weight * sizes.length / graph.sites;
            mean[at + 2] += weight * squares / graph.sites;
            mean[at + 3] += weight * (squares - largest * largest) / graph.sites;
            for (int size : sizes) {
                int sizeClass = (int) Math.floor(Math.log(size) / Math.log(2) + 1e-9);
                mean[simulation.lattice().dimension() + ClusterSums.CLASSES + sizeClass] += weight / graph.sites;
            }
        }
        return mean;
    }

    private static int[] sizes(LatticeGraph graph, int configuration) {
        int left = configuration;
        int[] sizes = new int[graph.sites];
        int count = 0;
        while (left != 0) {
            Deque<Integer> front = new ArrayDeque<>();
            front.push(Integer.numberOfTrailingZeros(left));
            left &= left - 1;
            while (!front.isEmpty()) {
                int site = front.pop();
                sizes[count]++;
                for (int place = graph.begin[site]; place < graph.begin[site + 1]; place++) {
                    int bit = 1 << graph.neighbour[place];
                    if ((left & bit) != 0) {
                        left &= ~bit;
                        front.push(graph.neighbour[place]);
                    }
                }
            }
            count++;
        }
        return Arrays.copyOf(sizes, count);
    }
}
