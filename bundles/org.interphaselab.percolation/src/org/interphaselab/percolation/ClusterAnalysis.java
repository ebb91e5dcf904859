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
import org.interphaselab.chart.Series;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import org.osgi.service.component.annotations.Component;

/** Counts the clusters of a lattice or of particles at a density. */
@Component(service = Analysis.class)
public final class ClusterAnalysis implements Analysis<ClusterParameters> {

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "percolation-clusters",
                "Clusters at a density",
                "Counts clusters by their sizes, the largest, their mean size and how often one goes all the way through a"
                        + " box, with statistical errors.",
                List.of(
                        new Reference(
                                "D. Stauffer, A. Aharony, Introduction to Percolation Theory, 2nd ed., 1994, ch. 2",
                                "10.1201/9781315274386"),
                        new Reference(
                                "M. E. J. Newman, R. M. Ziff, Phys. Rev. E 2001, 64, 016706",
                                "10.1103/PhysRevE.64.016706")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ClusterParameters> parameters() {
        return ClusterParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ClusterParameters parameters) {
        return ThresholdSystems.problems(parameters.system());
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ClusterParameters parameters, Progress progress)
            throws ProblemException {
        ClusterRun run = ClusterRun.of(parameters, Optional.empty(), progress);
        List<Scalar> scalars = new ArrayList<>();
        for (int axis = 0; axis < run.axes(); axis++) {
            scalars.add(new Scalar(
                    run.axis(axis).replace(' ', '-'), "Probability to " + run.axis(axis), run.spanning(axis)));
        }
        String element = run.element();
        scalars.add(new Scalar("largest", "Largest cluster per " + element, run.largest()));
        scalars.add(new Scalar("number", "Clusters per " + element, run.number()));
        run.meanSize()
                .ifPresent(size -> scalars.add(new Scalar("mean-size", "Mean size without the largest cluster", size)));
        List<Finding> findings = new ArrayList<>();
        run.doubts()
                .forEach(doubt -> findings.add(new Finding(
                        Finding.Level.WARNING, "DOUBTFUL", run.system().id(), doubt, List.of())));
        findings.add(new Finding(
                Finding.Level.NOTE,
                "SIMULATED",
                run.system().id(),
                "A simulation of " + run.system().description() + ", "
                        + run.outcomes().runs()
                        + " runs; the largest cluster of each run is left out of the mean size.",
                List.of()));
        return new AnalysisResult(scalars, List.of(table(run)), List.of(chart(run)), findings, false);
    }

    private static Table table(ClusterRun run) {
        return new Table(
                "cluster-sizes",
                "Clusters by size",
                List.of(
                        new Table.Column("from", "Size from", "1"),
                        new Table.Column("to", "Size to", "1"),
                        new Table.Column("number", "Clusters of one size n_s", "1")),
                run.sizes().stream()
                        .map(each -> List.<Object>of(each.from(), each.to(), each.number()))
                        .toList());
    }

    private static ChartSpec chart(ClusterRun run) {
        double[] size = run.sizes().stream()
                .mapToDouble(each -> Math.sqrt((double) each.from() * each.to()))
                .toArray();
        double[] number =
                run.sizes().stream().mapToDouble(each -> each.number().value()).toArray();
        double[] lower = new double[number.length];
        double[] upper = new double[number.length];
        for (int i = 0; i < number.length; i++) {
            double error = run.sizes().get(i).number().standardUncertainty().orElse(0);
            // on an axis of logarithms a band cannot reach down to nothing
            lower[i] = Math.max(0.01 * number[i], number[i] - error);
            upper[i] = number[i] + error;
        }
        return new ChartSpec(
                "cluster-sizes",
                "Clusters by size, " + run.system().name(),
                Axis.logarithmic("Size", "1"),
                Axis.logarithmic("Clusters of one size n_s per " + run.element(), "1"),
                List.of(new Series("simulated", size, number, Series.Style.LINE_AND_POINTS, lower, upper)),
                List.of(),
                List.of(),
                false);
    }
}
