package org.interphaselab.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.benchmarks.Topic;
import org.interphaselab.evaluation.stress.Scenario;
import org.interphaselab.evaluation.stress.StressRun;
import org.interphaselab.evaluation.stress.StressRun.Outcome;

/**
 * The confusion matrix of ten thousand twin cells of known truth ({@code --cells N --seed S --threads T}), the boundary at
 * which soft shorts vanish in the noise, and the time a recording of five million samples takes.
 */
public final class EvaluationTopic implements Topic {

    private static final long SEED = 20250304;
    private static final double[] DEPTHS_OVER_NOISE = {0.5, 1, 2, 3, 5, 8};
    private static final int LONG_RECORDING = 5_000_000;
    private static final double SECONDS = 10;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public String purpose() {
        return "how far events can be relied on, by ten thousand cells whose truth is known, and how fast they are found";
    }

    @Override
    public List<String> jobs() {
        Stream<String> matrix =
                Stream.of(Scenario.values()).flatMap(scenario -> Stream.of(missed(scenario), falseAlarms(scenario)));
        Stream<String> boundary = Arrays.stream(DEPTHS_OVER_NOISE).mapToObj(EvaluationTopic::boundary);
        return Stream.concat(Stream.concat(matrix, boundary), Stream.of(longRecording()))
                .toList();
    }

    private static String missed(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT) + ": missed";
    }

    private static String falseAlarms(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT) + ": false alarms";
    }

    private static String boundary(double depthOverNoise) {
        return "soft short of depth/noise " + depthOverNoise + ": found";
    }

    private static String longRecording() {
        return "half-cycles and events of 5 M samples";
    }

    @Override
    public List<Figure> run(Run run) throws InterruptedException {
        long seed = Long.parseLong(run.option("seed", String.valueOf(SEED)));
        int cells = Integer.parseInt(run.option("cells", run.quick() ? "130" : "10000"));
        int threads = Integer.parseInt(run.option("threads", "2"));
        int perScenario = (cells + Scenario.values().length - 1) / Scenario.values().length;
        ConfusionMatrix matrix = ConfusionMatrix.of(seed, perScenario, threads);
        matrix.rows().forEach(run::say);
        matrix.wrong().forEach(run::say);
        List<Figure> figures = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            String of = "of " + matrix.cells(scenario) + " cells, seed " + seed
                    + (scenario == Scenario.ACTIVATION
                            ? "; " + matrix.count(scenario, Outcome.UNDECIDED) + " falls of 8 to 12 % left out"
                            : "");
            figures.add(Figure.of(missed(scenario), matrix.count(scenario, Outcome.MISSED), "", Target.atMost(0))
                    .with(of));
            figures.add(
                    Figure.of(falseAlarms(scenario), matrix.count(scenario, Outcome.FALSE_ALARM), "", Target.atMost(0))
                            .with(of));
        }
        int each = run.quick() ? 5 : 100;
        for (double depth : DEPTHS_OVER_NOISE) {
            figures.add(Figure.of(boundary(depth), 100 * Detectability.found(depth, each, seed), "%", Target.NONE)
                    .with("of " + each + " cells"));
        }
        figures.add(longRecording(run));
        return figures;
    }

    private static Figure longRecording(Run run) {
        int samples = run.quick() ? LONG_RECORDING / 50 : LONG_RECORDING;
        double seconds = StressRun.secondsOf(samples);
        return Figure.of(longRecording(), seconds, "s", Target.atMost(SECONDS)).with(samples + " samples, first run");
    }
}
