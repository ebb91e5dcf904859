package org.interphaselab.evaluation.twin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.twin.CyclingProgramme.CurrentChange;
import org.interphaselab.evaluation.twin.TwinRecording.TrueEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalTwinTest {

    /** Of panel d under seed 1: changes only when the twin itself is changed on purpose. */
    private static final String PANEL_D = "0f015c6011f7b111be08c863a979cd14c699f4cb0b36fbd3dae19da5b020280b";

    @Test
    void theSameSeedGivesTheSameBitsForGood() {
        TwinParameters cell = Fig2Panels.panel('d', 1).parameters();
        assertEquals(PANEL_D, hash(DigitalTwin.simulate(cell).trace()));
        assertEquals(PANEL_D, hash(DigitalTwin.simulate(cell).trace()));
        assertNotEquals(PANEL_D, hash(DigitalTwin.simulate(cell.withSeed(2)).trace()));
    }

    @ParameterizedTest
    @ValueSource(chars = {'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'})
    void lithiumIsNeitherMadeNorDestroyed(char panel) {
        TwinParameters cell = Fig2Panels.panel(panel, 3).parameters();
        TwinRecording recording = DigitalTwin.simulate(cell);
        assertEquals(
                cell.reservoirs().capacityAMAhCm2() + cell.reservoirs().capacityBMAhCm2(),
                recording.lithium().totalMAhCm2(),
                1e-9);
        assertTrue(recording.lithium().availableAMAhCm2() >= 0
                && recording.lithium().availableBMAhCm2() >= 0);
    }

    @Test
    void aShortCarriesElectronsAndMovesNoLithium() {
        TwinParameters shorted = TwinCells.healthy(1)
                .with(new InterphaseKinetics(0, 0, 0, 1e-4, 1100))
                .with(new ShortCircuit.Hard(0, 1e-6));
        TwinRecording recording = DigitalTwin.simulate(shorted);
        assertEquals(4.1, recording.lithium().availableBMAhCm2(), 1e-6);
        assertEquals(List.of(new TrueEvent(TrueEvent.Kind.SHORT_CIRCUIT, 0)), recording.events());
    }

    @Test
    void aCellWithoutLossesHasItsOhmicVoltage() {
        TwinParameters ohmic = TwinCells.healthy(2)
                .with(new InterphaseKinetics(0, 0, 0, 1e-4, 1100))
                .with(new Instrument(30, 0, 1e-6, 0, 0));
        Trace trace = DigitalTwin.simulate(ohmic).trace();
        assertEquals(240, trace.size());
        assertEquals(0.011, trace.values(Quantity.VOLTAGE)[119], 1e-6);
        assertEquals(-0.011, trace.values(Quantity.VOLTAGE)[239], 1e-6);
        assertEquals(0.5 * Math.PI / 4 / 1000, trace.values(Quantity.CURRENT)[0], 1e-15);
        assertEquals(30, trace.values(Quantity.TEST_TIME)[0]);
        assertEquals(7200, trace.values(Quantity.TEST_TIME)[239]);
    }

    @Test
    void chemicalLossFollowsTheSquareRootOfTime() {
        TwinParameters resting = TwinCells.healthy(400).with(new InterphaseKinetics(0.003, 0, 0, 1e-4, 1091));
        TwinRecording recording = DigitalTwin.simulate(resting);
        assertEquals(0.003 * Math.sqrt(400), recording.lithium().lostAMAhCm2(), 0.001);
        assertEquals(recording.lithium().lostAMAhCm2(), recording.lithium().lostBMAhCm2(), 1e-9);
    }

    @Test
    void stepsRestsAndCyclesAreCountedAndNamed() {
        Trace trace = DigitalTwin.simulate(
                        TwinCells.healthy(3).with(CyclingProgramme.ofPaper(3).withRest(0.25)))
                .trace();
        double[] step = trace.values(Quantity.STEP_COUNT);
        var type = trace.text(Quantity.STEP_TYPE).orElseThrow();
        assertEquals("CC_Chg", type.at(0));
        assertEquals("Rest", type.at(120));
        assertEquals("CC_DChg", type.at(150));
        assertEquals(1, step[119]);
        assertEquals(2, step[120]);
        assertEquals(3, step[150]);
        assertEquals(1, trace.values(Quantity.CYCLE_COUNT)[150]);
        assertEquals(2, trace.values(Quantity.CYCLE_COUNT)[trace.size() - 1]);
        assertEquals(30, trace.values(Quantity.STEP_TIME)[150]);
        assertEquals(0, trace.values(Quantity.CURRENT)[125]);
    }

    @Test
    void theProgrammeDecidesWhatHappensAtTheLimit() {
        TwinParameters consuming = TwinCells.consuming(200);
        TwinRecording switching = DigitalTwin.simulate(consuming);
        TwinRecording stopping = DigitalTwin.simulate(consuming.with(TwinCells.stopping(200)));
        assertEquals(3, switching.events().size());
        assertEquals(
                List.of(TrueEvent.Kind.LIMIT_STRIPPING_B),
                stopping.events().stream().map(TrueEvent::kind).toList());
        double[] volts = stopping.trace().values(Quantity.VOLTAGE);
        assertEquals(-5, volts[volts.length - 1], 0.002);
    }

    @Test
    void polarityAndCurrentFollowTheProgramme() {
        TwinParameters first = TwinCells.healthy(4)
                .with(CyclingProgramme.ofPaper(4)
                        .withFirst(FirstPolarity.B_STRIPS_FIRST)
                        .withChange(new CurrentChange(2, 1)));
        double[] current = DigitalTwin.simulate(first).trace().values(Quantity.CURRENT);
        assertTrue(current[0] < 0);
        assertEquals(2, current[240] / current[0], 1e-12);
        assertTrue(current[300] > 0);
    }

    @Test
    void noiseSpikesAndShortsHaveTheirOwnStreams() {
        TwinParameters quiet = TwinCells.healthy(5);
        double[] plain = DigitalTwin.simulate(quiet).trace().values(Quantity.VOLTAGE);
        double[] spiky = DigitalTwin.simulate(quiet.with(Instrument.usual().withSpikes(2)))
                .trace()
                .values(Quantity.VOLTAGE);
        long changed = 0;
        for (int k = 0; k < plain.length; k++) {
            changed += Math.abs(plain[k] - spiky[k]) > 0.015 ? 1 : 0;
            assertTrue(Math.abs(plain[k] - spiky[k]) > 0.015 || plain[k] == spiky[k]);
        }
        assertTrue(changed > 2 && changed < 30, changed + " spikes");
    }

    @Test
    void offsetAndContactShowInTheVoltage() {
        double[] shifted = DigitalTwin.simulate(
                        TwinCells.healthy(2).with(Instrument.usual().withOffset(0.005)))
                .trace()
                .values(Quantity.VOLTAGE);
        double[] plain = DigitalTwin.simulate(TwinCells.healthy(2)).trace().values(Quantity.VOLTAGE);
        for (int k = 0; k < plain.length; k++) {
            plain[k] += 0.005;
        }
        assertArrayEquals(plain, shifted, 1e-9);
        TwinRecording open = DigitalTwin.simulate(
                TwinCells.healthy(10).with(Resistances.ofSeparator(20).withContact(20000)));
        assertEquals(3, open.trace().size());
    }

    @Test
    void meaninglessParametersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Reservoirs(20, -1, 0.02));
        assertThrows(IllegalArgumentException.class, () -> new InterphaseKinetics(0, 1.5, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Instrument(0, 0, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> CyclingProgramme.ofPaper(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Fig2Panels.panel('a', 1));
    }

    @Test
    void theFigureHasTwelvePanelsInFourRows() {
        List<Fig2Panel> panels = Fig2Panels.all(1);
        assertEquals(
                "bcdefghijklm",
                panels.stream().map(panel -> String.valueOf(panel.panel())).reduce("", String::concat));
        assertEquals("g_MII-2_100-20", Fig2Panels.panel('g', 1).key());
        assertEquals(
                12,
                panels.stream()
                        .map(panel -> panel.parameters().seed())
                        .distinct()
                        .count());
        assertFalse(panels.stream()
                .anyMatch(panel -> panel.parameters().reservoirs().capacityAMAhCm2() != 20.5));
    }

    private static String hash(Trace trace) {
        int quantities = trace.quantities().size();
        ByteBuffer bytes = ByteBuffer.allocate(8 * trace.size() * quantities);
        trace.quantities()
                .forEach(quantity -> Arrays.stream(trace.values(quantity)).forEach(bytes::putDouble));
        return Sha256.of(bytes.array());
    }
}
