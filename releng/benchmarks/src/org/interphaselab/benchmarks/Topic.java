package org.interphaselab.benchmarks;

import java.util.List;

/** One thing that is promised and measured, such as how fast files are imported. */
public interface Topic {

    /** By what {@code ./lab bench} is told which topic to measure; lower case. */
    String name();

    /** What is measured, one sentence. */
    String purpose();

    /** The names of all figures that a run gives, in their order, whether or not a machine can measure them. */
    List<String> jobs();

    /**
     * Measures.
     *
     * @return one figure for each of {@link #jobs}, in that order, or for those of the sections that the options ask for
     * @throws IllegalArgumentException when an option does not say what to measure
     * @throws Exception when something that is measured does not work: the run has failed then
     */
    List<Figure> run(Run run) throws Exception;
}
