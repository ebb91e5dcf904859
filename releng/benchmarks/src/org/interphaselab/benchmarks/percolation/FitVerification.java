package org.interphaselab.benchmarks.percolation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.fit.FittedPowerLaw;
import org.interphaselab.percolation.fit.PowerLawFit;
import org.interphaselab.percolation.fit.Sample;

/** How often intervals of 95 % contain the truth: on a thousand synthetic data sets per scenario. */
final class FitVerification implements Section {

    private static final long SEED = 20261129;
    private static final int SETS = 1000;
    private static final double THRESHOLD = 0.02;
    private static final double CONFIDENCE = 0.95;
    private static final double LN10 = Math.log(10);

    /** So many samples from 10 % above the threshold to ten times it, with scatter in decades; some may lie below it. */
    private record Scenario(int count, double scatter, double exponent, boolean belowDetection) {

        String name() {
            return String.format(
                    "intervals, %d samples, scatter %.2f, n = %.1f%s",
                    count, scatter, exponent, belowDetection ? ", two below detection" : "");
        }

        List<Sample> samples(long set) {
            RandomGenerator random = RandomStreams.stream(SEED, set);
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double f = 0.022 * Math.pow(0.2 / 0.022, i / (count - 1.0));
                samples.add(Sample.measured(
                        f, 1e4 * Math.pow(f - THRESHOLD, exponent) * Math.exp(scatter * LN10 * random.nextGaussian())));
            }
            if (belowDetection) {
                samples.add(Sample.belowDetection(0.0195, 1e-6));
                samples.add(Sample.belowDetection(0.015, 1e-6));
            }
            return samples;
        }
    }

    private static final List<Scenario> SCENARIOS = List.of(
            new Scenario(6, 0.1, 2.0, false),
            new Scenario(10, 0.1, 4.0, false),
            new Scenario(12, 0.2, 2.0, false),
            new Scenario(8, 0.05, 1.3, false),
            new Scenario(8, 0.1, 2.0, true),
            new Scenario(12, 0.2, 3.0, true));

    @Override
    public String name() {
        return "verify-fits";
    }

    @Override
    public List<String> jobs() {
        return SCENARIOS.stream()
                .flatMap(scenario -> List.of(scenario.name() + ": threshold", scenario.name() + ": exponent").stream())
                .toList();
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws ProblemException {
        if (!run.verify()) {
            jobs().stream()
                    .map(job -> Figure.missing(job, "%", Target.NONE, "with --verify only"))
                    .forEach(measured);
            return;
        }
        int sets = run.quick() ? 20 : SETS;
        for (Scenario scenario : SCENARIOS) {
            run.say(scenario.name());
            int threshold = 0;
            int exponent = 0;
            for (int set = 0; set < sets; set++) {
                FittedPowerLaw fit = new PowerLawFit(scenario.samples(set), CONFIDENCE).fit();
                threshold += fit.thresholdInterval().contains(THRESHOLD) ? 1 : 0;
                exponent += fit.exponentInterval().contains(scenario.exponent()) ? 1 : 0;
            }
            measured.accept(figure(scenario.name() + ": threshold", threshold, sets, run));
            measured.accept(figure(scenario.name() + ": exponent", exponent, sets, run));
        }
    }

    private static Figure figure(String name, int contained, int sets, Run run) {
        double percent = 100.0 * contained / sets;
        return Figure.of(name, Math.abs(percent - 95), "% off 95", run.quick() ? Target.NONE : Target.atMost(2))
                .with(percent + " % contain the truth");
    }
}
