package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.junit.jupiter.api.Test;

/** Half-cycles are ours; the numbers that the instrument gave stand beside them. */
class InstrumentNumbersTest {

    @Test
    void halfCyclesStandBesideTheNumbersOfTheInstrument() throws Exception {
        Trace waves = new Waves(600).cycles(4, 0.01).trace();
        double[] record = new double[24];
        double[] cycle = new double[24];
        for (int k = 0; k < 24; k++) {
            record[k] = 501 + k;
            cycle[k] = 3 + k / 12;
        }
        Trace recorded = Trace.builder(24)
                .add(Quantity.TEST_TIME, waves)
                .add(Quantity.CURRENT, waves)
                .add(Quantity.VOLTAGE, waves)
                .add(Quantity.STEP_COUNT, waves)
                .add(Quantity.CYCLE_COUNT, cycle)
                .add(Quantity.RECORD_INDEX, record)
                .build();
        Cell cell = TwinCells.describe("one", "MII-2", TwinCells.healthy(4));
        Table table = halfCycles(cell, recorded);
        List<List<Object>> numbers = List.of(
                List.of(501L, 506L, 3L, 1L),
                List.of(507L, 512L, 3L, 2L),
                List.of(513L, 518L, 4L, 3L),
                List.of(519L, 524L, 4L, 4L));
        for (int row = 0; row < 4; row++) {
            int at = row;
            assertEquals(
                    numbers.get(row),
                    Stream.of("first_record", "last_record", "instrument_cycle", "instrument_step")
                            .map(column -> table.value(at, column))
                            .toList());
        }
        Trace without = DigitalTwin.simulate(TwinCells.healthy(4)).trace();
        assertNull(halfCycles(cell, without).value(0, "first_record"));
    }

    private static Table halfCycles(Cell cell, Trace trace) {
        return new HalfCycleAnalysis()
                .run(TwinCells.study(Map.of(cell, trace)), TwinCells.INITIAL, Progress.none())
                .table("half-cycles")
                .orElseThrow();
    }
}
