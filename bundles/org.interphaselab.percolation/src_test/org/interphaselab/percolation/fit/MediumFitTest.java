package org.interphaselab.percolation.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;
import org.junit.jupiter.api.Test;

class MediumFitTest {

    private static final GeneralEffectiveMedium TRUTH = new GeneralEffectiveMedium(1e3, 1e-8, 0.16, 0.8, 2.2);
    private static final double[] FRACTIONS = {0.02, 0.06, 0.1, 0.13, 0.15, 0.17, 0.2, 0.25, 0.35, 0.5, 0.8};

    @Test
    void theGeneralMediumIsFoundOnBothSides() throws ProblemException {
        FittedMedium fit = new MediumFit(samples(0, 0, 1e-30), false, 0.95).fit();
        assertEquals(0.16, fit.model().threshold(), 1e-4);
        assertEquals(2.2, fit.model().t(), 0.01);
        assertEquals(0.8, fit.model().s(), 0.01);
        assertEquals(0.16, fit.thresholdInterval().low(), 1e-3);
        assertEquals(0.16, fit.thresholdInterval().high(), 1e-3);
        assertEquals(2.2, fit.exponentInterval().low(), 0.02);
        assertEquals(List.of(), fit.warnings());
    }

    /** 60 data sets: a sound interval of 95 % misses the truth in 18 of them for one seed in a hundred million. */
    @Test
    void intervalsContainTheTruthAsOftenAsTheySay() throws ProblemException {
        int sets = 60;
        int threshold = 0;
        int exponent = 0;
        for (int set = 0; set < sets; set++) {
            FittedMedium fit = new MediumFit(samples(0.3, set, 1e-30), false, 0.95).fit();
            threshold += fit.thresholdInterval().contains(0.16) ? 1 : 0;
            exponent += fit.exponentInterval().contains(2.2) ? 1 : 0;
        }
        assertTrue(threshold >= 43, threshold + " of " + sets + " hold the threshold");
        assertTrue(exponent >= 43, exponent + " of " + sets + " hold the exponent");
    }

    @Test
    void samplesBelowDetectionAreLimits() throws ProblemException {
        // the matrix cannot be told from limits alone, yet the threshold can
        FittedMedium fit = new MediumFit(samples(0.05, 3, 1e-5), true, 0.95).fit();
        assertTrue(
                fit.thresholdInterval().contains(0.16), fit.thresholdInterval().toString());
        assertTrue(fit.thresholdInterval().low() > 0.12, fit.thresholdInterval().toString());
        for (double f : new double[] {0.02, 0.06, 0.1}) {
            assertTrue(fit.model().conductivity(f) < 1e-5, "at " + f);
        }
    }

    @Test
    void heldExponentsStayNearWhatIsUsual() throws ProblemException {
        // four conducting samples say little about two exponents
        List<Sample> few = samples(0.4, 5, 1e-30).stream()
                .filter(sample -> sample.fraction() > 0.12 && sample.fraction() < 0.3)
                .toList();
        FittedMedium fit = new MediumFit(few, true, 0.95).fit();
        assertEquals(0.73, fit.model().s(), 0.3);
        assertEquals(2.0, fit.model().t(), 0.9);
    }

    @Test
    void fiveSamplesAreRefused() {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> new MediumFit(samples(0, 0, 1e-30).subList(0, 5), false, 0.95));
        assertEquals("TOO_FEW_SAMPLES", refused.problem().code());
    }

    private static List<Sample> samples(double scatter, long set, double detection) {
        RandomGenerator random = RandomStreams.stream(20261129, set);
        List<Sample> samples = new ArrayList<>();
        for (double f : FRACTIONS) {
            double value = TRUTH.conductivity(f) * Math.exp(scatter * random.nextGaussian());
            samples.add(value < detection ? Sample.belowDetection(f, detection) : Sample.measured(f, value));
        }
        return samples;
    }
}
