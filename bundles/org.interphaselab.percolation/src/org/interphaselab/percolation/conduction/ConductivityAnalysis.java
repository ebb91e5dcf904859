package org.interphaselab.percolation.conduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.conduction.ConductionResult.NotPercolating;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Morphology;
import org.osgi.service.component.annotations.Component;

/** Conductivity, tortuosity and percolation of a segmented image. */
@Component(service = Analysis.class)
public final class ConductivityAnalysis implements Analysis<ConductivityParameters> {

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "image-conductivity",
                "Conductivity of an image",
                "Computes what a segmented image of a microstructure conducts along its axes, with numerical error,"
                        + " tortuosity, and which of its phases percolate.",
                List.of(
                        new Reference(
                                "S. J. Cooper, A. Bertei, P. R. Shearing, J. A. Kilner, N. P. Brandon, SoftwareX 2016, 5, 203",
                                "10.1016/j.softx.2016.09.002"),
                        new Reference("Y. Notay, SIAM J. Sci. Comput. 2000, 22, 1444", "10.1137/S1064827599362314")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ConductivityParameters> parameters() {
        return ConductivityParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ConductivityParameters parameters) {
        return parameters.image().isBlank() ? List.of(ConductivityRun.noImage()) : List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ConductivityParameters parameters, Progress progress)
            throws ProblemException {
        ConductivityRun run = ConductivityRun.of(parameters, Optional.empty(), progress);
        List<Scalar> scalars = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        ImageSlice.of(run, parameters.image()).ifPresent(figures::add);
        for (ConductionResult result : run.results()) {
            String axis = name(result.direction());
            switch (result) {
                case Conducting found -> {
                    scalars.add(new Scalar("conductivity-" + axis, "Conductivity along " + axis, found.conductivity()));
                    scalars.add(new Scalar("tortuosity-" + axis, "Tortuosity along " + axis, found.tortuosity()));
                }
                case NotPercolating none ->
                    findings.add(new Finding(
                            Finding.Level.NOTE,
                            "NOT_PERCOLATING",
                            parameters.image(),
                            "Nothing that conducts leads through the image along " + axis + ".",
                            List.of()));
            }
        }
        scalars.addAll(critical("wear", "Wear that ends percolation along ", run.wear()));
        scalars.addAll(critical("growth", "Growth that begins percolation along ", run.growth()));
        ChartSpec convergence = convergence(run);
        if (!convergence.series().isEmpty()) {
            figures.add(convergence);
        }
        return new AnalysisResult(scalars, List.of(phases(run)), figures, findings, false);
    }

    static String name(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static List<Scalar> critical(String id, String label, Map<Direction, Morphology.Critical> found) {
        return found.entrySet().stream()
                .map(entry -> new Scalar(
                        id + "-" + name(entry.getKey()),
                        label + name(entry.getKey()),
                        Estimate.of(entry.getValue().distance(), "voxel")))
                .toList();
    }

    private static Table phases(ConductivityRun run) {
        long[] counts = run.image().counts();
        List<List<Object>> rows = new ArrayList<>();
        run.percolating()
                .forEach((phase, share) -> rows.add(List.of(
                        (Object) (long) phase,
                        (double) counts[phase] / run.image().voxels(),
                        run.conductivities().of(phase),
                        share.get(Direction.X),
                        share.get(Direction.Y),
                        share.get(Direction.Z))));
        return new Table(
                "phases",
                "Phases, and which share of each percolates",
                List.of(
                        new Table.Column("phase", "Phase", "1"),
                        new Table.Column("fraction", "Volume fraction", "1"),
                        new Table.Column(
                                "conductivity",
                                "Conductivity",
                                run.conductivities().unit()),
                        new Table.Column("percolating_x", "Percolating along x", "1"),
                        new Table.Column("percolating_y", "Percolating along y", "1"),
                        new Table.Column("percolating_z", "Percolating along z", "1")),
                rows);
    }

    private static ChartSpec convergence(ConductivityRun run) {
        List<Series> series = new ArrayList<>();
        for (ConductionResult result : run.results()) {
            if (result instanceof Conducting found) {
                double[] steps = IntStream.rangeClosed(1, found.errors().length)
                        .asDoubleStream()
                        .toArray();
                series.add(Series.of(
                        "along " + name(found.direction()), steps, found.errors(), Series.Style.LINE_AND_POINTS));
            }
        }
        return new ChartSpec(
                "convergence",
                "Stated relative error after each step",
                Axis.linear("Step", "1"),
                Axis.logarithmic("Relative error", "1"),
                series,
                List.of(),
                List.of(),
                false);
    }
}
