package org.interphaselab.percolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ConductivityFitParameters.Model;
import org.interphaselab.percolation.design.ConductivityCurve;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The analyses as the desktop runs them: numbers, charts with logarithms of nothing but what is above zero, words. */
class PercolationAnalysesTest {

    private static final AnalysisInput STUDY =
            new AnalysisInput(new Experiment("s", "study", List.of(), List.of()), List.of(), cell -> Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void conductivitiesAreFittedAndShown(Model model) throws ProblemException, IOException {
        GeneralEffectiveMedium truth = new GeneralEffectiveMedium(1e3, 1e-8, 0.16, 0.8, 2.0);
        StringBuilder csv = new StringBuilder("fraction,conductivity\n0.05,<1e-3\n");
        for (double f : new double[] {0.17, 0.18, 0.2, 0.25, 0.3, 0.4, 0.6, 0.8}) {
            csv.append(String.format(Locale.ROOT, "%s,%s%n", f, truth.conductivity(f)));
        }
        Path file = Files.writeString(folder.resolve("samples.csv"), csv);
        var analysis = new ConductivityFitAnalysis();
        var parameters = new ConductivityFitParameters(file.toString(), model, true, 95, 0);

        assertEquals(List.of(), analysis.check(STUDY, parameters));
        AnalysisResult result = analysis.run(STUDY, parameters, Progress.none());

        assertEquals(16, result.scalars().getFirst().value().value(), 0.1);
        assertEquals("INTERVALS", result.findings().getFirst().code());
        assertChartsCanBeDrawn(result);
    }

    @Test
    void withoutAFileNothingIsFitted() {
        var nothing = new ConductivityFitParameters(" ", Model.POWER_LAW, false, 95, 0);
        assertEquals(
                "NO_SAMPLES",
                new ConductivityFitAnalysis().check(STUDY, nothing).getFirst().code());
    }

    @Test
    void theDesignMapIsShown() {
        AnalysisResult result = new DesignAnalysis().run(STUDY, new DesignParameters(4, 2, 0.1, 0.7), Progress.none());
        assertEquals(2, result.scalars().size());
        assertEquals(4, result.figures().size());
        assertChartsCanBeDrawn(result);
        AnalysisResult apart = new DesignAnalysis().run(STUDY, new DesignParameters(1, 2, 0.7, 1), Progress.none());
        assertTrue(apart.findings().getFirst().text().contains("never percolate"), apart.toString());
    }

    /** What is shown on the way has an error bar that becomes smaller, and the last of it is the result. */
    @Test
    void aThresholdIsShownWhileItIsSimulated() throws ProblemException {
        var parameters = new ThresholdParameters("sc-site", 64, 1200, 0, 1, 1);
        List<AnalysisResult> shown = new ArrayList<>();
        AnalysisResult result = new ThresholdAnalysis().run(STUDY, parameters, Progress.none(), shown::add);
        // how often depends on how busy the machine is
        assertFalse(shown.isEmpty());
        double first = error(shown.getFirst());
        assertTrue(error(result) < first, error(result) + " after " + first);
        assertEquals(1200, result.scalars().get(1).value().value());
        shown.forEach(PercolationAnalysesTest::assertChartsCanBeDrawn);
    }

    private static double error(AnalysisResult result) {
        return result.scalars().getFirst().value().standardUncertainty().orElseThrow();
    }

    @Test
    void particlesAndTheirClustersAreTold() throws ProblemException {
        var analysis = new ParticlesAnalysis();
        AnalysisResult dense = analysis.run(STUDY, new ParticlesParameters(1, 3, 0, 30, 250, 1), Progress.none());
        assertEquals("PERCOLATES", dense.findings().getFirst().code());
        assertEquals(
                250, dense.table(ParticlesAnalysis.TABLE).orElseThrow().rows().size(), 40);
        AnalysisResult thin = analysis.run(STUDY, new ParticlesParameters(1, 3, 0, 2, 250, 1), Progress.none());
        assertEquals("DOES_NOT_PERCOLATE", thin.findings().getFirst().code());
        var tooMuch = new ParticlesParameters(1, 3, 0.4, 55, 250, 1);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> analysis.run(STUDY, tooMuch, Progress.none()));
        assertEquals("NO_ROOM", refused.problem().code());
    }

    /** At twice the threshold V_p = 0.1 with n = 2, ((0.2 - 0.1)/0.9)^2; eqn (1) is the fraction itself. */
    @Test
    void theConductivityCurveFollowsBothEquations() {
        var curve = new ConductivityCurve(Estimate.of(0.1, 0.01, "1"), 2, 1e-12);
        assertEquals(0.0123457, curve.conductivity(0.2), 1e-6);
        assertEquals(1e-12, curve.conductivity(0.05), 1e-20);
        for (Axis.Scale scale : Axis.Scale.values()) {
            ChartSpec chart =
                    curve.chart(scale, List.of(0.2), List.of(new Mark(20, 0, "MII", "DETRIMENTAL")), List.of());
            chart.series().forEach(series -> {
                assertTrue(allDrawn(series.y(), chart.y()), series.name());
                assertTrue(allDrawn(series.lower(), chart.y()), series.name());
            });
            assertEquals(0.0123457, chart.marks().getFirst().y(), 1e-6);
            double[] mixing = chart.series().getFirst().y();
            assertEquals(0.32, mixing[mixing.length - 1], 1e-9);
        }
        var beyond = new ConductivityCurve(Estimate.atLeast(0.38, "1"), 2, 1e-12);
        assertEquals(
                1,
                beyond.chart(Axis.Scale.LOGARITHMIC, List.of(), List.of(), List.of())
                        .series()
                        .size());
    }

    private static void assertChartsCanBeDrawn(AnalysisResult result) {
        for (Object figure : result.figures()) {
            ChartSpec chart = (ChartSpec) figure;
            assertTrue(!chart.series().isEmpty(), chart.id());
            chart.series().forEach(series -> {
                assertTrue(allDrawn(series.x(), chart.x()), series.name());
                assertTrue(allDrawn(series.y(), chart.y()), series.name());
                assertTrue(allDrawn(series.lower(), chart.y()), series.name());
            });
        }
    }

    private static boolean allDrawn(double[] values, Axis axis) {
        boolean logarithmic = axis.scale() == Axis.Scale.LOGARITHMIC;
        return Arrays.stream(values).allMatch(value -> Double.isFinite(value) && (!logarithmic || value > 0));
    }
}
