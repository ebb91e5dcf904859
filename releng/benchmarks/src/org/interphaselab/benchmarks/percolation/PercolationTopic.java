package org.interphaselab.benchmarks.percolation;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Topic;

/**
 * Percolation on one thread, beside textbook algorithms in Java and, where there is a C compiler, in C, all in one run; with
 * {@code --verify} also whether results are those of the literature.
 */
public final class PercolationTopic implements Topic {

    private static final List<Section> SECTIONS = List.of(
            new LatticeSpeed(),
            new EnsembleCost(),
            new ParticleSpeed(),
            new ConductionSpeed(),
            new CancelDelay(),
            new LatticeVerification(),
            new ParticleVerification(),
            new FitVerification(),
            new DesignVerification());

    @Override
    public String name() {
        return "percolation";
    }

    @Override
    public String purpose() {
        return "how fast percolation is simulated, beside the textbook in Java and C, and whether results are right";
    }

    @Override
    public List<String> jobs() {
        return SECTIONS.stream().flatMap(section -> section.jobs().stream()).toList();
    }

    @Override
    public List<Figure> run(Run run) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Section section : SECTIONS) {
            figures.addAll(section.run(run));
        }
        return figures;
    }
}
