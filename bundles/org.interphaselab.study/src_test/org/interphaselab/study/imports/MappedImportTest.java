package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.mapping.MappingProfiles;
import org.interphaselab.model.Recording;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.recording.TableMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedImportTest {

    /** Two cells side by side: hours and volts of the first, seconds and millivolts of the second. */
    private static final String HEAD = "%s,,%s,\nTime (h),Voltage (V),Time (s),Voltage (mV)\n";

    private static final String ROWS = "0,0.011,0,21\n1,0.012,36,22\n2,0.013,72,23\n";

    @TempDir
    Path folder;

    private ImportStudy study;
    private Path table;
    private String first;
    private String second;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = new ImportStudy(folder.resolve("study"));
        first = study.folder().study().getCells().get(0).getName();
        second = study.folder().study().getCells().get(1).getName();
        table = folder.resolve("in/panel.csv");
        Files.createDirectories(table.getParent());
        write(ROWS);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void everyColumnPairBecomesARecordingOfItsCellAndTheFileIsKeptOnce() throws ProblemException, IOException {
        ImportRun run = run("{cell}");
        assertEquals(List.of(ImportAction.ADD, ImportAction.ADD), actions(run));
        assertEquals(first, run.entries().get(0).cellName().orElseThrow());
        assertEquals(second, run.entries().get(1).cellName().orElseThrow());
        assertTrue(
                run.entries().stream()
                        .flatMap(entry -> entry.problems().stream())
                        .noneMatch(problem -> problem.code().equals("SIGN_NOT_SAID")),
                "without a current there is no sign to say");
        assertEquals(first, recording(0).getColumnPair());
        assertEquals("panel.csv (" + second + ")", recording(1).getName());
        assertEquals(recording(0).getRawFile(), recording(1).getRawFile());
        assertEquals(
                1, study.files().stream().filter(name -> name.startsWith("raw")).count());
        assertEquals(recording(0).getMappingProfile(), recording(1).getMappingProfile());
        assertTrue(
                Files.isRegularFile(study.folder().path().resolve(recording(0).getMappingProfile())));
        assertEquals(List.of(ImportAction.KNOWN, ImportAction.KNOWN), actions(run("{cell}")), "a second time");
    }

    @Test
    void aMissingTraceIsMadeAgainByTheMappingThatTheRecordingNames() throws ProblemException, IOException {
        run("{cell}");
        for (Recording recording : List.of(recording(0), recording(1))) {
            Files.delete(study.folder().tracesFolder().resolve(recording.getTraceId() + ".parquet"));
        }
        // by hand from the rows: hours and volts, seconds and millivolts
        assertEquals(0.012, voltage(0)[1], 1e-12);
        assertEquals(3600, values(0, Quantity.TEST_TIME)[1], 1e-9);
        assertEquals(0.023, voltage(1)[2], 1e-12);
        assertEquals(72, values(1, Quantity.TEST_TIME)[2], 1e-9);
    }

    @Test
    void aMappingThatWasChangedOrIsGoneIsTold() throws ProblemException, IOException {
        run("{cell}");
        Path profile = study.folder().path().resolve(recording(0).getMappingProfile());
        Files.delete(study.folder().tracesFolder().resolve(recording(0).getTraceId() + ".parquet"));
        String kept = Files.readString(profile);
        Files.writeString(profile, kept.replace("Voltage / V", "Current / A"));
        assertEquals("MAPPING_CHANGED", problem());
        Files.delete(profile);
        assertEquals("MAPPING_UNREADABLE", problem());
        Files.writeString(folder.resolve("outside.json"), kept);
        recording(0).setMappingProfile("profiles/../../outside.json");
        assertEquals("MAPPING_OUTSIDE", problem());
    }

    @Test
    void aTableThatHasGrownContinuesEveryRecording() throws ProblemException, IOException {
        run("{cell}");
        String id = recording(1).getId();
        write(ROWS + "3,0.014,108,24\n4,0.015,144,25\n");
        ImportRun longer = run("{cell}");
        assertEquals(List.of(ImportAction.CONTINUE, ImportAction.CONTINUE), actions(longer));
        assertEquals(id, recording(1).getId());
        assertEquals(5L, recording(0).getRecords());
        assertEquals(0.025, voltage(1)[4], 1e-12);
        assertEquals(second, recording(1).getColumnPair());
        write(ROWS);
        assertEquals(List.of(ImportAction.KNOWN, ImportAction.KNOWN), actions(run("{cell}")), "the shorter again");
    }

    @Test
    void twoColumnPairsAreNotPutIntoOneCell() throws ProblemException, IOException {
        ImportRun both = study.run(settings(CellAssignment.toCell(first), Optional.empty()), table);
        assertEquals(List.of(ImportAction.REFUSED), actions(both));
        assertEquals(
                "COLUMN_PAIRS_OF_ONE_CELL",
                both.entries().getFirst().problems().getFirst().code());
        ImportRun one = study.run(settings(CellAssignment.toCell(first), Optional.of(second)), table);
        assertEquals(List.of(ImportAction.ADD), actions(one));
        assertEquals(0.021, voltage(0)[0], 1e-12);
    }

    @Test
    void aTableOfFilesNamesAColumnPairBehindItsFile() throws ProblemException, IOException {
        Map<Path, String> cells = Map.of(table.resolve(first), second, table.resolve(second), first);
        study.run(settings(CellAssignment.byTable(cells), Optional.empty()), table);
        assertEquals(second, recording(0).getColumnPair());
        assertEquals(first, recording(1).getColumnPair());
    }

    @Test
    void anotherMappingForTheSameColumnsLeavesTheStudyAsItIs() throws ProblemException, IOException {
        run("{cell}");
        String before = recording(0).getTraceId();
        TableMapping other =
                new TableMapping(MappingProfiles.in().get("published-pairs-csv").withName("other"), Optional.of(first));
        ImportSettings settings =
                ImportSettings.of(CellAssignment.toCell(first)).with(other);
        ImportRun again = study.run(settings, table);
        assertEquals(List.of(ImportAction.KNOWN), actions(again));
        assertEquals(
                "READING_KEPT", again.entries().getFirst().problems().getFirst().code());
        assertEquals(before, recording(0).getTraceId());
        assertEquals(List.of(ImportAction.ADD), actions(study.run(settings.asNewRecordings(), table)));
    }

    @Test
    void aCellThatTheTableDoesNotHoldIsRefusedAndNothingIsWritten() throws ProblemException, IOException {
        ImportRun run = study.run(settings(CellAssignment.toCell(first), Optional.of("none")), table);
        assertEquals(List.of(ImportAction.REFUSED), actions(run));
        assertEquals(
                "CELL_NOT_FOUND", run.entries().getFirst().problems().getFirst().code());
        assertEquals(List.of(), study.files());
        assertFalse(Files.exists(study.folder().path().resolve("profiles")));
    }

    private void write(String rows) throws IOException {
        Files.writeString(table, HEAD.formatted(first, second) + rows);
    }

    private ImportRun run(String pattern) throws ProblemException {
        return study.run(settings(CellAssignment.byPattern(pattern), Optional.empty()), table);
    }

    private static ImportSettings settings(CellAssignment cells, Optional<String> pair) throws ProblemException {
        return ImportSettings.of(cells)
                .with(new TableMapping(MappingProfiles.in().get("published-pairs-csv"), pair));
    }

    private static List<ImportAction> actions(ImportRun run) {
        return run.entries().stream().map(ImportEntry::action).toList();
    }

    private Recording recording(int cell) {
        return study.folder().study().getCells().get(cell).getRecordings().getFirst();
    }

    private double[] voltage(int cell) throws ProblemException {
        return values(cell, Quantity.VOLTAGE);
    }

    private double[] values(int cell, Quantity quantity) throws ProblemException {
        try (RecordedTraces traces = new RecordedTraces(StudySnapshot.of(study.folder()), CyclerFiles.standard())) {
            return traces.whole(RecordingRef.of(recording(cell)), Progress.none())
                    .values(quantity);
        }
    }

    private String problem() {
        return assertThrows(ProblemException.class, () -> voltage(0)).problem().code();
    }
}
