package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyImportTest {

    private static final Instant NOW = Instant.parse("2025-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private StudyFolder study;
    private final StudyImport imports =
            new StudyImport(CyclerFiles.standard(), Clock.fixed(NOW.plusMillis(8), ZoneOffset.UTC));

    @BeforeEach
    void open() throws ProblemException {
        study = TestRecordings.study(folder.resolve("study"));
    }

    @AfterEach
    void close() throws ProblemException {
        study.close();
    }

    @Test
    void aFileIsTakenInWithItsTraceAndTheAccountOfTheImport() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/My Cell 1.bdf.csv"), 100, 0.01);
        StagedRecording staged = imports.stage(study, file, Progress.none());
        assertEquals("raw/My Cell 1.bdf.csv", staged.rawFile());
        assertEquals(-1, Files.mismatch(file, study.path().resolve(staged.rawFile())));
        assertEquals(Sha256.of(file), staged.report().sha256());
        assertTrue(staged.traceId().startsWith("my-cell-1-"), staged.traceId());
        assertEquals(staged.report(), ImportReportJson.read(study.path().resolve(staged.reportFile())));
        Trace trace = new TraceStore(study.tracesFolder())
                .source(staged.traceId())
                .load(Set.of(Quantity.VOLTAGE), Progress.none());
        assertEquals(100, trace.size());
        assertEquals(0.01, trace.values(Quantity.VOLTAGE)[0]);
    }

    @Test
    void attachingCanBeUndoneAndRedoneAndSaysWhatIsKnownAndNoMore() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 10, 0.01);
        StagedRecording staged = imports.stage(study, file, Progress.none());
        StudyEditing editing = new StudyEditing(study);
        Cell cell = study.study().getCells().getFirst();
        Command command = AttachRecording.command(editing.domain(), cell, staged, SignConvention.POSITIVE_STRIPS_B);
        editing.commandStack().execute(command);
        assertEquals("Import cell.bdf.csv", command.getLabel());
        Recording recording = cell.getRecordings().getFirst();
        assertEquals("cell.bdf.csv", recording.getOriginalFileName());
        assertEquals("bdf-csv", recording.getFormat());
        assertEquals(10L, recording.getRecords());
        assertEquals(NOW, recording.getImportedAt());
        assertEquals(SignConvention.POSITIVE_STRIPS_B, recording.getSignConvention());
        assertEquals(null, recording.getSyntheticNote());
        editing.commandStack().undo();
        assertEquals(0, cell.getRecordings().size());
        editing.commandStack().redo();
        assertEquals(staged.traceId(), cell.getRecordings().getFirst().getTraceId());
        editing.dispose();
    }

    @Test
    void theSameFileUnderAnotherNameIsRecognised() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 10, 0.01);
        study.study()
                .getCells()
                .getFirst()
                .getRecordings()
                .add(AttachRecording.recording(imports.stage(study, file, Progress.none())));
        Path copy = Files.copy(file, folder.resolve("in/other.bdf.csv"));
        List<String> before = files();
        Problem problem = refused(copy);
        assertEquals("RECORDING_TWICE", problem.code());
        assertTrue(problem.what().contains("Cell one"), problem.what());
        assertEquals(before, files());
    }

    @Test
    void aFileThatWasStagedAndNotAttachedCanBeStagedAgain() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 10, 0.01);
        StagedRecording first = imports.stage(study, file, Progress.none());
        List<String> before = files();
        assertEquals(first, imports.stage(study, file, Progress.none()));
        assertEquals(before, files());
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
        List<String> before = files();
        refused(folder.resolve("missing.ndax"));
        refused(folder);
        refused(Files.write(Files.createFile(folder.resolve("empty.nda")), new byte[0]));
        refused(Files.writeString(folder.resolve("text.ndax"), "PK but not a zip"));
        assertEquals(before, files());
    }

    @Test
    void cancellingAtAnyMomentLeavesNothingBehind() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 5000, 0.01);
        List<String> before = files();
        int cancelled = 0;
        while (files().equals(before)) {
            try {
                imports.stage(study, file, new CancelledAfter(cancelled));
            } catch (CancellationException e) {
                assertEquals(before, files(), "cancelled at question " + cancelled);
                cancelled++;
            }
        }
        assertTrue(cancelled >= 4, "asked " + cancelled + " times");
    }

    @Test
    void aStudyThatSomebodyElseHoldsTakesNothingIn() throws IOException, ProblemException {
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 10, 0.01);
        try (StudyFolder second = StudyFolder.open(study.path(), NewerVersion.REFUSE)) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> imports.stage(second, file, Progress.none()));
            assertEquals("STUDY_READ_ONLY", refused.problem().code());
        }
    }

    private Problem refused(Path file) {
        return assertThrows(ProblemException.class, () -> imports.stage(study, file, Progress.none()))
                .problem();
    }

    /** Every file below the study that belongs to recordings. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(study.path())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> study.path().relativize(file).toString())
                    .filter(name -> name.startsWith("raw") || name.startsWith("traces"))
                    .sorted()
                    .toList();
        }
    }
}
