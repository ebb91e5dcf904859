package org.interphaselab.evaluation.halfcycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.Waves;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.junit.jupiter.api.Test;

class HalfCyclesTest {

    private static HalfCycles cut(Trace trace) {
        return HalfCycles.of(
                CyclingSignal.of(trace, 1, TwinCells.INITIAL.halfCycles()),
                new HalfCycleSettings(0.02, 0.1, 4.9, 1, TwinCells.INITIAL.halfCycles()),
                Progress.none());
    }

    @Test
    void theSignOfTheCurrentCutsAndTheChargeIsThatOfTheIntervals() {
        HalfCycles cycles = cut(new Waves(30).cycles(4, 0.011).bareTrace());
        assertEquals(4, cycles.size());
        HalfCycle second = cycles.get(1);
        assertEquals(-1, second.sign());
        assertEquals(ElectrodeSide.B, second.stripped());
        assertEquals(3600, second.startS());
        assertEquals(7200, second.endS());
        assertEquals(0.5, second.chargeMAhCm2(), 1e-12);
        assertEquals(0.5, second.arealCurrentMACm2(), 1e-12);
        assertEquals(0.011, second.polarization().medianV(), 1e-12);
        assertEquals(22, second.apparentResistanceOhmCm2(), 1e-9);
        assertEquals(0, cycles.get(0).startS());
    }

    @Test
    void aFirstRecordWithTheVoltageOfTheHalfCycleBeforeCountsByItsChargeOnly() {
        Waves waves = new Waves(30);
        Waves lagging = new Waves(30);
        for (int k = 0; k < 4; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            waves.step(120, sign * 0.5, sign * 0.011);
            // as after a half-cycle that ended at the limit of the voltage
            lagging.step(1, sign * 0.5, k == 0 ? 0.011 : -sign * 4.95).step(119, sign * 0.5, sign * 0.011);
        }
        HalfCycles own = cut(waves.bareTrace());
        HalfCycles late = cut(lagging.bareTrace());
        assertEquals(own.size(), late.size());
        for (int k = 0; k < own.size(); k++) {
            assertEquals(own.get(k).polarization(), late.get(k).polarization());
            assertEquals(own.get(k).chargeMAhCm2(), late.get(k).chargeMAhCm2(), 1e-12);
            assertEquals(0, late.get(k).limitSamples());
            assertEquals(120, late.get(k).samples());
        }
    }

    @Test
    void aHalfCycleKeepsTheNumbersOfItsRecords() {
        // records 101 to 111, the first without a voltage and 105 not in the file, a rest between the half-cycles
        Trace trace = Trace.builder(10)
                .add(Quantity.TEST_TIME, new double[] {30, 60, 90, 120, 150, 180, 210, 240, 270, 300})
                .add(Quantity.CURRENT, new double[] {5e-4, 5e-4, 5e-4, 0, 0, 0, -5e-4, -5e-4, -5e-4, -5e-4})
                .add(Quantity.VOLTAGE, new double[] {Double.NaN, .01, .01, 0, 0, 0, -.01, -.01, -.01, -.01})
                .add(Quantity.RECORD_INDEX, new double[] {101, 102, 103, 104, 106, 107, 108, 109, 110, 111})
                .add(Quantity.CYCLE_COUNT, new double[] {7, 7, 7, 7, 7, 7, Double.NaN, 8, 8, 8})
                .add(Quantity.STEP_COUNT, new double[] {21, 21, 21, 22, 22, 22, 23, 23, 23, 23})
                .build();
        HalfCycles cycles = cut(trace);
        assertEquals(2, cycles.size());
        assertEquals(
                new InstrumentNumbers(Optional.of(102L), Optional.of(103L), Optional.of(7L), Optional.of(21L)),
                cycles.get(0).numbers());
        assertEquals(
                new InstrumentNumbers(Optional.of(108L), Optional.of(111L), Optional.empty(), Optional.of(23L)),
                cycles.get(1).numbers());
        InstrumentNumbers none =
                new InstrumentNumbers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(none, cut(new Waves(30).cycles(1, 0.01).bareTrace()).get(0).numbers());
    }

    @Test
    void restsAreNoHalfCyclesAndSmallCurrentsAreRest() {
        Waves waves = new Waves(30);
        for (int k = 0; k < 4; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            waves.step(120, sign * 0.5, sign * 0.011).step(60, 0.009 * sign, 0);
        }
        HalfCycles cycles = cut(waves.trace());
        assertEquals(4, cycles.size());
        assertEquals(5400, cycles.get(1).startS());
        assertEquals(0.5, cycles.get(1).chargeMAhCm2(), 1e-12);
    }

    @Test
    void aSingleSampleBelongsToWhatCameBeforeUnlessAtTheLimitOrLast() {
        HalfCycles glitch = cut(new Waves(30)
                .step(60, 0.5, 0.01)
                .step(1, -0.5, -0.01)
                .step(59, 0.5, 0.01)
                .step(120, -0.5, -0.01)
                .bareTrace());
        assertEquals(
                List.of(120, 120),
                glitch.list().stream().map(HalfCycle::samples).toList());
        HalfCycles limit = cut(new Waves(30)
                .step(120, 0.5, 0.01)
                .step(1, -0.5, -5)
                .step(120, 0.5, 0.01)
                .step(1, -0.5, -0.01)
                .bareTrace());
        assertEquals(
                List.of(120, 1, 120, 1),
                limit.list().stream().map(HalfCycle::samples).toList());
        assertTrue(limit.get(1).atLimit());
        assertFalse(limit.get(3).atLimit());
    }

    @Test
    void aSpikeToTheLimitInsideAHalfCycleIsNoLimit() {
        Waves waves = new Waves(30).cycles(4, 0.01).set(150, 2, -5);
        assertFalse(cut(waves.trace()).get(1).atLimit());
        assertTrue(cut(waves.set(151, 2, -5).trace()).get(1).atLimit());
        assertTrue(cut(new Waves(30).cycles(4, 0.01).set(239, 2, -5).trace())
                .get(1)
                .atLimit());
    }

    @Test
    void fiveDefinitionsOfPolarizationAreToldApart() {
        double[] volts = new double[100];
        for (int k = 0; k < 100; k++) {
            volts[k] = 0.010 + 0.0001 * k;
        }
        PolarizationMetrics eta =
                cut(new Waves(30).step(0.5, volts).trace()).get(0).polarization();
        assertEquals(0.010 + 0.0001 * 54.5, eta.meanV(), 1e-12);
        assertEquals(0.010 + 0.0001 * 54.5, eta.medianV(), 1e-12);
        assertEquals(0.010 + 0.0001 * 97, eta.endV(), 1e-12);
        assertEquals(0.010 + 0.0001 * 0.98 * 99, eta.maxV(), 1e-12);
        assertEquals(0.0199, eta.rawMaxV(), 1e-12);
        assertEquals(0.0101, eta.initialV(), 1e-12);
    }

    @Test
    void theInitialPolarizationWaitsThirtySeconds() {
        double[] volts = new double[100];
        for (int k = 0; k < 100; k++) {
            volts[k] = 0.001 * (k + 1);
        }
        assertEquals(
                0.030,
                cut(new Waves(1).step(0.5, volts).trace()).get(0).polarization().initialV(),
                1e-12);
    }

    @Test
    void theShapeIndexGrowsWithArching() {
        double[] flat = new double[120];
        double[] arched = new double[120];
        for (int k = 0; k < 120; k++) {
            flat[k] = 0.011;
            arched[k] = 0.011 * (1 + Math.pow(k / 119.0, 3));
        }
        assertEquals(0, cut(new Waves(30).step(0.5, flat).trace()).get(0).shapeIndex(), 1e-12);
        assertEquals(0.93, cut(new Waves(30).step(0.5, arched).trace()).get(0).shapeIndex(), 0.03);
    }

    @Test
    void samplesWithoutAValueAreLeftOutAndCounted() {
        HalfCycles cycles = cut(new Waves(30)
                .cycles(4, 0.01)
                .set(50, 2, Double.NaN)
                .set(51, 1, Double.NaN)
                .trace());
        assertEquals(2, cycles.samplesLeftOut());
        assertEquals(0.5, cycles.get(0).chargeMAhCm2(), 1e-9);
    }

    @Test
    void timeThatRunsBackwardsIsRebuiltAndCounted() {
        Waves restarted = new Waves(30).cycles(2, 0.01).clock(0).cycles(2, 0.01);
        HalfCycles withStepTime = cut(restarted.trace());
        assertEquals(1, withStepTime.timeRepairs());
        assertEquals(4, withStepTime.size());
        withStepTime.list().forEach(half -> assertEquals(0.5, half.chargeMAhCm2(), 1e-9));
        assertEquals(4 * 3600, withStepTime.endS(), 1e-6);
        HalfCycles bare = cut(restarted.bareTrace());
        assertEquals(4, bare.size());
        bare.list().forEach(half -> assertEquals(0.5, half.chargeMAhCm2(), 1e-9));
    }

    @Test
    void aShortHoleIsMarkedAndIntegratedAsATrapezoid() {
        HalfCycle usual = cut(new Waves(30)
                        .step(60, 0.5, 0.01)
                        .pause(120)
                        .step(60, 0.5, 0.01)
                        .bareTrace())
                .get(0);
        assertFalse(usual.gap(), "150 s are five times 30 s, not more");
        HalfCycle half = cut(new Waves(30)
                        .step(60, 0.5, 0.01)
                        .pause(300)
                        .step(60, 0.3, 0.01)
                        .bareTrace())
                .get(0);
        assertTrue(half.gap());
        assertFalse(half.chargeMissing());
        assertEquals((60 * 30 * 0.5 + 330 * 0.4 + 59 * 30 * 0.3) / 3600, half.chargeMAhCm2(), 1e-9);
    }

    @Test
    void aHoleOfTenMinutesIsNotIntegrated() {
        HalfCycle shorter = cut(new Waves(30)
                        .step(60, 0.5, 0.01)
                        .pause(569)
                        .step(60, 0.5, 0.01)
                        .bareTrace())
                .get(0);
        assertTrue(shorter.gap() && !shorter.chargeMissing());
        HalfCycle half = cut(new Waves(30)
                        .step(60, 0.5, 0.01)
                        .pause(570)
                        .step(60, 0.5, 0.01)
                        .bareTrace())
                .get(0);
        assertTrue(half.gap() && half.chargeMissing());
        assertEquals(0.5, half.chargeMAhCm2(), 1e-9);
    }

    @Test
    void slowSamplingIsNoHoleHoweverLongItsIntervals() {
        HalfCycle slow = cut(new Waves(150)
                        .step(12, 0.5, 0.01)
                        .pause(500)
                        .step(12, 0.5, 0.01)
                        .bareTrace())
                .get(0);
        assertFalse(slow.gap(), "650 s are less than five times 150 s");
        assertEquals((24 * 150 + 500) * 0.5 / 3600, slow.chargeMAhCm2(), 1e-9);
        HalfCycle torn = cut(new Waves(150)
                        .step(12, 0.5, 0.01)
                        .pause(700)
                        .step(12, 0.5, 0.01)
                        .bareTrace())
                .get(0);
        assertTrue(torn.gap() && torn.chargeMissing());
        HalfCycle hourly = cut(new Waves(900).step(8, 0.5, 0.01).bareTrace()).get(0);
        assertFalse(hourly.gap());
        assertEquals(1.0, hourly.chargeMAhCm2(), 1e-9);
    }

    @Test
    void aHoleInTheRecordingIsNotIntegratedButMarked() {
        HalfCycles inside = cut(new Waves(30)
                .step(60, 0.5, 0.01)
                .pause(7200)
                .step(60, 0.5, 0.01)
                .bareTrace());
        assertEquals(1, inside.size());
        assertTrue(inside.get(0).gap());
        assertEquals(0.5, inside.get(0).chargeMAhCm2(), 1e-9);
        HalfCycles between =
                cut(new Waves(30).cycles(2, 0.01).pause(7200).cycles(2, 0.01).bareTrace());
        assertFalse(between.get(2).gap());
        assertEquals(0.5, between.get(2).chargeMAhCm2(), 1e-9);
        assertEquals(7200 + 7200, between.get(2).startS(), 1e-9);
    }

    @Test
    void anUnrecordedRestAddsNoCharge() {
        HalfCycles cycles =
                cut(new Waves(30).cycles(2, 0.01).pause(300).cycles(2, 0.01).trace());
        assertEquals(0.5, cycles.get(2).chargeMAhCm2(), 1e-9);
        assertEquals(7500, cycles.get(2).startS(), 1e-9);
    }

    @Test
    void disagreeingStepNumbersAreCounted() {
        assertEquals(
                OptionalInt.of(0), cut(new Waves(30).cycles(4, 0.01).trace()).stepDisagreements());
        Waves one = new Waves(30).step(0.5, 0.01, 0.01, 0.01, 0.01);
        Waves split = new Waves(30).step(60, 0.5, 0.01).step(60, 0.5, 0.01).step(120, -0.5, -0.01);
        assertEquals(OptionalInt.of(1), cut(split.trace()).stepDisagreements());
        assertEquals(OptionalInt.empty(), cut(one.bareTrace()).stepDisagreements());
    }

    @Test
    void theCyclePolarizationIsFreeOfTheOffset() {
        Trace shifted = DigitalTwin.simulate(
                        TwinCells.healthy(40).with(Instrument.usual().withOffset(0.005)))
                .trace();
        HalfCycles cycles = TwinCells.measure(TwinCells.describe("x", "SEI", TwinCells.healthy(40)), shifted)
                .halfCycles();
        assertEquals(0.005, CyclePolarization.offsetV(cycles.list()), 1e-4);
        List<CyclePolarization> pairs = CyclePolarization.of(cycles.list(), 0.005);
        assertEquals(20, pairs.size());
        HalfCycles plain = TwinCells.measure(TwinCells.healthy(40)).halfCycles();
        double expected = CyclePolarization.of(plain.list(), 0).get(10).polarizationV();
        assertEquals(expected, pairs.get(10).polarizationV(), 5e-5);
        assertEquals(2 * expected, pairs.get(10).hysteresisV(), 1e-4);
        assertEquals(0, pairs.get(10).asymmetry(), 0.02);
    }

    @Test
    void steadyGrowthIsNoOffset() {
        Waves growing = new Waves(30);
        for (int k = 0; k < 30; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            growing.step(120, sign * 0.5, sign * (0.05 + 0.01 * k));
        }
        assertEquals(0, CyclePolarization.offsetV(cut(growing.trace()).list()), 1e-9);
    }

    @Test
    void theTrendOfALineIsItsSlope() {
        Waves line = new Waves(30);
        for (int k = 0; k < 30; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            line.step(120, sign * 0.5, sign * (0.010 + 0.001 * k));
        }
        PolarizationTrend trend = PolarizationTrend.of(cut(line.trace()).list()).orElseThrow();
        assertEquals(0.001, trend.slopeVPerH(), 1e-9);
        assertEquals(1, trend.kendallTau(), 1e-12);
        assertEquals(0.0365 / 0.0125, trend.growth(), 1e-9);
    }

    @Test
    void fiveMillionSamplesAreCutWithoutAnObjectPerSample() {
        int n = 5_000_000;
        double[] time = new double[n];
        double[] current = new double[n];
        double[] volts = new double[n];
        for (int k = 0; k < n; k++) {
            int sign = k / 3600 % 2 == 0 ? 1 : -1;
            time[k] = k + 1;
            current[k] = sign * 5e-4;
            volts[k] = sign * (0.011 + 1e-4 * (k % 7 - 3));
        }
        HalfCycles cycles = cut(Trace.builder(n)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.CURRENT, current)
                .add(Quantity.VOLTAGE, volts)
                .build());
        assertEquals(1389, cycles.size());
        assertEquals(0.5, cycles.get(700).chargeMAhCm2(), 1e-9);
        assertEquals(0.011, cycles.get(700).polarization().medianV(), 1e-9);
    }

    @Test
    void anEmptyRecordingHasNoHalfCycles() {
        assertEquals(0, cut(new Waves(30).bareTrace()).size());
        assertEquals(0, cut(new Waves(30).step(10, 0, 0).bareTrace()).size());
        assertEquals(
                "Voltage / V",
                CyclingSignal.missingColumns(Trace.builder(1)
                        .add(Quantity.TEST_TIME, new double[1])
                        .add(Quantity.CURRENT, new double[1])
                        .build()));
    }
}
