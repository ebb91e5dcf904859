package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who drops files into a study that describes no cells yet gets the cells that the files name. */
class NewCellsTest {

    @TempDir
    Path folder;

    private ImportStudy study;
    private Path in;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = new ImportStudy(folder.resolve("study"));
        in = folder.resolve("in");
        ImportStudy.bdf(in.resolve("cell-one_run.bdf.csv"), 50, 0.01);
        ImportStudy.bdf(in.resolve("D 7_first.bdf.csv"), 60, 0.02);
        ImportStudy.bdf(in.resolve("d-7_second.bdf.csv"), 70, 0.03);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static ImportSettings settings() throws ProblemException {
        return ImportSettings.of(CellAssignment.byPattern("{cell}_*")).makingCells();
    }

    private List<String> names() {
        return study.folder().study().getCells().stream().map(Cell::getName).toList();
    }

    @Test
    void aCellIsMadeOnceForTheFilesThatNameItAndKnownOnesAreUsed() throws ProblemException {
        List<String> before = names();
        study.run(settings(), in);
        List<Cell> cells = study.folder().study().getCells();
        assertEquals(before.size() + 1, cells.size(), "names that differ in signs and case only are one cell");
        Cell made = cells.getLast();
        assertEquals("D 7", made.getName());
        assertEquals(2, made.getRecordings().size());
        assertNull(made.getDesign(), "how it is built is not reported");
        assertNull(made.getInterphase());
        assertEquals(
                1,
                cells.stream()
                        .filter(cell -> before.contains(cell.getName()))
                        .mapToInt(cell -> cell.getRecordings().size())
                        .sum());
    }

    @Test
    void oneStepTakesCellsAndRecordingsBack() throws ProblemException {
        List<String> before = names();
        study.run(settings(), in);
        study.editing().commandStack().undo();
        assertEquals(before, names());
        assertEquals(
                0,
                study.folder().study().getCells().stream()
                        .mapToInt(cell -> cell.getRecordings().size())
                        .sum());
    }

    @Test
    void aPlanMakesNothing() throws ProblemException, IOException {
        List<String> before = names();
        ImportPlan plan = study.plan(settings(), in);
        assertEquals(3, plan.orders().size());
        assertEquals(before, names());
        assertEquals(List.of(), study.files());
    }

    /** A cell made of the first file takes the second when that comes later. */
    @Test
    void theCellIsThereTheNextTime() throws ProblemException {
        study.run(settings(), in.resolve("D 7_first.bdf.csv"));
        int cells = names().size();
        study.run(settings(), in.resolve("d-7_second.bdf.csv"));
        assertEquals(cells, names().size());
        assertEquals(
                2, study.folder().study().getCells().getLast().getRecordings().size());
    }

    @Test
    void withoutBeingAskedForNoCellIsMade() throws ProblemException {
        ImportPlan plan = study.plan(ImportSettings.of(CellAssignment.byPattern("{cell}_*")), in);
        assertEquals(1, plan.orders().size());
    }
}
