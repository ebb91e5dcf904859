package org.interphaselab.percolation;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.chart.Figure;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.design.DesignCharts;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.osgi.service.component.annotations.Component;

/** Says at which volume fraction metal particles of a shape, size and envelope percolate. */
@Component(service = Analysis.class)
public final class DesignAnalysis implements Analysis<DesignParameters> {

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "percolation-design",
                "Design map of the percolation threshold",
                "Says at which volume fraction metal particles in an interphase percolate, from their aspect ratio, their"
                        + " size over the tunnelling distance and the envelope around them.",
                List.of(
                        new Reference("Y. Su, J. Fu et al., EES Batteries 2025, 1, 242", "10.1039/d5eb00024f"),
                        new Reference(
                                "I. Balberg, C. H. Anderson, S. Alexander, N. Wagner, Phys. Rev. B 1984, 30, 3933",
                                "10.1103/PhysRevB.30.3933")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<DesignParameters> parameters() {
        return DesignParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, DesignParameters parameters) {
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, DesignParameters parameters, Progress progress) {
        DesignMap map = DesignMap.shipped();
        MetalParticles particles = parameters.particles();
        Estimate threshold = map.threshold(particles);
        DesignCharts charts = new DesignCharts(map, particles);
        return new AnalysisResult(
                List.of(
                        new Scalar("threshold", "Threshold, metal volume fraction", DesignCharts.percent(threshold)),
                        new Scalar(
                                "overlapping",
                                "Threshold of the same shape where particles overlap",
                                DesignCharts.percent(map.overlapping(particles.aspectRatio())))),
                List.of(charts.table(), charts.simulations()),
                figures(charts, particles),
                List.of(words(particles, threshold), assumptions()),
                false);
    }

    private static List<Figure> figures(DesignCharts charts, MetalParticles particles) {
        List<Figure> figures =
                new ArrayList<>(List.of(charts.againstAspectRatio(), charts.againstSize(), charts.againstEnvelope()));
        if (particles.envelopeOverTunnelling() > 0) {
            figures.add(charts.againstCoverage());
        }
        return figures;
    }

    private static Finding words(MetalParticles particles, Estimate threshold) {
        String who = Numbers.text(
                "Particles of aspect ratio %.3g, %.3g tunnelling distances large%s",
                particles.aspectRatio(),
                particles.sizeOverTunnelling(),
                particles.envelopeOverTunnelling() > 0
                        ? Numbers.text(
                                ", in an envelope %.3g thick that is whole for %.3g %% of them",
                                particles.envelopeOverTunnelling(), 100 * particles.coverage())
                        : "");
        String what = particles.keptApart()
                ? " never percolate by tunnelling: their envelopes keep the metal further apart than that."
                : threshold.isBound()
                        ? " percolate above " + DesignCharts.percent(threshold).text()
                                + "; where was not simulated for such a shape and density."
                        : " percolate at a metal volume fraction of "
                                + DesignCharts.percent(threshold).text() + ".";
        return new Finding(Finding.Level.NOTE, "DESIGN_THRESHOLD", "design", who + what, List.of());
    }

    private static Finding assumptions() {
        return new Finding(
                Finding.Level.NOTE,
                "DESIGN_ASSUMPTIONS",
                "design",
                "Particles lie and point as by chance, like those of a liquid, in an interphase much thicker than they are;"
                        + " metal that collects at grain boundaries percolates earlier. The map interpolates simulations of"
                        + " overlapping and of hard spheroids of aspect ratio 0.1 to 20; beyond these shapes, and beyond one"
                        + " and a half times the densities simulated, it gives bounds.",
                List.of());
    }
}
