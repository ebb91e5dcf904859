package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Progress;
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
