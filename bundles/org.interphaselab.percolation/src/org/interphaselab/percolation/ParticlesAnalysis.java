package org.interphaselab.percolation;

import java.util.List;
import java.util.Locale;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.Arrangement;
import org.osgi.service.component.annotations.Component;

/** Places metal particles in a box and tells which clusters they form: what Fig. 3 of the protocol's paper draws. */
@Component(service = Analysis.class)
public final class ParticlesAnalysis implements Analysis<ParticlesParameters> {

    /** The id of the analysis. */
    public static final String ID = "percolation-particles";
    /** The id of its table of particles. */
    public static final String TABLE = "particles";

    private static final double PERCENT = 100;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                ID,
                "Particles and their clusters",
                "Places metal particles of a shape, size and envelope at random at a metal volume fraction, and tells which"
                        + " clusters they form within the tunnelling distance and whether one goes all the way through.",
                List.of(
                        new Reference("Y. Su, J. Fu et al., EES Batteries 2025, 1, 242", "10.1039/d5eb00024f"),
                        new Reference("B. Widom, J. Chem. Phys. 1966, 44, 3888", "10.1063/1.1726548")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ParticlesParameters> parameters() {
        return ParticlesParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ParticlesParameters parameters) {
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ParticlesParameters parameters, Progress progress)
            throws ProblemException {
        Arrangement arrangement = Arrangement.of(
                        parameters.metal().one(),
                        parameters.particles(),
                        parameters.fractionPercent() / PERCENT,
                        parameters.seed(),
                        progress)
                .orElseThrow(() -> noRoom(parameters).asException());
        return new AnalysisResult(
                List.of(
                        new Scalar("side", "Side of the box", Estimate.of(arrangement.side(), "tunnelling distances")),
                        new Scalar(
                                "particles",
                                "Particles",
                                Estimate.of(arrangement.placed().size(), "1")),
                        new Scalar(
                                "percolating_percent",
                                "Particles in a cluster that goes all the way through",
                                Estimate.of(PERCENT * arrangement.percolatingShare(), "%"))),
                List.of(table(arrangement)),
                List.of(),
                List.of(words(arrangement)),
                false);
    }

    private static Problem noRoom(ParticlesParameters parameters) {
        return Problem.error(
                "NO_ROOM",
                Numbers.text(
                        "Particles of this shape and envelope find no room at random at a metal volume fraction of %.3g %%.",
                        parameters.fractionPercent()),
                Location.of("metal volume fraction"),
                "Take less metal, rounder particles or a thinner envelope.");
    }

    private static Finding words(Arrangement arrangement) {
        String text = arrangement.percolates()
                ? String.format(
                        Locale.ROOT,
                        "%.0f %% of the particles are in a cluster that goes all the way through the box.",
                        PERCENT * arrangement.percolatingShare())
                : "No cluster goes all the way through the box.";
        return new Finding(
                Finding.Level.NOTE,
                arrangement.percolates() ? "PERCOLATES" : "DOES_NOT_PERCOLATE",
                "particles",
                text,
                List.of());
    }

    private static Table table(Arrangement arrangement) {
        String length = "tunnelling distances";
        TableBuilder table = new TableBuilder(TABLE, "Particles, by place, direction and cluster")
                .number("x", "x", length)
                .number("y", "y", length)
                .number("z", "z", length)
                .number("ux", "Axis along x", "1")
                .number("uy", "Axis along y", "1")
                .number("uz", "Axis along z", "1")
                .number("cluster", "Cluster", "1")
                .text("percolating", "Goes all the way through");
        for (Arrangement.Placed each : arrangement.placed()) {
            table.row(each.x(), each.y(), each.z(), each.ux(), each.uy(), each.uz(), each.cluster(), each.wraps());
        }
        return table.build();
    }
}
