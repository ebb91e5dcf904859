package org.interphaselab.benchmarks.percolation;

import java.util.List;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;

/** A part of what is measured of percolation: a new one is one class and one line in {@link PercolationTopic}. */
interface Section {

    /** The names of its figures, in their order. */
    List<String> jobs();

    /**
     * Measures.
     *
     * @return one figure for each of {@link #jobs}, in that order
     * @throws Exception when something that is measured does not work
     */
    List<Figure> run(Run run) throws Exception;
}
