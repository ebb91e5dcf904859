package org.interphaselab.percolation.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What is summed over the clusters of a configuration: the largest, how many there are, the squares of their sizes with and
 * without the largest, and how many are of each class of sizes, each sum divided by the number of elements (Stauffer and
 * Aharony, Introduction to Percolation Theory, 2nd ed., ch. 2). A class holds the sizes from a power of two up to the next.
 *
 * @param element what a size counts, for example a site
 * @param elements what sums are divided by
 * @param classes number of classes of sizes
 */
public record ClusterSums(String element, double elements, int classes) {

    /** Place of the largest cluster among the sums. */
    public static final int LARGEST = 0;

    /** Place of the number of clusters. */
    public static final int CLUSTERS = 1;

    /** Place of the sum of squared sizes. */
    public static final int SQUARES = 2;

    /** Place of the same without the largest cluster. */
    public static final int REDUCED_SQUARES = 3;

    /** Place of the first class of sizes. */
    public static final int CLASSES = 4;

    /** For configurations of at most so many elements. */
    public static ClusterSums upTo(String element, double elements, int most) {
        return new ClusterSums(element, elements, Integer.SIZE - Integer.numberOfLeadingZeros(most));
    }

    /** Smallest size of a class. */
    public static int smallestOf(int sizeClass) {
        return 1 << sizeClass;
    }

    /** Number of sizes in a class. */
    public static int widthOf(int sizeClass) {
        return 1 << sizeClass;
    }

    /** The sums by name. */
    public List<String> names() {
        String per = " per " + element;
        List<String> names = new ArrayList<>(List.of(
                "largest cluster" + per,
                "clusters" + per,
                "squares of sizes" + per,
                "squares of sizes" + per + " without the largest"));
        for (int sizeClass = 0; sizeClass < classes; sizeClass++) {
            int from = smallestOf(sizeClass);
            names.add("clusters of " + from + (from > 1 ? " to " + (2L * from - 1) : "") + " " + element + "s" + per);
        }
        return names;
    }

    /**
     * Sums over the clusters.
     *
     * @param outcome takes the sums from {@code at} on
     */
    public void describe(WindingForest forest, double[] outcome, int at) {
        describe(forest::sizeOfRoot, forest.members(), outcome, at);
    }

    /**
     * The same where only some members count.
     *
     * @param counted which ones
     */
    public void describe(WindingForest forest, IntPredicate counted, double[] outcome, int at) {
        int[] sizes = new int[forest.members()];
        for (int member = 0; member < sizes.length; member++) {
            if (counted.test(member)) {
                sizes[forest.root(member)]++;
            }
        }
        describe(root -> sizes[root], sizes.length, outcome, at);
    }

    private void describe(IntUnaryOperator sizeOfRoot, int members, double[] outcome, int at) {
        long largest = 0;
        long clusters = 0;
        // as numbers with a fraction: the square of a size near 2³¹ and their sum do not fit a long
        double squares = 0;
        for (int sizeClass = 0; sizeClass < classes; sizeClass++) {
            outcome[at + CLASSES + sizeClass] = 0;
        }
        for (int member = 0; member < members; member++) {
            int size = sizeOfRoot.applyAsInt(member);
            if (size > 0) {
                clusters++;
                largest = Math.max(largest, size);
                squares += (double) size * size;
                outcome[at + CLASSES + Math.min(classes, Integer.SIZE - Integer.numberOfLeadingZeros(size)) - 1]++;
            }
        }
        outcome[at + LARGEST] = largest / elements;
        outcome[at + CLUSTERS] = clusters / elements;
        outcome[at + SQUARES] = squares / elements;
        outcome[at + REDUCED_SQUARES] = (squares - (double) largest * largest) / elements;
        for (int sizeClass = 0; sizeClass < classes; sizeClass++) {
            outcome[at + CLASSES + sizeClass] /= elements;
        }
    }
}
