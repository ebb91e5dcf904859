package org.interphaselab.evaluation.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.settings.GrowthParameters;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final GrowthParameters LIMITS = TwinCells.INITIAL.growth();

    private static FoilLoss foil(double lost, double uncertainty, double hours) {
        return new FoilLoss("cell", lost, uncertainty, hours, 0);
    }

    private static FoilLoss loss(TwinParameters twin) {
        EvaluatedCell cell = TwinCells.evaluate(twin);
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        assertTrue(balance.measured());
        return new FoilLoss(
                "cell", balance.lostMAhCm2(), balance.uncertaintyMAhCm2(), balance.throughS() / 3600, 1 / 120.0);
    }

    /** The worked example: ln(10.5625/4.2417)/ln(55.37/21.72) = 0.975. */
    @Test
    void theExponentOfTwoFoils() {
        GrowthExponent m = GrowthExponent.of(List.of(foil(10.5625, 0.41, 55.37), foil(4.2417, 0.41, 21.72)), LIMITS)
                .orElseThrow();
        assertEquals(0.975, m.value(), 5e-4);
        // by hand: √(0.41²/10.5625² + 0.41²/4.2417²)/ln(55.37/21.72)
        assertEquals(Math.hypot(0.41 / 10.5625, 0.41 / 4.2417) / Math.log(55.37 / 21.72), m.uncertainty(), 1e-9);
        assertTrue(m.cyclingDriven(LIMITS));
        assertEquals("driven by cycling", m.words(LIMITS));
        GrowthExponent vague = GrowthExponent.of(List.of(foil(10.5625, 0.8, 55.37), foil(4.2417, 0.8, 21.72)), LIMITS)
                .orElseThrow();
        assertTrue(vague.words(LIMITS).contains("within two standard uncertainties"), vague.words(LIMITS));
    }

    @Test
    void theTwinsPanelsGiveTheExponentOfTheWorkedExample() {
        GrowthExponent m = GrowthExponent.of(
                        List.of(
                                loss(Fig2Panels.panel('c', Fig2Panels.SEED).parameters()),
                                loss(Fig2Panels.panel('d', Fig2Panels.SEED).parameters())),
                        LIMITS)
                .orElseThrow();
        assertEquals(0.975, m.value(), 0.01);
    }

    /** A twin that loses by k √t only: the foils' times go with the square of the loss, m = ½. */
    @Test
    void aParabolicTwinIsDrivenByDiffusionAndGivesItsRateBack() {
        double k = 0.5;
        TwinParameters parabolic = TwinCells.healthy(1)
                .with(new InterphaseKinetics(k, 0, 0, 1e-3, 1091))
                .with(Instrument.usual().withSampling(60));
        FoilLoss thin = loss(parabolic.with(CyclingProgramme.ofPaper(200)).with(new Reservoirs(60, 4.1, 0.02)));
        FoilLoss thick = loss(parabolic.with(CyclingProgramme.ofPaper(800)).with(new Reservoirs(60, 10.25, 0.02)));
        GrowthExponent m = GrowthExponent.of(List.of(thin, thick), LIMITS).orElseThrow();
        assertEquals(0.5, m.value(), 0.03);
        assertFalse(m.cyclingDriven(LIMITS));
        assertEquals(1000 * k, WagnerGrowth.rateUAhCm2PerSqrtH(thick.lostMAhCm2(), thick.hours()), 20);
    }

    @Test
    void foilsThatLastAlikeTellNoLaw() {
        assertTrue(GrowthExponent.of(List.of(foil(4, 0.4, 20), foil(4.1, 0.4, 21)), LIMITS)
                .isEmpty());
        assertTrue(GrowthExponent.of(List.of(foil(4, 0.4, 20)), LIMITS).isEmpty());
    }

    /** k_Q 3.0 and q_vol 1091 give 2.43e-12, 0.7 mAh in a week and 1397.7 give 6.14e-10 S cm⁻¹ at 1.7 V. */
    @Test
    void theConductivitiesOfTheCalibration() {
        assertEquals(3.0, WagnerGrowth.rateUAhCm2PerSqrtH(0.060, 400), 1e-12);
        assertEquals(54, WagnerGrowth.rateUAhCm2PerSqrtH(0.7, 168), 0.1);
        assertEquals(2.43e-12, WagnerGrowth.conductivitySCm(3.0, 1091, 1.7), 5e-15);
        double week = WagnerGrowth.rateUAhCm2PerSqrtH(0.7, 168);
        assertEquals(6.14e-10, WagnerGrowth.conductivitySCm(week, 1397.7, 1.7), 5e-13);
        assertEquals(1.05e-15, WagnerGrowth.thicknessConstantCm2PerS(2.43e-12, 1091, 1.7), 5e-18);
        assertEquals(5.0, WagnerGrowth.thicknessUm(0.7, 1398), 0.01);
    }

    @Test
    void theUncertaintyOfTheConductivityIsTwiceThatOfTheRate() {
        var sigma = WagnerGrowth.conductivity(3.0, 0.15, 1091, 1.7);
        assertEquals(0.1 * sigma.value(), sigma.standardUncertainty().getAsDouble(), 1e-20);
    }
}
