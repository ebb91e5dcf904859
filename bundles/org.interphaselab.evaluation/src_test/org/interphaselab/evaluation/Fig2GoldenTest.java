package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panel;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every panel of Fig. 2 against independently derived values: events exact, times within a half-cycle, polarization
 * within 0.5 mV, lithium loss within 0.01 mAh cm⁻²; on our twin's recordings and on recordings another program made
 * with the same parameters.
 */
class Fig2GoldenTest {

    private static final double HALF_CYCLE_H = 1;
    private static final double POLARIZATION_MV = 0.5;
    private static final double LOSS_MAH_CM2 = 0.01;
    private static final double DECOMPOSITION_V = 1.7;

    static List<Map<String, String>> rows() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Fig2GoldenTest.class.getResourceAsStream("fig2-golden.tsv")),
                StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split("\t", -1);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] values = line.split("\t", -1);
                Map<String, String> row = new java.util.LinkedHashMap<>();
                for (int k = 0; k < names.length; k++) {
                    row.put(names[k], values[k]);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void ourTwinGivesThePanel(Map<String, String> golden) {
        Fig2Panel panel = panel(golden);
        assertEquals(golden.get("interphase"), panel.interphase());
        assertEquals(golden.get("design"), panel.design());
        compare(
                golden,
                TwinCells.evaluate(
                        cell(panel), DigitalTwin.simulate(panel.parameters()).trace()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theOtherProgramsRecordingGivesThePanel(Map<String, String> golden) throws IOException {
        String design = golden.get("design").equals("100|100")
                ? "sym"
                : golden.get("design").substring(4);
        Path file = RealData.file(
                "synthetic", golden.get("panel") + "_" + golden.get("interphase") + "_" + design + ".csv.gz");
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        compare(golden, TwinCells.evaluate(cell(panel(golden)), read(file)));
    }

    private static Fig2Panel panel(Map<String, String> golden) {
        return Fig2Panels.panel(golden.get("panel").charAt(0), Fig2Panels.SEED);
    }

    private static Cell cell(Fig2Panel panel) {
        return TwinCells.describe(String.valueOf(panel.panel()), panel.interphase(), panel.parameters());
    }

    private static void compare(Map<String, String> golden, EvaluatedCell cell) {
        assertEquals(number(golden, "half_cycles"), cell.measured().halfCycles().size());
        assertEquals(
                number(golden, "start_mV"), cell.measured().context().startResistanceOhmCm2() * 0.5, POLARIZATION_MV);
        assertEquals(
                number(golden, "max_mV"),
                1000 * cell.highest().orElseThrow().polarization().medianV(),
                POLARIZATION_MV);
        double growth = number(golden, "growth");
        assertEquals(growth, cell.trend().orElseThrow().growth(), 0.03 * growth);
        List<String> expected = golden.get("events").isEmpty()
                ? List.of()
                : List.of(golden.get("events").split("; "));
        List<CellEvent> found = cell.measured().events().list();
        assertEquals(
                expected.stream()
                        .map(event -> event.substring(0, event.indexOf('@')))
                        .toList(),
                TwinCells.events(cell.measured()));
        for (int k = 0; k < found.size(); k++) {
            String time =
                    expected.get(k).substring(expected.get(k).indexOf('@') + 1).replace("h", "");
            assertEquals(Double.parseDouble(time), found.get(k).timeH(), HALF_CYCLE_H);
        }
        assertEquals(golden.get("end_cause"), cell.life().endCause());
        assertEquals(number(golden, "life_h"), cell.life().hours(), HALF_CYCLE_H);
        assertEquals(golden.get("end_cause").equals("end_of_data"), cell.life().censored());
        assertEquals(golden.get("status"), cell.status().name());
        LithiumBalance balance = cell.thinBalance().orElseThrow();
        boolean bound = golden.get("loss_mAh_cm2").startsWith("<");
        assertEquals(bound, !balance.measured());
        assertEquals(number(golden, "loss_mAh_cm2"), balance.lostMAhCm2(), LOSS_MAH_CM2);
        assertEquals(
                number(golden, "loss_per_cycle_mAh_cm2"),
                balance.lostPerCycle().orElseThrow().value(),
                LOSS_MAH_CM2 / balance.platings() + 1e-4);
        double sigma = number(golden, "sigma_eff_S_cm");
        assertEquals(
                sigma,
                WagnerGrowth.conductivitySCm(
                        WagnerGrowth.rateUAhCm2PerSqrtH(balance.lostMAhCm2(), balance.throughS() / 3600),
                        number(golden, "charge_per_volume_mAh_cm3"),
                        DECOMPOSITION_V),
                0.02 * sigma);
        if (bound) {
            assertTrue(balance.lost().isBound()
                    && balance.lostPerCycle().orElseThrow().isBound());
        } else {
            assertFalse(balance.lost().isBound());
            assertEquals(
                    number(golden, "plating_efficiency"),
                    balance.platingEfficiency().orElseThrow().value(),
                    0.002);
            assertEquals(
                    number(golden, "reservoir_efficiency"),
                    balance.reservoirEfficiency().value(),
                    0.002);
        }
    }

    private static double number(Map<String, String> golden, String column) {
        return Double.parseDouble(golden.get(column).replace("<", ""));
    }

    private static Trace read(Path file) throws IOException {
        List<double[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                rows.add(new double[] {
                    Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2])
                });
            }
        }
        return Trace.builder(rows.size())
                .add(
                        Quantity.TEST_TIME,
                        rows.stream().mapToDouble(row -> row[0]).toArray())
                .add(Quantity.CURRENT, rows.stream().mapToDouble(row -> row[1]).toArray())
                .add(Quantity.VOLTAGE, rows.stream().mapToDouble(row -> row[2]).toArray())
                .build();
    }
}
