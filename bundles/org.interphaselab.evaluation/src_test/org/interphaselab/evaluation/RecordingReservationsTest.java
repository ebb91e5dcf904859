package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.ImportAccount;
import org.interphaselab.core.Light;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;

/** Reservations about recordings, as an analysis tells them. */
class RecordingReservationsTest {

    @Test
    void reservationsAboutARecordingAreWarnings() throws Exception {
        assertEquals(
                List.of("VOLTAGE_OFFSET"),
                warnings(TwinCells.healthy(20).with(Instrument.usual().withOffset(0.005)), OptionalDouble.empty(), 1));
        assertEquals(
                List.of("SPARSE_SAMPLING"),
                warnings(TwinCells.healthy(20).with(Instrument.usual().withSampling(240)), OptionalDouble.empty(), 1));
        assertEquals(List.of("BELOW_BULK_RESISTANCE"), warnings(TwinCells.healthy(20), OptionalDouble.of(24), 1));
        assertEquals(List.of("PROTOCOL_MISMATCH"), warnings(TwinCells.healthy(20), OptionalDouble.empty(), 1.1));
        assertEquals(List.of(), warnings(TwinCells.healthy(20), OptionalDouble.of(20), 1));
    }

    @Test
    void aRedImportIsARedRecordingAndAWarningOfTheVerdict() throws Exception {
        Cell plain = TwinCells.describe("w", "MII-2", TwinCells.healthy(20));
        Trace trace = DigitalTwin.simulate(TwinCells.healthy(20)).trace();
        AnalysisInput input = TwinCells.study(Map.of(
                plain.withImports(List.of(
                        new ImportAccount("file", Optional.of(Light.RED), List.of("CHARGE_CONTRADICTS_CURRENT")))),
                trace));
        Table lights = new QualityAnalysis()
                .run(input, TwinCells.INITIAL, Progress.none())
                .table("lights")
                .orElseThrow();
        assertEquals("RED", lights.value(0, "light"));
        assertEquals(List.of("IMPORT_LIGHT"), lights.value(0, "codes"));
        AnalysisResult verdict = new VerdictAnalysis().run(input, TwinCells.INITIAL, Progress.none());
        assertTrue(verdict.findings().stream()
                .anyMatch(finding -> finding.code().equals("IMPORT_LIGHT")
                        && finding.text().contains("CHARGE_CONTRADICTS_CURRENT")));
    }

    @Test
    void theSignIsAskedForOnlyOfSamplesThatAreFit() throws Exception {
        Cell unsigned = withoutSign(TwinCells.describe("w", "MII-2", TwinCells.healthy(20)));
        Trace fit = DigitalTwin.simulate(TwinCells.healthy(20)).trace();
        assertEquals(List.of("SIGN_UNKNOWN"), codes(unsigned, fit));
        Trace withoutCurrent = Trace.builder(fit.size())
                .add(Quantity.TEST_TIME, fit.values(Quantity.TEST_TIME))
                .add(Quantity.VOLTAGE, fit.values(Quantity.VOLTAGE))
                .build();
        assertEquals(List.of("COLUMNS_MISSING"), codes(unsigned, withoutCurrent));
        double[] volts = fit.values(Quantity.VOLTAGE).clone();
        Arrays.setAll(volts, k -> 3.7 + volts[k]);
        Trace fullCell = Trace.builder(fit.size())
                .add(Quantity.TEST_TIME, fit.values(Quantity.TEST_TIME))
                .add(Quantity.CURRENT, fit.values(Quantity.CURRENT))
                .add(Quantity.VOLTAGE, volts)
                .build();
        assertEquals(List.of("VOLTAGE_KEEPS_SIGN"), codes(unsigned, fullCell));
    }

    private static Cell withoutSign(Cell cell) {
        return new Cell(
                cell.id(),
                cell.name(),
                cell.design(),
                cell.interphase(),
                cell.protocol(),
                cell.replicate(),
                Optional.empty(),
                cell.bulkResistanceOhmCm2(),
                cell.exclusionReason(),
                cell.recorded(),
                cell.synthetic(),
                cell.pellet(),
                cell.decisions(),
                cell.imports());
    }

    private static List<String> codes(Cell cell, Trace trace) throws Exception {
        AnalysisInput input = TwinCells.study(Map.of(cell, trace));
        assertEquals(List.of(), new VerdictAnalysis().check(input, TwinCells.INITIAL));
        return new EventAnalysis()
                .run(input, TwinCells.INITIAL, Progress.none()).findings().stream()
                        .map(Finding::code)
                        .toList();
    }

    private static List<String> warnings(TwinParameters twin, OptionalDouble bulk, double areaFactor) throws Exception {
        Cell cell = TwinCells.describe("w", "MII-2", twin.withAreaCm2(areaFactor * twin.areaCm2()), bulk);
        AnalysisResult result = new HalfCycleAnalysis()
                .run(
                        TwinCells.study(Map.of(cell, DigitalTwin.simulate(twin).trace())),
                        TwinCells.INITIAL,
                        Progress.none());
        return result.findings().stream().map(Finding::code).toList();
    }
}
