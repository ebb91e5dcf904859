package org.interphaselab.percolation.fit;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerLawFitTest {

    private static final double THRESHOLD = 0.02;
    private static final double LN10 = Math.log(10);

    @Test
    void findsWhatMadeTheData() throws ProblemException {
        FittedPowerLaw fit = new PowerLawFit(samples(10, 0, 2.7, 0), 0.95).fit();
        assertEquals(THRESHOLD, fit.threshold(), 1e-7);
        assertEquals(2.7, fit.exponent(), 1e-5);
        assertEquals(1e4, fit.prefactor(), 0.5);
        assertEquals(List.of(), fit.warnings());
    }

    @ParameterizedTest
    @CsvSource({"6, 0.1, 2.0", "10, 0.1, 4.0", "12, 0.2, 2.0", "8, 0.05, 1.3"})
    void intervalsContainTheTruthAsOftenAsTheySay(int count, double scatter, double exponent) throws ProblemException {
        int sets = 300;
        int threshold = 0;
        int power = 0;
        int prefactor = 0;
        for (int set = 0; set < sets; set++) {
            FittedPowerLaw fit = new PowerLawFit(samples(count, scatter, exponent, set), 0.95).fit();
            threshold += fit.thresholdInterval().contains(THRESHOLD) ? 1 : 0;
            power += fit.exponentInterval().contains(exponent) ? 1 : 0;
            prefactor += fit.prefactorInterval().contains(1e4) ? 1 : 0;
            assertTrue(fit.thresholdInterval().high() <= 0.022, "no more than the lowest sample that conducts");
        }
        double slack = BOUND * Math.sqrt(0.95 * 0.05 * sets);
        assertEquals(0.95 * sets, threshold, slack, "intervals of the threshold");
        assertEquals(0.95 * sets, power, slack, "intervals of the exponent");
        assertEquals(0.95 * sets, prefactor, slack, "intervals of the prefactor");
    }

    /** Fractions that are off by what they are said to be: intervals that count this hold the truth, others too seldom. */
    @Test
    void uncertainFractionsWidenTheIntervals() throws ProblemException {
        int sets = 100;
        int counted = 0;
        int exact = 0;
        double uncertainty = 4e-4;
        for (int set = 0; set < sets; set++) {
            RandomGenerator random = RandomStreams.stream(20261129, set);
            List<Sample> with = new ArrayList<>();
            List<Sample> without = new ArrayList<>();
            for (Sample sample : samples(10, 0.02, 2, set)) {
                double stated = sample.fraction() + uncertainty * random.nextGaussian();
                OptionalDouble relative = OptionalDouble.of(0.02 * LN10);
                with.add(new Sample(stated, sample.conductivity(), false, relative, OptionalDouble.of(uncertainty)));
                without.add(new Sample(stated, sample.conductivity(), false, relative));
            }
            counted += new PowerLawFit(with, 0.95).fit().exponentInterval().contains(2) ? 1 : 0;
            exact += new PowerLawFit(without, 0.95).fit().exponentInterval().contains(2) ? 1 : 0;
        }
        double slack = BOUND * Math.sqrt(0.95 * 0.05 * sets);
        assertEquals(0.95 * sets, counted, slack, "intervals of the exponent, uncertainty counted");
        assertTrue(exact < counted, exact + " without, " + counted + " with");
    }

    @Test
    void aSampleBelowDetectionNarrowsTheThreshold() throws ProblemException {
        List<Sample> samples = samples(7, 0.15, 2, 3);
        Interval without = new PowerLawFit(samples, 0.95).fit().thresholdInterval();
        samples.add(Sample.belowDetection(0.0195, 1e-6));
        Interval with = new PowerLawFit(samples, 0.95).fit().thresholdInterval();
        assertTrue(with.low() > without.low() + 1e-4, without + " then " + with);
    }

    @Test
    void dataThatCannotTellSaySo() throws ProblemException {
        List<Sample> far = new ArrayList<>();
        RandomGenerator random = RandomStreams.stream(9, 1);
        for (double f : new double[] {0.3, 0.4, 0.5, 0.6, 0.7}) {
            far.add(Sample.measured(f, 1e4 * Math.pow(f - 0.02, 2) * Math.exp(0.5 * random.nextGaussian())));
        }
        FittedPowerLaw fit = new PowerLawFit(far, 0.95).fit();
        assertTrue(fit.warnings().stream().anyMatch(each -> each.code().equals("EXPONENT_UNDETERMINED")));
        assertTrue(fit.thresholdInterval().lowOpen());
    }

    @Test
    void threeSamplesAreRefused() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> new PowerLawFit(samples(3, 0, 2, 0), 0.95));
        assertEquals("TOO_FEW_SAMPLES", refused.problem().code());
    }

    @Test
    void theBootstrapAgreesRoughlyWithTheProfile() throws ProblemException {
        List<Sample> samples = samples(14, 0.1, 2, 11);
        Interval profile = new PowerLawFit(samples, 0.95).fit().thresholdInterval();
        Interval drawn = new Bootstrap(samples, 1, 300)
                .interval(PowerLawFit::threshold, 0.95, Progress.none())
                .orElseThrow();
        assertTrue(drawn.contains(THRESHOLD) && profile.contains(THRESHOLD), drawn + " and " + profile);
    }

    @Test
    void fewDataHaveNoCorrectedCriterion() {
        assertFalse(InformationCriterion.corrected(1, 4, 5).isPresent());
        // AIC = -2 * 10 + 2 * 3, and 2 * 3 * 4 / 6 more
        assertEquals(-10, InformationCriterion.corrected(10, 3, 10).orElseThrow(), 1e-12);
    }

    /** Volume fractions spread evenly in their logarithm from 10 % above the threshold to ten times it. */
    private static List<Sample> samples(int count, double scatter, double exponent, long set) {
        RandomGenerator random = RandomStreams.stream(20261122, set);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double f = 0.022 * Math.pow(0.2 / 0.022, i / (count - 1.0));
            double ln = Math.log(1e4) + exponent * Math.log(f - THRESHOLD) + scatter * LN10 * random.nextGaussian();
            samples.add(Sample.measured(f, Math.exp(ln)));
        }
        return samples;
    }
}
