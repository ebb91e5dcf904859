package org.interphaselab.benchmarks.percolation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Topic;

/**
 * Percolation on one thread, beside textbook algorithms in Java and, where there is a C compiler, in C, all in one run; with
 * {@code --verify} also whether results are those of the literature. {@code --section NAME,…} measures some of it.
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
        for (Section section : asked(run)) {
            section.run(run, figure -> {
                figures.add(figure);
                if (!Double.isNaN(figure.value())) {
                    run.say(figure.toString());
                }
            });
        }
        return figures;
    }

    private static List<Section> asked(Run run) {
        String all = SECTIONS.stream().map(Section::name).collect(Collectors.joining(","));
        List<String> names = List.of(run.option("section", all).split(","));
        if (!List.of(all.split(",")).containsAll(names)) {
            throw new IllegalArgumentException("--section takes some of " + all + ", not " + String.join(",", names));
        }
        return SECTIONS.stream()
                .filter(section -> names.contains(section.name()))
                .toList();
    }
}
