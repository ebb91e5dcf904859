package org.interphaselab.percolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import org.osgi.service.component.annotations.Component;

/** Extrapolates a percolation threshold from boxes of several sizes. */
@Component(service = Analysis.class)
public final class ScalingAnalysis implements Analysis<ScalingParameters> {

    private static final List<String> PLACES =
            List.of("first axis wrapped", "second axis wrapped", "third axis wrapped");

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "percolation-scaling",
                "Percolation threshold from several sizes",
                "Simulates boxes of several sizes and extrapolates the threshold to an infinite one by a joint fit, with its"
                        + " standard error.",
                List.of(
                        new Reference(
                                "D. Stauffer, A. Aharony, Introduction to Percolation Theory, 2nd ed., 1994, ch. 4",
                                "10.1201/9781315274386"),
                        new Reference(
                                "J. Wang, Z. Zhou, W. Zhang, T. M. Garoni, Y. Deng, Phys. Rev. E 2013, 87, 052107",
                                "10.1103/PhysRevE.87.052107")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ScalingParameters> parameters() {
        return ScalingParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ScalingParameters parameters) {
        return ThresholdSystems.problems(parameters.system());
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ScalingParameters parameters, Progress progress)
            throws ProblemException {
        ScalingRun run = ScalingRun.of(parameters, Optional.empty(), progress);
        List<Scalar> scalars = List.of(
                new Scalar("threshold", "Threshold, " + run.system().quantity(), run.threshold()),
                new Scalar("chi-squared", "χ² of the fit", Estimate.of(run.fit().chiSquared(), "1")),
                new Scalar(
                        "degrees-of-freedom",
                        "Degrees of freedom",
                        Estimate.of(run.fit().degreesOfFreedom(), "1")));
        List<Finding> findings = new ArrayList<>();
        run.doubt()
                .ifPresent(doubt -> findings.add(new Finding(
                        Finding.Level.WARNING, "DOUBTFUL", run.system().id(), doubt, List.of())));
        findings.add(new Finding(
                Finding.Level.NOTE,
                "SIMULATED",
                run.system().id(),
                "A simulation of " + run.system().description()
                        + ". The mean densities at which the axes are wrapped tend to the threshold as L^(-1/ν) with one"
                        + " correction each, and are fitted together with their covariance.",
                List.of()));
        return new AnalysisResult(scalars, List.of(table(run)), List.of(chart(run)), findings, false);
    }

    private static Table table(ScalingRun run) {
        return new Table(
                "sizes",
                "Thresholds of single sizes",
                List.of(
                        new Table.Column("size", "Size", "1"),
                        new Table.Column("runs", "Runs", "1"),
                        new Table.Column("threshold", "Threshold by the universal probability", "1")),
                run.boxes().stream()
                        .map(box -> List.<Object>of(
                                (long) box.size(), (long) box.outcomes().runs(), box.threshold()))
                        .toList());
    }

    private static ChartSpec chart(ScalingRun run) {
        List<Series> series = new ArrayList<>();
        int places = run.boxes().getFirst().means().size();
        double[] x = run.boxes().stream()
                .mapToDouble(box -> Math.pow(box.size(), -run.fit().exponent().value()))
                .toArray();
        for (int place = 0; place < places; place++) {
            double[] mean = new double[x.length];
            double[] lower = new double[x.length];
            double[] upper = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                Estimate each = run.boxes().get(i).means().get(place);
                mean[i] = each.value();
                lower[i] = mean[i] - each.standardUncertainty().orElse(0);
                upper[i] = mean[i] + each.standardUncertainty().orElse(0);
            }
            series.add(new Series(PLACES.get(place), x, mean, Series.Style.LINE_AND_POINTS, lower, upper));
        }
        return new ChartSpec(
                "scaling",
                "Mean densities at which axes are wrapped, against size, "
                        + run.system().name(),
                Axis.linear("Size to the power of −1/ν", "1"),
                Axis.linear("Density as counted by the runs", "1"),
                series,
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_Y, run.fit().threshold().value(), "infinite box")),
                false);
    }
}
