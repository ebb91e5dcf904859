package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.Light;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {

    @TempDir
    Path folder;

    private ImportStudy study;

    @BeforeEach
    void open() throws ProblemException {
        study = new ImportStudy(folder.resolve("study"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aFolderThatMayNotBeReadIsToldAndALinkInACircleIsNot() throws IOException, ProblemException {
        ImportStudy.bdf(folder.resolve("in/cell-one.bdf.csv"), 50, 0.01);
        Path locked = Files.createDirectories(folder.resolve("in/locked"));
        Files.createSymbolicLink(folder.resolve("in/circle"), folder.resolve("in"));
        boolean closed = locked.toFile().setReadable(false) && !Files.isReadable(locked); // nothing is closed to root
        ImportPlan plan =
                study.plan(ImportSettings.of(CellAssignment.byPattern("{cell}.bdf.csv")), folder.resolve("in"));
        Map<String, ImportAction> expected =
                new HashMap<>(Map.of("cell-one.bdf.csv", ImportAction.ADD, "circle", ImportAction.SKIPPED));
        if (closed) {
            expected.put("locked", ImportAction.REFUSED);
        }
        assertEquals(expected, actions(plan.entries()));
        assertTrue(locked.toFile().setReadable(true));
    }

    /** A test that was not copied whole must not be missing among hundreds without a word. */
    @Test
    void anEmptyOrDamagedInstrumentFileInAFolderIsNamed() throws IOException, ProblemException {
        ImportStudy.bdf(folder.resolve("in/cell-one.bdf.csv"), 50, 0.01);
        Files.createFile(folder.resolve("in/cell-two.nda"));
        Files.write(folder.resolve("in/cell-three.mpr"), new byte[300]);
        Files.createFile(folder.resolve("in/notes.txt"));
        ImportPlan plan =
                study.plan(ImportSettings.of(CellAssignment.byPattern("{cell}.bdf.csv")), folder.resolve("in"));
        assertEquals(
                Map.of(
                        "cell-one.bdf.csv", ImportAction.ADD,
                        "cell-two.nda", ImportAction.REFUSED,
                        "cell-three.mpr", ImportAction.REFUSED,
                        "notes.txt", ImportAction.SKIPPED),
                actions(plan.entries()));
        assertEquals(
                List.of("FILE_EMPTY"),
                codes(plan.entries().stream()
                        .filter(entry -> entry.file().endsWith("cell-two.nda"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void aPlanTellsWhatWouldHappenAndWritesNothing() throws IOException, ProblemException {
        ImportStudy.bdf(folder.resolve("in/cell-one.bdf.csv"), 50, 0.01);
        ImportStudy.bdf(folder.resolve("in/nobody.bdf.csv"), 50, 0.02);
        Files.writeString(folder.resolve("in/letter.txt"), "Dear colleague,\n");
        Files.write(folder.resolve("in/.hidden.bdf.csv"), new byte[10]);
        List<String> before = study.files();
        ImportPlan plan =
                study.plan(ImportSettings.of(CellAssignment.byPattern("{cell}.bdf.csv")), folder.resolve("in"));
        assertEquals(before, study.files());
        assertEquals(
                Map.of(
                        "cell-one.bdf.csv", ImportAction.ADD,
                        "nobody.bdf.csv", ImportAction.UNASSIGNED,
                        "letter.txt", ImportAction.SKIPPED),
                actions(plan.entries()));
        ImportEntry one = plan.entries().get(0);
        assertEquals("one", one.cellId().orElseThrow());
        assertEquals(50, one.report().orElseThrow().records());
        assertTrue(one.light() != Light.RED, one.toString());
        assertEquals(List.of("SIGN_NOT_SAID"), codes(one));
        assertEquals(1, plan.orders().size());
    }

    @Test
    void allFilesBecomePartOfTheStudyByOneCommand() throws IOException, ProblemException {
        Path a = ImportStudy.bdf(folder.resolve("in/a/cell-one.bdf.csv"), 50, 0.01);
        Path b = ImportStudy.bdf(folder.resolve("in/b/cell-two.bdf.csv"), 60, 0.02);
        ImportSettings settings = ImportSettings.of(CellAssignment.byTable(Map.of(a, "Cell one", b, "two")))
                .with(SignConvention.POSITIVE_PLATES_B)
                .with(ZoneId.of("Asia/Shanghai"));
        ImportRun run = study.stage(settings, org.interphaselab.core.Progress.none(), folder.resolve("in"));
        assertEquals(0, study.cell("one").getRecordings().size());
        assertEquals("Import 2 files", study.attach(run).orElseThrow().getLabel());
        Recording recording = study.cell("two").getRecordings().getFirst();
        assertEquals(60L, recording.getRecords());
        assertEquals(SignConvention.POSITIVE_PLATES_B, recording.getSignConvention());
        assertEquals("Asia/Shanghai", recording.getTimeZone());
        assertEquals(ImportStudy.NOW, recording.getImportedAt());
        study.editing().commandStack().undo();
        assertEquals(0, study.cell("one").getRecordings().size());
        assertEquals(0, study.cell("two").getRecordings().size());
        study.editing().commandStack().redo();
        study.editing().save();
    }

    @Test
    void nothingIsAssignedByGuess() throws IOException, ProblemException {
        ImportStudy.bdf(folder.resolve("in/Cell one.bdf.csv"), 50, 0.01);
        ImportRun run = study.run(ImportSettings.of(CellAssignment.none()), folder.resolve("in"));
        assertEquals(ImportAction.UNASSIGNED, run.entries().getFirst().action());
        assertEquals(List.of("CELL_NOT_SAID"), codes(run.entries().getFirst()));
        assertTrue(run.incomplete());
        assertEquals(List.of(), study.files());
    }

    @Test
    void aBadFileIsAnEntryLikeTheOthers() throws IOException, ProblemException {
        Path good = ImportStudy.bdf(folder.resolve("in/good.bdf.csv"), 50, 0.01);
        Path bad = Files.writeString(folder.resolve("in/bad.ndax"), "PK\u0003\u0004 but no archive");
        Path missing = folder.resolve("in/missing.nda");
        ImportRun run = study.run(ImportSettings.of(CellAssignment.toCell("one")), good, bad, missing);
        assertEquals(
                Map.of(
                        "good.bdf.csv", ImportAction.ADD,
                        "bad.ndax", ImportAction.REFUSED,
                        "missing.nda", ImportAction.REFUSED),
                actions(run.entries()));
        assertEquals(Light.RED, run.entries().get(0).light());
        assertEquals(1, study.cell("one").getRecordings().size());
    }

    @Test
    void whatTheStudyHasIsNotReadAgainAndNothingIsWritten() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/cell.bdf.csv"), 50, 0.01);
        ImportSettings settings = ImportSettings.of(CellAssignment.toCell("one"));
        study.run(settings, file);
        List<String> before = study.files();
        Files.copy(file, folder.resolve("in/copy.bdf.csv"));
        ImportRun again = study.run(settings, folder.resolve("in"));
        assertEquals(
                List.of(ImportAction.KNOWN, ImportAction.KNOWN),
                again.entries().stream().map(ImportEntry::action).toList());
        assertTrue(again.entries().getFirst().report().isEmpty(), "it was not read");
        assertEquals(before, study.files());
    }

    @Test
    void twoFilesOfOneContentAreImportedOnce() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/a/cell.bdf.csv"), 50, 0.01);
        Files.createDirectories(folder.resolve("in/b"));
        Files.copy(file, folder.resolve("in/b/cell.bdf.csv"));
        study.run(ImportSettings.of(CellAssignment.toCell("one")), folder.resolve("in"));
        assertEquals(1, study.cell("one").getRecordings().size());
    }

    @Test
    void theStudyItselfIsNotSearched() throws IOException, ProblemException {
        ImportSettings settings = ImportSettings.of(CellAssignment.toCell("one"));
        study.run(settings, ImportStudy.bdf(folder.resolve("cell.bdf.csv"), 50, 0.01));
        ImportRun run = study.run(settings, folder);
        assertEquals(1, run.entries().size(), run.toString());
    }

    @Test
    void whatWasTakenInAndNotAttachedIsFoundByTheNextRun() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/cell.bdf.csv"), 50, 0.01);
        ImportSettings settings = ImportSettings.of(CellAssignment.toCell("one"));
        ImportRun first = study.stage(settings, org.interphaselab.core.Progress.none(), file);
        List<String> before = study.files();
        ImportRun second = study.run(settings, file);
        assertEquals(before, study.files());
        assertEquals(
                first.staged().getFirst().staged().orElseThrow().report(),
                second.staged().getFirst().staged().orElseThrow().report());
        assertEquals(50L, study.cell("one").getRecordings().getFirst().getRecords());
        assertNull(study.cell("one").getRecordings().getFirst().getTimeZone());
    }

    private static Map<String, ImportAction> actions(List<ImportEntry> entries) {
        return entries.stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.file().getFileName().toString(), ImportEntry::action));
    }

    private static List<String> codes(ImportEntry entry) {
        return entry.problems().stream().map(problem -> problem.code()).toList();
    }
}
