package org.interphaselab.percolation.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Occasionally;
import org.interphaselab.percolation.ensemble.Simulation;

/**
 * Percolation by occupying sites or bonds one after the other in random order, on any lattice in any box: Newman and Ziff,
 * PRE 64 (2001) 016706, doi:10.1103/PhysRevE.64.016706. Gives for each axis the number of occupied elements at which a
 * cluster first wraps (periodic) or spans (open), and where asked the largest cluster and the mean of s² on the way.
 *
 * @param lattice the box
 * @param elements what is occupied
 * @param sides which sides of the box are closed
 * @param atNumbers numbers of occupied elements at which the clusters are described, ascending; empty to stop when every
 *     axis has wrapped or spanned
 */
public record NewmanZiff(RowLattice lattice, Elements elements, Sides sides, List<Integer> atNumbers)
        implements Simulation {

    public NewmanZiff {
        atNumbers = List.copyOf(atNumbers);
    }

    /** Stops when clusters wrap along every axis. */
    public static NewmanZiff wrapping(RowLattice lattice, Elements elements) {
        return new NewmanZiff(lattice, elements, Sides.PERIODIC, List.of());
    }

    /** Stops when clusters span every axis of a box with open sides. */
    public static NewmanZiff spanning(RowLattice lattice, Elements elements) {
        return new NewmanZiff(lattice, elements, Sides.OPEN, List.of());
    }

    @Override
    public String identity() {
        return elements + " " + lattice + " " + sides + " at " + atNumbers;
    }

    @Override
    public List<String> observables() {
        List<String> names = new ArrayList<>(sides.observables(lattice.dimension()));
        atNumbers.forEach(number -> names.add("largest cluster at " + number));
        atNumbers.forEach(number -> names.add("sum of squares at " + number));
        return names;
    }

    @Override
    public Worker newWorker() {
        int[] numbers = atNumbers.stream().mapToInt(Integer::intValue).toArray();
        return new NewmanZiffWorker(lattice, elements, sides, numbers);
    }

    /** Memory of one thread. */
    private static final class NewmanZiffWorker implements Worker {

        /** It looks whether it is still wanted once in so many elements. */
        private static final int LOOK_ONCE_IN = 1 << 12;

        private final Elements elements;
        private final LatticeGraph graph;
        private final int dimension;
        private final int[] numbers;
        private final GraphClusters clusters;
        private final RandomWords random = new RandomWords();
        /** Sites, or for bonds the places in the neighbour table where the bond is told from its first site. */
        private final int[] order;

        private final int[] ownerOfPlace;

        NewmanZiffWorker(RowLattice lattice, Elements elements, Sides sides, int[] numbers) {
            this.elements = elements;
            this.numbers = numbers;
            graph = LatticeGraph.of(lattice, sides);
            dimension = lattice.dimension();
            clusters = new GraphClusters(graph, dimension);
            ownerOfPlace = elements == Elements.BONDS ? owners(graph) : new int[0];
            order = elements == Elements.BONDS ? bonds(graph, ownerOfPlace) : new int[graph.sites];
            if (elements == Elements.SITES) {
                Arrays.setAll(order, site -> site);
            }
        }

        private static int[] owners(LatticeGraph graph) {
            int[] owner = new int[graph.neighbour.length];
            for (int site = 0; site < graph.sites; site++) {
                Arrays.fill(owner, graph.begin[site], graph.begin[site + 1], site);
            }
            return owner;
        }

        /** Each bond is in the table twice; the place of the smaller site stands for it, or of the forward winding. */
        private static int[] bonds(LatticeGraph graph, int[] owner) {
            int[] places = new int[graph.neighbour.length / 2];
            int count = 0;
            for (int place = 0; place < graph.neighbour.length; place++) {
                int from = owner[place];
                int to = graph.neighbour[place];
                if (from < to || from == to && graph.winding[place] > 0) {
                    places[count++] = place;
                }
            }
            return Arrays.copyOf(places, count);
        }

        @Override
        public void run(long seed, long run, double[] outcome) {
            // every run starts from the same order: a shuffle of what an earlier run left would depend on the threads
            Arrays.sort(order);
            random.start(seed, run);
            clusters.clear(elements == Elements.BONDS);
            Arrays.fill(outcome, Double.NaN);
            describe(0, 0, outcome);
            int described = numbers.length > 0 && numbers[0] == 0 ? 1 : 0;
            Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, Worker::checkInterrupted);
            for (int n = 0; n < order.length && !(numbers.length == 0 && clusters.complete()); n++) {
                look.step();
                int pick = n + random.below(order.length - n);
                int element = order[pick];
                order[pick] = order[n];
                order[n] = element;
                if (elements == Elements.SITES) {
                    clusters.occupySite(element, n + 1);
                } else {
                    clusters.occupyBond(ownerOfPlace[element], element, n + 1);
                }
                if (described < numbers.length && numbers[described] == n + 1) {
                    describe(described++, n + 1, outcome);
                }
            }
            for (int axis = 0; axis < dimension; axis++) {
                outcome[axis] = clusters.first(axis);
            }
        }

        private void describe(int place, int number, double[] outcome) {
            if (place < numbers.length && numbers[place] == number) {
                outcome[dimension + place] = clusters.largest();
                outcome[dimension + numbers.length + place] = clusters.sumOfSquares();
            }
        }
    }
}
