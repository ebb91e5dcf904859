package org.interphaselab.evaluation.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.ImportAccount;
import org.interphaselab.analysis.experiment.Pellet;
import org.interphaselab.analysis.experiment.Protocol;
import org.interphaselab.core.Light;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.Waves;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;

/** Each check of quality, once red or yellow and with the right place, and none of them over a good recording. */
class QualityControlTest {

    private static final Cell DRAWN =
            TwinCells.describe("drawn", "MII-2", TwinCells.healthy(1).withAreaCm2(1));

    private static List<QualityCheck> checks(Cell cell, Trace trace) {
        return QualityControl.of(TwinCells.measure(cell, trace));
    }

    private static List<QualityCheck> checks(Waves waves) {
        return checks(DRAWN, waves.trace());
    }

    private static List<QualityCheck> checks(TwinParameters twin) {
        return checks(
                TwinCells.describe("cell", "SEI", twin),
                DigitalTwin.simulate(twin).trace());
    }

    private static List<String> codes(List<QualityCheck> checks) {
        return checks.stream()
                .filter(QualityCheck::reservation)
                .map(QualityCheck::code)
                .toList();
    }

    private static QualityCheck of(String code, List<QualityCheck> checks) {
        return checks.stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGoodRecordingIsGreenAndSaysWhatCouldNotBeChecked() {
        List<QualityCheck> all = checks(TwinCells.healthy(40));
        assertEquals(List.of(), codes(all));
        assertEquals(Light.GREEN, QualityControl.light(all));
        assertEquals(Light.NOT_CHECKED, of("BELOW_PELLET_RESISTANCE", all).light());
        assertEquals(
                all.size(), new HashSet<>(all.stream().map(QualityCheck::code).toList()).size());
    }

    @Test
    void timeThatFallsIsRepairedAndItsPlaceIsTold() {
        Waves waves = new Waves(30).cycles(10, 0.011).clock(0).cycles(10, 0.011);
        QualityCheck check = of("TIME_REPAIRED", checks(waves));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(1, check.value().getAsDouble());
        assertEquals(1200, check.evidence().fromSample());
    }

    @Test
    void samplesOfTheSameTimeAreCounted() {
        Waves waves = new Waves(30).cycles(10, 0.011);
        waves.set(501, 0, 501 * 30).set(601, 0, 601 * 30);
        QualityCheck check = of("TIME_DUPLICATES", checks(waves));
        assertEquals(2, check.value().getAsDouble());
        assertEquals(501, check.evidence().fromSample());
        assertEquals(Light.YELLOW, check.light());
    }

    @Test
    void aLongHoleMakesItRedAndAShortOneYellow() {
        Waves shorter = new Waves(30)
                .cycles(10, 0.011)
                .step(60, 0.5, 0.011)
                .pause(300)
                .step(50, 0.5, 0.011)
                .cycles(0, 0);
        assertEquals(Light.YELLOW, of("RECORDING_GAPS", checks(shorter)).light());
        Waves longer =
                new Waves(30).cycles(10, 0.011).step(60, 0.5, 0.011).pause(900).step(30, 0.5, 0.011);
        QualityCheck check = of("RECORDING_GAPS", checks(longer));
        assertEquals(Light.RED, check.light());
        assertEquals(1260, check.evidence().fromSample());
    }

    @Test
    void aCurrentBeyondTwoPerCentOfTheProtocolIsRed() {
        TwinParameters twin = TwinCells.healthy(20);
        Trace trace = DigitalTwin.simulate(twin).trace();
        Cell wrongArea = TwinCells.describe("cell", "SEI", twin.withAreaCm2(twin.areaCm2() / 1.03));
        QualityCheck check = of("PROTOCOL_MISMATCH", checks(wrongArea, trace));
        assertEquals(Light.RED, check.light());
        assertEquals(3, check.value().getAsDouble(), 1e-6);
        assertEquals(2, check.limit().getAsDouble());
        Cell nearly = TwinCells.describe("cell", "SEI", twin.withAreaCm2(twin.areaCm2() / 1.015));
        assertEquals(Light.GREEN, of("PROTOCOL_MISMATCH", checks(nearly, trace)).light());
    }

    @Test
    void theOtherFirstPolarityThanTheProtocolSaysIsRed() {
        TwinParameters twin = TwinCells.healthy(20);
        Cell said = TwinCells.describe("cell", "SEI", twin.with(TwinCells.strippingFirst(20)));
        Trace trace = DigitalTwin.simulate(twin).trace();
        assertEquals(
                Light.RED, of("FIRST_POLARITY_MISMATCH", checks(said, trace)).light());
        assertEquals(Light.GREEN, of("FIRST_POLARITY_MISMATCH", checks(twin)).light());
    }

    @Test
    void anOffsetOfThreeMillivoltsIsTold() {
        QualityCheck check = of(
                "VOLTAGE_OFFSET",
                checks(TwinCells.healthy(30).with(Instrument.usual().withOffset(0.003))));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(3, check.value().getAsDouble(), 0.1);
        assertEquals(
                Light.GREEN,
                of(
                                "VOLTAGE_OFFSET",
                                checks(TwinCells.healthy(30)
                                        .with(Instrument.usual().withOffset(0.0015))))
                        .light());
    }

    @Test
    void fewerThanTwentySamplesAreTold() {
        QualityCheck check = of(
                "SPARSE_SAMPLING",
                checks(TwinCells.healthy(30).with(Instrument.usual().withSampling(300))));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(12, check.value().getAsDouble());
    }

    /** The paper's check: 13 mV at 0.5 mA cm⁻² is 26 Ω cm²; a pellet of 1.21 mm with 4.6 mS cm⁻¹ has 26.3. */
    @Test
    void aCellBelowItsPelletsResistanceIsRed() {
        Pellet pellet = new Pellet(OptionalDouble.of(1210), OptionalDouble.of(4.6e-3));
        assertEquals(26.3, pellet.resistanceOhmCm2().getAsDouble(), 0.01);
        TwinParameters twin = TwinCells.healthy(20);
        Trace trace = DigitalTwin.simulate(twin).trace();
        Cell cell = TwinCells.describe("cell", "SEI", twin).with(pellet);
        QualityCheck check = of("BELOW_PELLET_RESISTANCE", checks(cell, trace));
        assertEquals(Light.RED, check.light());
        assertEquals(22.4, check.value().getAsDouble(), 0.5);
        Pellet better = new Pellet(OptionalDouble.of(1210), OptionalDouble.of(6e-3));
        assertEquals(
                Light.GREEN,
                of("BELOW_PELLET_RESISTANCE", checks(cell.with(better), trace)).light());
    }

    @Test
    void aHalfCycleCutOffWithoutASampleAtTheLimitIsTold() {
        Waves waves = new Waves(30).cycles(20, 0.011);
        for (int k = 0; k < 3; k++) {
            waves.step(120, 0.5, 0.011).step(60, -0.5, -0.011).step(1, -0.5, -2);
        }
        waves.step(120, 0.5, 0.011);
        QualityCheck check = of("NO_SAMPLE_AT_LIMIT", checks(waves));
        assertEquals(3, check.value().getAsDouble());
        assertEquals(21 * 120, check.evidence().fromSample());
    }

    @Test
    void aVoltageThatStandsStillBelowTheLimitIsClipped() {
        double[] clipped = new double[120];
        for (int k = 0; k < 120; k++) {
            clipped[k] = k < 110 ? 0.011 : 2.5;
        }
        Waves waves = new Waves(30).cycles(20, 0.011).step(0.5, clipped).step(120, -0.5, -0.011);
        QualityCheck check = of("VOLTAGE_CLIPPED", checks(waves));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(20 * 120 + 110, check.evidence().fromSample());
    }

    @Test
    void singleSamplesThatJumpAreCounted() {
        Waves waves = new Waves(30).cycles(20, 0.011);
        waves.set(500, 2, 0.09).set(900, 2, -0.1);
        QualityCheck check = of("SPIKES", checks(waves));
        assertEquals(2, check.value().getAsDouble());
        assertEquals(500, check.evidence().fromSample());
    }

    @Test
    void swappedVoltageLeadsAreTold() {
        Waves waves = new Waves(30);
        for (int k = 0; k < 20; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            waves.step(120, sign * 0.5, -sign * 0.011);
        }
        assertEquals(Light.YELLOW, of("VOLTAGE_OPPOSES_CURRENT", checks(waves)).light());
    }

    @Test
    void archedHalfCyclesThatTurnRectangularAndLowerAreTold() {
        Waves waves = new Waves(30);
        for (int k = 0; k < 30; k++) {
            double[] volts = new double[120];
            for (int i = 0; i < 120; i++) {
                double arch = k < 20 ? 0.011 * (1 + 0.5 * Math.pow(i / 119.0, 3)) : 0.008;
                volts[i] = (k % 2 == 0 ? 1 : -1) * arch;
            }
            waves.step(k % 2 == 0 ? 0.5 : -0.5, volts);
        }
        QualityCheck check = of("SUDDEN_FLATTENING", checks(waves));
        assertEquals(Light.YELLOW, check.light());
        assertTrue(check.text().contains("half-cycle 20"), check.text());
    }

    private static QualityCheck imported(ImportAccount... accounts) {
        Waves waves = new Waves(30).cycles(10, 0.011);
        return of("IMPORT_LIGHT", checks(DRAWN.withImports(List.of(accounts)), waves.trace()));
    }

    @Test
    void theWorstLightOfTheImportsIsThatOfTheCell() {
        ImportAccount green = new ImportAccount("first", Optional.of(Light.GREEN), List.of());
        ImportAccount yellow = new ImportAccount("second", Optional.of(Light.YELLOW), List.of("RECORDS_REORDERED"));
        ImportAccount red = new ImportAccount(
                "third", Optional.of(Light.RED), List.of("CHARGE_CONTRADICTS_CURRENT", "CURRENT_SIGN"));
        ImportAccount unknown = new ImportAccount("fourth", Optional.empty(), List.of());
        assertEquals(Light.GREEN, imported(green).light());
        assertEquals(Light.YELLOW, imported(green, yellow).light());
        assertEquals(Light.YELLOW, imported(yellow, unknown).light());
        QualityCheck check = imported(yellow, red, green, unknown);
        assertEquals(Light.RED, check.light());
        assertEquals(2, check.value().getAsDouble());
        assertTrue(check.text().contains("third (CHARGE_CONTRADICTS_CURRENT, CURRENT_SIGN)"), check.text());
    }

    @Test
    void anImportOfWhichThereIsNoReportIsNotGreen() {
        ImportAccount green = new ImportAccount("first", Optional.of(Light.GREEN), List.of());
        QualityCheck check = imported(green, new ImportAccount("second", Optional.empty(), List.of()));
        assertEquals(Light.NOT_CHECKED, check.light());
        assertTrue(check.text().contains("second"), check.text());
        assertEquals(Light.NOT_CHECKED, imported().light());
    }

    @Test
    void aLimitThatTheProtocolDoesNotNameIsTold() {
        Protocol said = DRAWN.protocol();
        assertEquals(
                said.voltageLimitV(),
                of("LIMIT_NOT_REPORTED", checks(new Waves(30).cycles(10, 0.011)))
                        .value());
        Protocol silent = new Protocol(
                said.id(),
                said.name(),
                said.arealCurrentMACm2(),
                said.arealCapacityMAhCm2(),
                OptionalDouble.empty(),
                said.currentAccuracy(),
                said.atLimit(),
                said.temperatureC(),
                said.stackPressureMPa(),
                said.firstPolarity());
        Cell cell = new Cell(
                DRAWN.id(),
                DRAWN.name(),
                DRAWN.design(),
                DRAWN.interphase(),
                silent,
                DRAWN.replicate(),
                DRAWN.sign(),
                DRAWN.bulkResistanceOhmCm2(),
                DRAWN.exclusionReason(),
                true,
                true);
        QualityCheck check = of(
                "LIMIT_NOT_REPORTED",
                checks(cell, new Waves(30).cycles(10, 0.011).trace()));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(OptionalDouble.empty(), check.value());
    }

    @Test
    void samplesWithoutAValueAreToldAndCounted() {
        Waves waves = new Waves(30).cycles(10, 0.011);
        assertEquals(Light.GREEN, of("SAMPLES_LEFT_OUT", checks(waves)).light());
        waves.set(100, 0, Double.NaN).set(300, 1, Double.NaN).set(500, 2, Double.NaN);
        QualityCheck check = of("SAMPLES_LEFT_OUT", checks(waves));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(3, check.value().getAsDouble());
    }

    @Test
    void stepNumbersThatChangeElsewhereThanTheCurrentAreTold() {
        Waves waves = new Waves(30).cycles(10, 0.011);
        assertEquals(Light.GREEN, of("STEPS_DISAGREE", checks(waves)).light());
        assertEquals(
                Light.NOT_CHECKED,
                of("STEPS_DISAGREE", checks(DRAWN, waves.bareTrace())).light());
        waves.step(60, 0.5, 0.011).step(60, 0.5, 0.011).step(120, -0.5, -0.011);
        QualityCheck check = of("STEPS_DISAGREE", checks(waves));
        assertEquals(Light.YELLOW, check.light());
        assertEquals(1, check.value().getAsDouble());
    }

    /** 0.5 mA cm⁻² taken for 0.5 A cm⁻² is a thousand times the protocol's current. */
    @Test
    void milliamperesTakenForAmperesAreRed() {
        Waves waves = new Waves(30);
        for (int k = 0; k < 20; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            waves.step(120, sign * 500, sign * 0.011);
        }
        QualityCheck check = of("PROTOCOL_MISMATCH", checks(waves));
        assertEquals(Light.RED, check.light());
        assertEquals(99_900, check.value().getAsDouble(), 1e-6);
        assertTrue(check.text().contains("areal current"), check.text());
    }
}
