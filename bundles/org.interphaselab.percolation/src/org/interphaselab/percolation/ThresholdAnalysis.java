package org.interphaselab.percolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.threshold.KnownThreshold;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import org.osgi.service.component.annotations.Component;

/** Simulates the percolation threshold of a lattice or of particles. */
@Component(service = Analysis.class)
public final class ThresholdAnalysis implements Analysis<ThresholdParameters> {

    private static final int CURVE_POINTS = 81;
    private static final double CURVE_WIDTH = 30;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "percolation-threshold",
                "Percolation threshold",
                "Simulates at which density a connected path first goes all the way through a lattice or a packing of"
                        + " particles, with its statistical error.",
                List.of(
                        new Reference(
                                "M. E. J. Newman, R. M. Ziff, Phys. Rev. Lett. 2000, 85, 4104",
                                "10.1103/PhysRevLett.85.4104"),
                        new Reference(
                                "M. E. J. Newman, R. M. Ziff, Phys. Rev. E 2001, 64, 016706",
                                "10.1103/PhysRevE.64.016706")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ThresholdParameters> parameters() {
        return ThresholdParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ThresholdParameters parameters) {
        return ThresholdSystems.problems(parameters.system());
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ThresholdParameters parameters, Progress progress)
            throws ProblemException {
        return run(input, parameters, progress, soFar -> {});
    }

    @Override
    public AnalysisResult run(
            AnalysisInput input, ThresholdParameters parameters, Progress progress, Consumer<AnalysisResult> soFar)
            throws ProblemException {
        return result(ThresholdRun.of(parameters, Optional.empty(), progress, first -> soFar.accept(result(first))));
    }

    private static AnalysisResult result(ThresholdRun run) {
        ThresholdSystem system = run.system();
        List<Scalar> scalars = new ArrayList<>();
        scalars.add(new Scalar("threshold", "Threshold, " + system.quantity(), run.threshold()));
        scalars.add(new Scalar("runs", "Runs", Estimate.of(run.outcomes().runs(), "1")));
        system.account(run.outcomes())
                .forEach((name, value) -> scalars.add(new Scalar(name.replace(' ', '-'), name, value)));
        List<Finding> findings = new ArrayList<>();
        system.doubts(run.outcomes())
                .forEach(doubt ->
                        findings.add(new Finding(Finding.Level.WARNING, "DOUBTFUL", system.id(), doubt, List.of())));
        findings.add(new Finding(
                Finding.Level.NOTE,
                "SIMULATED",
                system.id(),
                "A simulation of " + system.description() + ": " + system.method() + ".",
                List.of()));
        system.known().ifPresent(known -> findings.add(comparison(system, run.threshold(), known)));
        return new AnalysisResult(scalars, List.of(), figures(run), findings, false);
    }

    /** Where there is only a bound, there is nothing to draw. */
    private static List<Figure> figures(ThresholdRun run) {
        return run.threshold().isBound() ? List.of() : List.of(wrapping(run), convergence(run));
    }

    private static Finding comparison(ThresholdSystem system, Estimate found, KnownThreshold known) {
        double error = Math.hypot(found.standardUncertainty().orElse(0), known.standardUncertainty());
        double off = (found.value() - known.value()) / error;
        return new Finding(
                Math.abs(off) > 4 ? Finding.Level.WARNING : Finding.Level.NOTE,
                "LITERATURE",
                system.id(),
                "The literature has " + known.value() + " (" + known.source() + "), "
                        + String.format(java.util.Locale.ROOT, "%.1f", Math.abs(off)) + " standard errors "
                        + (off > 0 ? "below" : "above") + " the simulation.",
                List.of());
    }

    private static ChartSpec wrapping(ThresholdRun run) {
        double middle = run.threshold().value();
        double half =
                Math.max(CURVE_WIDTH * run.threshold().standardUncertainty().orElse(0), 0.02 * middle);
        double[] density = new double[CURVE_POINTS];
        double[] probability = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            density[i] = middle + half * (2.0 * i / (CURVE_POINTS - 1) - 1);
            probability[i] =
                    run.system().wrapping(run.outcomes(), run.parameters().size(), density[i]);
        }
        return new ChartSpec(
                "wrapping",
                "Probability that a cluster wraps the box, " + run.system().name(),
                Axis.linear(capital(run.system().quantity()), "1"),
                Axis.linear("Probability along one axis", "1").within(0, 1),
                List.of(Series.of("simulated", density, probability, Series.Style.LINE)),
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_X, middle, "threshold")),
                false);
    }

    private static ChartSpec convergence(ThresholdRun run) {
        int all = run.outcomes().runs();
        int[] counts = java.util.stream.IntStream.iterate(Math.min(all, 16), n -> n < all, n -> n * 2)
                .toArray();
        int[] places = Arrays.copyOf(counts, counts.length + 1);
        places[counts.length] = all;
        double[] runs = Arrays.stream(places).asDoubleStream().toArray();
        double[] value = new double[places.length];
        double[] lower = new double[places.length];
        double[] upper = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Estimate estimate = run.system()
                    .threshold(
                            first(run.outcomes(), places[i]), run.parameters().size());
            value[i] = estimate.value();
            double error = estimate.standardUncertainty().orElse(0);
            lower[i] = value[i] - error;
            upper[i] = value[i] + error;
        }
        List<Guide> guides = run.system()
                .known()
                .map(known -> List.of(new Guide(Guide.Orientation.AT_Y, known.value(), "literature")))
                .orElse(List.of());
        return new ChartSpec(
                "convergence",
                "Threshold after so many runs, with one standard error, "
                        + run.system().name(),
                Axis.logarithmic("Runs", "1"),
                Axis.linear(capital(run.system().quantity()), "1"),
                List.of(new Series("simulated", runs, value, Series.Style.LINE_AND_POINTS, lower, upper)),
                List.of(),
                guides,
                false);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Outcomes first(Outcomes outcomes, int runs) {
        double[][] values = new double[outcomes.values().length][];
        for (int o = 0; o < values.length; o++) {
            values[o] = Arrays.copyOf(outcomes.of(o), runs);
        }
        return new Outcomes(outcomes.observables(), values);
    }
}
