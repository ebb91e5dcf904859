package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.mapping.MappingGuess;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.MappingProfiles;
import org.interphaselab.model.Recording;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTracesTest {

    @TempDir
    Path folder;

    private final CyclerFiles cyclerFiles = CyclerFiles.standard();
    private StudyFolder study;
    private Recording recording;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = TestRecordings.study(folder.resolve("study"));
        Path file = TestRecordings.recording(folder.resolve("in/cell.bdf.csv"), 50, 0.01);
        recording = AttachRecording.recording(new StudyImport(cyclerFiles).stage(study, file, Progress.none()));
        study.study().getCells().getFirst().getRecordings().add(recording);
    }

    @AfterEach
    void close() throws ProblemException {
        study.close();
    }

    @Test
    void aMissingTraceIsMadeAgainFromTheInstrumentFile() throws ProblemException, IOException {
        Path trace = new TraceStore(study.tracesFolder()).file(recording.getTraceId());
        Files.delete(trace);
        try (RecordedTraces traces = new RecordedTraces(StudySnapshot.of(study), cyclerFiles)) {
            assertEquals(50, size(traces));
            assertTrue(Files.exists(trace));
        }
    }

    @Test
    void aTraceOfATableIsMadeAgainByTheMappingThatTheStudyKeeps() throws ProblemException, IOException {
        Path table = folder.resolve("home.csv");
        Files.writeString(table, "Zeit [s];U [mV];I [mA]\n0;12,5;0,5\n36;12,6;0,5\n72;12,7;0,5\n108;12,8;0,5\n");
        MappingProfile profile = MappingGuess.of(table, "home").profile();
        MappingProfiles.in(study.path().resolve("profiles")).save(profile, false);
        StudyImport imports = new StudyImport(cyclerFiles.with(List.of(profile)));
        recording = AttachRecording.recording(imports.stage(study, table, Progress.none()));
        study.study().getCells().getFirst().getRecordings().add(recording);
        Files.delete(new TraceStore(study.tracesFolder()).file(recording.getTraceId()));
        try (RecordedTraces traces = new RecordedTraces(StudySnapshot.of(study), cyclerFiles)) {
            assertEquals(
                    0.0126,
                    traces.whole(RecordingRef.of(recording), Progress.none()).values(Quantity.VOLTAGE)[1],
                    1e-12);
        }
    }

    @Test
    void inAStudyThatSomebodyElseHoldsItIsMadeElsewhereAndRemovedAfterwards() throws ProblemException, IOException {
        study.save();
        Path trace = new TraceStore(study.tracesFolder()).file(recording.getTraceId());
        Files.delete(trace);
        try (StudyFolder second = StudyFolder.open(study.path(), NewerVersion.REFUSE);
                RecordedTraces traces = new RecordedTraces(StudySnapshot.of(second), cyclerFiles)) {
            assertTrue(second.readOnly());
            assertEquals(50, size(traces));
            assertFalse(Files.exists(trace));
        }
    }

    @Test
    void anotherInstrumentFileInItsPlaceIsRefused() throws ProblemException, IOException {
        Files.delete(new TraceStore(study.tracesFolder()).file(recording.getTraceId()));
        TestRecordings.recording(study.path().resolve(recording.getRawFile()), 50, 0.02);
        assertEquals("RAW_FILE_CHANGED", problem());
    }

    @Test
    void aMissingInstrumentFileIsToldOnlyWhenItIsNeeded() throws ProblemException, IOException {
        Files.delete(study.path().resolve(recording.getRawFile()));
        try (RecordedTraces traces = new RecordedTraces(StudySnapshot.of(study), cyclerFiles)) {
            assertEquals(50, size(traces));
        }
        Files.delete(new TraceStore(study.tracesFolder()).file(recording.getTraceId()));
        assertEquals("RAW_FILE_UNREADABLE", problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../in/cell.bdf.csv", "/etc/hostname", "", ".", "raw/../../in/cell.bdf.csv"})
    void aStudyFileCannotMakeUsReadOutsideItsFolder(String path) throws ProblemException, IOException {
        Files.delete(new TraceStore(study.tracesFolder()).file(recording.getTraceId()));
        recording.setRawFile(path);
        assertEquals("RAW_FILE_OUTSIDE", problem());
    }

    private String problem() throws ProblemException {
        try (RecordedTraces traces = new RecordedTraces(StudySnapshot.of(study), cyclerFiles)) {
            return assertThrows(ProblemException.class, () -> size(traces))
                    .problem()
                    .code();
        }
    }

    private int size(RecordedTraces traces) throws ProblemException {
        return traces.source(RecordingRef.of(recording), Progress.none())
                .load(Set.of(Quantity.VOLTAGE), Progress.none())
                .size();
    }
}
