package org.interphaselab.benchmarks.percolation;

import java.util.List;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;

/** A part of what is measured of percolation: a new one is one class and one line in {@link PercolationTopic}. */
interface Section {

    /** By what {@code --section} is told to measure it; lower case. */
    String name();

    /** The names of its figures, in their order. */
    List<String> jobs();

    /**
     * Measures.
     *
     * @param measured is given one figure for each of {@link #jobs}, in that order, each as soon as it is there: a long run
     *     that is stopped has told what it found
     * @throws Exception when something that is measured does not work
     */
    void run(Run run, Consumer<Figure> measured) throws Exception;
}
