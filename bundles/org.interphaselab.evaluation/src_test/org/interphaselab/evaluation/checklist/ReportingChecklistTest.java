package org.interphaselab.evaluation.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.ReportedFacts;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.TwinCells;
import org.junit.jupiter.api.Test;

class ReportingChecklistTest {

    private static final List<Cell> CELLS =
            TwinCells.study(TwinCells.fig2()).experiment().cells();

    private static AnalysisResult run(List<Cell> cells, List<ReportedFacts> facts) {
        Experiment experiment = new Experiment(
                "e", "e", cells.stream().map(Cell::interphase).distinct().toList(), cells, CatalogChanges.NONE, facts);
        return new ReportingChecklistAnalysis()
                .run(
                        new AnalysisInput(experiment, cells, cell -> Optional.empty()),
                        new ReportingChecklistParameters(),
                        Progress.none());
    }

    private static Object item(AnalysisResult result, String id, String column) {
        Table items = result.table("items").orElseThrow();
        for (int row = 0; row < items.rows().size(); row++) {
            if (id.equals(items.value(row, "id"))) {
                return items.value(row, column);
            }
        }
        throw new AssertionError("no item " + id);
    }

    @Test
    void everyItemHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (ChecklistItem item : Checklist.shipped().items()) {
            assertTrue(ids.add(item.id()), item.id());
            assertEquals(
                    item.origin() == ChecklistItem.Origin.STUDY, item.path().isEmpty(), item.id());
        }
        assertEquals(53, ids.size());
    }

    @Test
    void whatNobodyReportsIsNotReported() {
        AnalysisResult result = run(CELLS, List.of());
        assertEquals(0L, item(result, "stack-pressure", "reported"));
        assertEquals(List.of("not reported"), item(result, "stack-pressure", "values"));
        // what the program does of recorded cells, and what is counted over them
        assertEquals(12L, item(result, "polarization-definition", "reported"));
        assertEquals(12L, item(result, "control", "reported"));
        assertEquals(List.of("1"), item(result, "replicates", "values"));
        Table completeness = result.table("completeness").orElseThrow();
        // 2 counted needed items + 2 done by the program, of 17 that apply to a single electrolyte
        assertEquals(100.0 * 4 / 17, (Double) completeness.value(0, "needed_percent"), 1e-9);
        assertTrue(result.findings().stream().map(Finding::subject).toList().contains("Stack pressure in operation"));
    }

    @Test
    void whatIsReportedCounts() {
        Cell first = CELLS.getFirst();
        TreeMap<String, String> values = new TreeMap<>();
        Checklist.shipped().items().forEach(item -> values.put(item.id(), "said"));
        AnalysisResult result = run(CELLS, List.of(new ReportedFacts(first.id(), values, new TreeMap<>(), true)));
        Table completeness = result.table("completeness").orElseThrow();
        assertEquals(100.0, completeness.value(0, "completeness_percent"));
        assertEquals(100.0, completeness.value(0, "needed_percent"));
        assertEquals(53L, completeness.value(0, "items"));
        assertEquals(50L, completeness.value(1, "items"));
        assertEquals(List.of("said", "not reported"), item(result, "temperature", "values"));
    }

    @Test
    void aCellWithoutRecordingOrControlLacksThese() {
        List<Cell> withoutControl = CELLS.stream()
                .filter(cell -> !cell.interphase().control())
                .map(Cell::withoutRecording)
                .toList();
        AnalysisResult result = run(withoutControl, List.of());
        assertEquals(0L, item(result, "control", "reported"));
        assertEquals(0L, item(result, "polarization-definition", "reported"));
        assertFalse(result.findings().isEmpty());
    }
}
