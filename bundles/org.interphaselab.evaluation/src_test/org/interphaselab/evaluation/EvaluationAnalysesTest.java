package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Severity;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;

class EvaluationAnalysesTest {

    private static final class Counting implements Progress {
        private long total;
        private long done;
        private long cancelAt = Long.MAX_VALUE;

        @Override
        public void begin(String task, long totalUnits) {
            total = totalUnits;
        }

        @Override
        public void advance(long units) {
            assertTrue(units >= 0);
            done += units;
        }

        @Override
        public boolean cancelled() {
            return done >= cancelAt;
        }
    }

    private static AnalysisInput single(TwinParameters twin) {
        return TwinCells.study(Map.of(
                TwinCells.describe("one", "MII-2", twin),
                DigitalTwin.simulate(twin).trace()));
    }

    private static AnalysisResult run(String id, AnalysisInput input, Progress progress) throws Exception {
        for (Analysis<?> analysis : EvaluationAnalyses.all()) {
            if (analysis.info().id().equals(id)) {
                @SuppressWarnings("unchecked")
                Analysis<EvaluationParameters> typed = (Analysis<EvaluationParameters>) analysis;
                return typed.run(input, TwinCells.INITIAL, progress);
            }
        }
        throw new AssertionError(id);
    }

    private static Cell with(Cell cell, Design design) {
        return new Cell(
                cell.id(),
                cell.name(),
                design,
                cell.interphase(),
                cell.protocol(),
                cell.replicate(),
                cell.sign(),
                cell.bulkResistanceOhmCm2(),
                cell.exclusionReason(),
                cell.recorded(),
                cell.synthetic());
    }

    private static Electrode lithium(double capacity) {
        return new Electrode(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Double.isNaN(capacity) ? OptionalDouble.empty() : OptionalDouble.of(capacity),
                OptionalDouble.empty());
    }

    @Test
    void theAnalysesHaveReferencesAndDescribedParameters() {
        List<String> ids = EvaluationAnalyses.all().stream()
                .map(analysis -> analysis.info().id())
                .toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.containsAll(List.of(
                "quality",
                "half-cycles",
                "events",
                "lithium-balance",
                "verdict",
                "survival",
                "growth-law",
                "critical-current-density",
                "coulometric-titration",
                "experiment-advisor")));
        EvaluationAnalyses.all().forEach(analysis -> {
            assertFalse(analysis.info().references().isEmpty());
            assertEquals(
                    Parameters.asText(Parameters.initial(analysis.parameters())).size(),
                    Parameters.describe(analysis.parameters()).size());
        });
        assertEquals(0.02, TwinCells.INITIAL.allowedLossMAhCm2());
        assertEquals(50, TwinCells.INITIAL.minimumCycles());
    }

    @Test
    void halfCyclesHaveAllNamedPolarizations() throws Exception {
        AnalysisResult result = run("half-cycles", single(TwinCells.healthy(20)), Progress.none());
        Table table = result.table("half-cycles").orElseThrow();
        assertEquals(20, table.rows().size());
        assertEquals(0L, table.value(0, "half_cycle"));
        for (String column :
                List.of("eta_mean_mV", "eta_median_mV", "eta_end_mV", "eta_max_mV", "eta_raw_max_mV", "eta_0_mV")) {
            assertEquals(11.2, (Double) table.value(5, column), 0.8, column);
        }
        assertEquals(0.5, (Double) table.value(5, "charge_mAh_cm2"), 1e-9);
        assertEquals(10, result.table("cycles").orElseThrow().rows().size());
        assertEquals(1, result.table("trends").orElseThrow().rows().size());
        assertTrue(result.synthetic());
    }

    @Test
    void eventsAreATableWithTheAgreedColumns() throws Exception {
        AnalysisResult result = run("events", single(TwinCells.consuming(300)), Progress.none());
        Table table = result.table("events").orElseThrow();
        assertEquals(
                List.of(
                        "cell_id",
                        "interphase",
                        "cell",
                        "type",
                        "time_h",
                        "half_cycle",
                        "electrode",
                        "evidence",
                        "may_be_confused_with"),
                table.columns().stream().map(Table.Column::id).toList().subList(0, 9));
        assertEquals("range_exceeded", table.value(0, "type"));
        assertNull(table.value(0, "electrode"));
        assertEquals("depletion", table.value(1, "type"));
        assertEquals("B", table.value(1, "electrode"));
        assertEquals(1, result.figures().size());
    }

    @Test
    void theLithiumBalanceCoversBothElectrodes() throws Exception {
        AnalysisResult result = run("lithium-balance", single(TwinCells.consuming(300)), Progress.none());
        Table table = result.table("lithium-balance").orElseThrow();
        assertEquals(2, table.rows().size());
        assertEquals(false, table.value(0, "ran_empty"));
        assertEquals(true, table.value(1, "ran_empty"));
        assertEquals("depletion", result.table("lives").orElseThrow().value(0, "end_cause"));
    }

    @Test
    void theVerdictsTablesHaveTheAgreedColumns() throws Exception {
        AnalysisResult result = run("verdict", single(TwinCells.consuming(300)), Progress.none());
        assertEquals(
                List.of("id", "name", "verdict", "flags", "rule", "explanation", "metal_volume_fraction_percent"),
                result.table("interphases").orElseThrow().columns().stream()
                        .map(Table.Column::id)
                        .toList()
                        .subList(0, 7));
        assertEquals(
                List.of(
                        "id",
                        "interphase",
                        "name",
                        "design",
                        "status",
                        "life_h",
                        "censored",
                        "end_cause",
                        "max_polarization_mV",
                        "loss_mAh_cm2",
                        "loss_is_bound",
                        "loss_per_cycle_mAh_cm2",
                        "half_cycles"),
                result.table("cells").orElseThrow().columns().stream()
                        .map(Table.Column::id)
                        .toList()
                        .subList(0, 13));
        assertNotNull(result.figure("voltage-panels").orElseThrow());
        assertNotNull(result.figure("polarization").orElseThrow());
        assertNotNull(result.figure("lithium-inventory").orElseThrow());
    }

    @Test
    void progressIsTrueAndComplete() throws Exception {
        for (String id : List.of("half-cycles", "events", "lithium-balance", "verdict")) {
            Counting progress = new Counting();
            run(id, single(TwinCells.healthy(20)), progress);
            assertTrue(progress.total > 0);
            assertEquals(progress.total, progress.done, id);
        }
    }

    @Test
    void cancelStopsBetweenAndInsideCells() {
        Counting progress = new Counting();
        progress.cancelAt = 1;
        assertThrows(CancellationException.class, () -> run("verdict", TwinCells.study(TwinCells.fig2()), progress));
        assertTrue(progress.done < 2000, "stopped after " + progress.done);
    }

    /** Cells that cannot be evaluated, with the code of the reason. */
    private static Map<Cell, Trace> unfit() {
        Trace good = DigitalTwin.simulate(TwinCells.healthy(20)).trace();
        Cell plain = TwinCells.describe("NO_RECORDING", "MII-1", TwinCells.healthy(20));
        Design design = plain.design();
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        cells.put(plain.withoutRecording(), null);
        cells.put(
                new Cell(
                        "SIGN_UNKNOWN",
                        "SIGN_UNKNOWN",
                        design,
                        plain.interphase(),
                        plain.protocol(),
                        plain.replicate(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        true,
                        true),
                good);
        cells.put(
                new Cell(
                        "EXCLUDED",
                        "EXCLUDED",
                        design,
                        plain.interphase(),
                        plain.protocol(),
                        plain.replicate(),
                        plain.sign(),
                        OptionalDouble.empty(),
                        Optional.of("pellet cracked"),
                        true,
                        true),
                good);
        cells.put(named("NO_AREA", new Design("d1", "d1", design.a(), design.b(), OptionalDouble.empty())), good);
        cells.put(
                named("LITHIUM_UNKNOWN", new Design("d2", "d2", design.a(), lithium(Double.NaN), design.areaCm2())),
                good);
        cells.put(named("NO_LITHIUM", new Design("d3", "d3", design.a(), lithium(0), design.areaCm2())), good);
        cells.put(
                named("TOO_FEW_HALF_CYCLES", design),
                new Waves(30).cycles(2, 0.011).trace());
        cells.put(
                named("ONE_HALF_CYCLE", design), new Waves(30).cycles(1, 0.011).trace());
        Electrode tiny = new Electrode(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(0.1), OptionalDouble.of(0.01));
        cells.put(
                named("LITHIUM_CONTRADICTION", new Design("d4", "d4", design.a(), tiny, design.areaCm2())),
                DigitalTwin.simulate(TwinCells.healthy(20).with(TwinCells.strippingFirst(20)))
                        .trace());
        cells.put(
                named("COLUMNS_MISSING", design),
                Trace.builder(1).add(Quantity.TEST_TIME, new double[1]).build());
        return cells;
    }

    private static Cell named(String name, Design design) {
        return with(TwinCells.describe(name, "MII-1", TwinCells.healthy(20)), design);
    }

    @Test
    void cellsThatCannotBeEvaluatedSayWhyAndGiveNoNumber() throws Exception {
        AnalysisInput input = TwinCells.study(unfit());
        Counting progress = new Counting();
        AnalysisResult result = run("verdict", input, progress);
        assertEquals(progress.total, progress.done);
        Table cells = result.table("cells").orElseThrow();
        assertEquals(10, cells.rows().size());
        for (int row = 0; row < 10; row++) {
            assertEquals("INVALID", cells.value(row, "status"));
            for (String column : List.of("life_h", "max_polarization_mV", "loss_mAh_cm2", "half_cycles")) {
                assertNull(cells.value(row, column));
            }
            assertFalse(((String) cells.value(row, "remark")).isBlank());
            String code = (String) cells.value(row, "name");
            assertTrue(
                    result.findings().stream()
                            .anyMatch(
                                    finding -> finding.code().equals(code) && finding.level() == Finding.Level.WARNING),
                    code);
        }
        assertEquals("INCONCLUSIVE", result.table("interphases").orElseThrow().value(0, "verdict"));
        assertEquals(
                List.of("NO_VALID_CELL", "NO_CONTROL"),
                result.table("interphases").orElseThrow().value(0, "flags"));
    }

    @Test
    void theOtherAnalysesLeaveUnfitCellsOutToo() throws Exception {
        for (String id : List.of("half-cycles", "events", "lithium-balance")) {
            Counting progress = new Counting();
            AnalysisResult result = run(id, TwinCells.study(unfit()), progress);
            assertTrue(result.findings().stream()
                    .anyMatch(finding -> finding.code().equals("NO_AREA")));
        }
    }

    @Test
    void unfitInputIsNamedBeforeTheRun() {
        List<Problem> problems = new VerdictAnalysis().check(TwinCells.study(unfit()), TwinCells.INITIAL);
        List<String> codes =
                new ArrayList<>(problems.stream().map(Problem::code).toList());
        assertEquals(
                List.of("NO_RECORDING", "EXCLUDED", "NO_AREA", "LITHIUM_UNKNOWN", "NO_LITHIUM"),
                codes,
                "the sign matters only of fit samples");
        assertTrue(problems.stream().allMatch(problem -> problem.severity() == Severity.WARNING));
        AnalysisInput nothing =
                new AnalysisInput(new Experiment("e", "e", List.of(), List.of()), List.of(), cell -> Optional.empty());
        assertEquals(
                Severity.ERROR,
                new VerdictAnalysis().check(nothing, TwinCells.INITIAL).get(0).severity());
    }

    @Test
    void whereNoCellIsFitTheErrorSaysWhyOfEachKind() {
        Map<Cell, Trace> cells = unfit();
        cells.keySet()
                .removeIf(cell -> cell.recorded() && cell.design().areaCm2().isPresent());
        Problem error = new VerdictAnalysis()
                .check(TwinCells.study(cells), TwinCells.INITIAL)
                .getLast();
        assertEquals("NO_CELLS", error.code());
        assertEquals(Severity.ERROR, error.severity());
        assertTrue(error.what().contains("it has no recording"), error.what());
        assertTrue(error.what().contains("the electrode area of its design is not reported"), error.what());
        assertTrue(error.remedy().contains("Enter the area"), error.remedy());
    }

    @Test
    void aRecordingThatCannotBeReadMakesOneCellInvalidAndNoMore() {
        Cell bad = TwinCells.describe("bad", "MII-2", TwinCells.consuming(300));
        AnalysisInput good = single(TwinCells.consuming(300));
        List<Cell> cells = List.of(bad, good.cells().get(0));
        AnalysisInput input = new AnalysisInput(
                new Experiment("e", "e", List.of(bad.interphase()), cells),
                cells,
                cell -> cell == bad
                        ? Optional.of((quantities, progress) -> {
                            throw Problem.error(
                                            "DAMAGED", "the file is damaged", Location.of("bad.ndax"), "Copy it again.")
                                    .asException();
                        })
                        : good.traces().apply(cell));
        AnalysisResult result = new VerdictAnalysis().run(input, TwinCells.INITIAL, Progress.none());
        assertEquals(
                List.of("INVALID", "DEPLETED"),
                result.table("cells").orElseThrow().rows().stream()
                        .map(row -> row.get(4))
                        .toList());
        assertEquals("DETRIMENTAL", result.table("interphases").orElseThrow().value(0, "verdict"));
    }

    @Test
    void anOpenCellIsAContactFailureWithoutNumbersOfPolarization() throws Exception {
        TwinParameters open = TwinCells.healthy(10)
                .with(org.interphaselab.evaluation.twin.Resistances.ofSeparator(20)
                        .withContact(20000));
        AnalysisResult result = run("verdict", single(open), Progress.none());
        Table cells = result.table("cells").orElseThrow();
        assertEquals("CONTACT_FAILURE", cells.value(0, "status"));
        assertNull(cells.value(0, "max_polarization_mV"));
        assertEquals(
                List.of("SHORT_FIRST", "NO_CONTROL"),
                result.table("interphases").orElseThrow().value(0, "flags"));
    }
}
