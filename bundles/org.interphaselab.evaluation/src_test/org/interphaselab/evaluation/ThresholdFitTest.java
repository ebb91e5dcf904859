package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.StatedFraction;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.TwinCell;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;

/** The percolation equation from cycling alone: twins whose chemical loss follows it, and what the analysis makes of them. */
class ThresholdFitTest {

    private static final double THRESHOLD = 0.02;
    private static final double EXPONENT = 1.7;
    private static final double PREFACTOR_S_CM = 6e-5;
    private static final double[] FRACTIONS = {0.027, 0.031, 0.038, 0.05, 0.07};

    private static final double DECOMPOSITION_V = 1.7;
    private static final double CHARGE_MAH_CM3 = 1091;
    private static final double[] FOILS_MAH_CM2 = {4.1, 10.25};

    /** Two micrometres of lithium, as the cells are described. */
    private static final double TOLERANCE_MAH_CM2 = 0.41;

    /** k of L = k √t in mAh cm⁻² h⁻½, from L² = 2 σ E q t with σ in S cm⁻¹, q in C cm⁻³, t in s and L in C cm⁻². */
    private static double rate(double fraction) {
        double sigma = PREFACTOR_S_CM * Math.pow(fraction - THRESHOLD, EXPONENT);
        double coulombPerSqrtS = Math.sqrt(2 * sigma * DECOMPOSITION_V * CHARGE_MAH_CM3 * 3.6);
        return coulombPerSqrtS / 3.6 * 60;
    }

    private static Interphase interphase(double fraction, OptionalDouble uncertainty) {
        String name = "MII " + Math.round(1000 * fraction);
        return new Interphase(
                name,
                name,
                "electrolyte of " + name,
                false,
                Optional.of(new StatedFraction(fraction, uncertainty, "twin")),
                Optional.empty(),
                Optional.of(new ExpectedProducts(
                        fraction, 0, fraction, 0, fraction, 0, CHARGE_MAH_CM3 * 1e-4, "twin", "no catalog")),
                Optional.of(new DecompositionPotential(DECOMPOSITION_V, "twin", "A")));
    }

    /** Foils as thick as a seeded draw makes them, described by what the label says; fractions off by their uncertainty. */
    private static AnalysisResult run(long seed, double[] fractions, OptionalDouble uncertainty) {
        return run(seed, fractions, uncertainty, TOLERANCE_MAH_CM2);
    }

    private static AnalysisResult run(long seed, double[] fractions, OptionalDouble uncertainty, double foilsOff) {
        RandomGenerator random = RandomStreams.stream(20261129, seed);
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        for (double fraction : fractions) {
            double off = uncertainty.isPresent() ? uncertainty.getAsDouble() * random.nextGaussian() : 0;
            Interphase interphase = interphase(fraction + off, uncertainty);
            for (double foil : FOILS_MAH_CM2) {
                double hours = 20 + 2 * Math.pow(foil / rate(fraction), 2);
                TwinParameters label = TwinCells.healthy(hours)
                        .with(new InterphaseKinetics(rate(fraction), 0, 0, 1e-3, CHARGE_MAH_CM3))
                        .with(Instrument.usual().withSampling(60))
                        .with(CyclingProgramme.ofPaper(hours))
                        .with(new Reservoirs(60, foil, 0.02))
                        .withSeed(random.nextLong());
                TwinParameters real = label.with(new Reservoirs(60, foil + foilsOff * random.nextGaussian(), 0.02));
                cells.put(
                        TwinCell.describe(interphase.name() + ", " + foil, interphase, label),
                        DigitalTwin.simulate(real).trace());
            }
        }
        return new ThresholdBracketAnalysis().run(TwinCells.study(cells), TwinCells.INITIAL, Progress.none());
    }

    private static Estimate scalar(AnalysisResult result, String id) {
        return result.scalars().stream()
                .filter(scalar -> scalar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " of " + result.scalars() + result.findings()))
                .value();
    }

    private static boolean holds(AnalysisResult result, String id, double truth) {
        Estimate above = scalar(result, id + "-above");
        Estimate below = scalar(result, id + "-below");
        Estimate value = scalar(result, id);
        assertEquals(Estimate.Kind.LOWER_BOUND, above.kind());
        assertEquals(Estimate.Kind.UPPER_BOUND, below.kind());
        assertTrue(above.value() < value.value() && value.value() < below.value(), id + ": " + value);
        return above.value() <= truth && truth <= below.value();
    }

    private static Finding finding(AnalysisResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " in " + result.findings()));
    }

    @Test
    void foilsAsLabelledGiveThresholdExponentAndPrefactorBack() {
        AnalysisResult result = run(0, FRACTIONS, OptionalDouble.empty(), 0);
        assertEquals(100 * THRESHOLD, scalar(result, "fitted-threshold").value(), 0.01);
        assertEquals(EXPONENT, scalar(result, "fitted-exponent").value(), 0.01);
        assertEquals(PREFACTOR_S_CM, scalar(result, "fitted-prefactor").value(), 0.02 * PREFACTOR_S_CM);
    }

    /** Intervals of 95 % hold the truth in fewer than six of eight draws with a probability of 0.6 % only. */
    @Test
    void intervalsHoldTheTruthWhateverTheFoilsTrueThickness() {
        int threshold = 0;
        int exponent = 0;
        int prefactor = 0;
        for (int seed = 1; seed <= 8; seed++) {
            AnalysisResult result = run(seed, FRACTIONS, OptionalDouble.empty());
            threshold += holds(result, "fitted-threshold", 100 * THRESHOLD) ? 1 : 0;
            exponent += holds(result, "fitted-exponent", EXPONENT) ? 1 : 0;
            prefactor += holds(result, "fitted-prefactor", PREFACTOR_S_CM) ? 1 : 0;
        }
        assertTrue(threshold >= 6 && exponent >= 6 && prefactor >= 6, threshold + " " + exponent + " " + prefactor);
    }

    @Test
    void theFitIsReportedWithUncertaintyFiguresAndAssumptions() {
        AnalysisResult result = run(2, FRACTIONS, OptionalDouble.empty());
        assertTrue(holds(result, "fitted-threshold", 100 * THRESHOLD));
        assertTrue(holds(result, "fitted-exponent", EXPONENT));
        assertTrue(holds(result, "fitted-prefactor", PREFACTOR_S_CM));
        assertEquals("%", scalar(result, "fitted-threshold").unit());
        assertTrue(scalar(result, "fitted-threshold").standardUncertainty().getAsDouble() < 0.3);
        assertTrue(scalar(result, "fitted-exponent").standardUncertainty().getAsDouble() < 0.5);
        String text = finding(result, "THRESHOLD_FIT").text();
        assertTrue(text.contains("5 interphases") && text.contains("controlled by diffusion"), text);
        List<String> figures = result.figures().stream().map(each -> each.id()).toList();
        assertEquals(List.of("loss-against-metal", "conductivity-against-metal", "threshold-profile"), figures);
        // the profile falls on both sides to where the interval ends, and is greatest at the fit
        double[] fall =
                ((ChartSpec) result.figures().get(2)).series().getFirst().y();
        double end = ((ChartSpec) result.figures().get(2)).guides().get(1).value();
        assertTrue(fall[0] < end && fall[fall.length - 1] < end, fall[0] + " and " + fall[fall.length - 1]);
        for (double each : fall) {
            assertTrue(each <= 1e-9, "" + each);
        }
    }

    @Test
    void uncertainFractionsAreCounted() {
        AnalysisResult exact = run(2, FRACTIONS, OptionalDouble.empty());
        AnalysisResult uncertain = run(2, FRACTIONS, OptionalDouble.of(5e-4));
        assertTrue(scalar(uncertain, "fitted-threshold-below").value() >= 100 * THRESHOLD);
        assertTrue(scalar(uncertain, "fitted-exponent-below").value()
                > scalar(exact, "fitted-exponent-below").value());
    }

    @Test
    void threeInterphasesAreTooFewAndThatIsSaid() {
        AnalysisResult result = run(3, new double[] {0.038, 0.05, 0.07}, OptionalDouble.empty());
        String text = finding(result, "NO_THRESHOLD_FIT").text();
        assertTrue(text.contains("Only 3 different volume fractions"), text);
    }

    /** The paper's losses are driven by cycling: nothing is inferred from them, and the study is told why. */
    @Test
    void lossesDrivenByCyclingGiveNoConductivity() {
        AnalysisResult result = new ThresholdBracketAnalysis()
                .run(TwinCells.study(TwinCells.fig2()), TwinCells.INITIAL, Progress.none());
        String text = finding(result, "NO_THRESHOLD_FIT").text();
        assertTrue(text.contains("driven by cycling") && text.contains("fewer than two foils"), text);
        assertTrue(result.scalars().stream().noneMatch(scalar -> scalar.id().startsWith("fitted")));
    }
}
