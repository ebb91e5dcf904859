package org.interphaselab.study.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.AttachRecording;
import org.interphaselab.study.recording.StudyImport;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.recording.TestRecordings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisRunnerTest {

    @TempDir
    Path folder;

    private final CyclerFiles cyclerFiles = CyclerFiles.standard();
    private final AnalysisRunner runner = new AnalysisRunner(cyclerFiles);
    private final SampleCount analysis = new SampleCount();
    private StudyFolder study;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = TestRecordings.study(folder.resolve("study"));
        int samples = 40;
        for (Cell cell : study.study().getCells()) {
            Path file = TestRecordings.recording(folder.resolve("in/" + cell.getId() + ".bdf.csv"), samples++, 0.01);
            Recording recording =
                    AttachRecording.recording(new StudyImport(cyclerFiles).stage(study, file, Progress.none()));
            recording.setSignConvention(SignConvention.POSITIVE_PLATES_B);
            cell.getRecordings().add(recording);
        }
        study.save();
    }

    @AfterEach
    void close() throws ProblemException {
        study.close();
    }

    @Test
    void aResultIsComputedOnceAndThenFound() throws ProblemException {
        RunResult first = run();
        RunResult second = run();
        assertEquals(List.of(40L, 41L), SampleCount.counts(first.result()));
        assertFalse(first.fromCache());
        assertTrue(second.fromCache());
        assertEquals(first.result(), second.result());
        assertEquals(first.provenance(), second.provenance());
        assertEquals(1, analysis.runs());
        assertEquals("sample-count", first.provenance().analysisId());
        assertEquals("1", first.provenance().parameters().get("factor"));
    }

    @Test
    void whatTheStudyKeepsIsKnownAgainAsLongAsItIsOfTheStudyAsItIs() throws ProblemException, IOException {
        assertTrue(kept().isEmpty(), "nothing was computed yet");
        runner.run(study, analysis, new SampleCount.Settings(3), Progress.none());
        RunResult known = kept().orElseThrow();
        assertEquals(List.of(120L, 123L), SampleCount.counts(known.result()));
        assertEquals("3", known.provenance().parameters().get("factor"));
        assertEquals(1, analysis.runs());
        study.study().getCells().getFirst().setName("renamed");
        assertTrue(kept().isEmpty(), "the study is another");
    }

    @Test
    void whatTheStudyKeepsIsNotLookedUpWhereTracesWouldHaveToBeMade() throws ProblemException, IOException {
        run();
        try (Stream<Path> traces = Files.list(study.tracesFolder())) {
            Path trace = traces.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Files.delete(trace);
            assertTrue(kept().isEmpty());
            assertFalse(Files.exists(trace));
        }
    }

    private Optional<RunResult> kept() throws ProblemException {
        return runner.kept(StudySnapshot.of(study), analysis.info(), Progress.none());
    }

    @Test
    void whateverTheResultRestsOnMakesItNewWhenItChanges() throws ProblemException, IOException {
        String hash = run().provenance().inputHash();
        assertFalse(runner.run(study, analysis, new SampleCount.Settings(2), Progress.none())
                .fromCache());
        assertNotEquals(
                hash,
                runner.run(
                                StudySnapshot.of(study),
                                analysis,
                                new SampleCount.Settings(1),
                                Set.of("one"),
                                Progress.none())
                        .provenance()
                        .inputHash());
        study.study().getDesigns().getFirst().setDiameterMm(12.0);
        assertFalse(run().fromCache());
        study.study().getDesigns().getFirst().setDiameterMm(10.0);
        assertTrue(run().fromCache());
        Recording recording =
                study.study().getCells().getFirst().getRecordings().getFirst();
        Path trace = study.tracesFolder().resolve(recording.getTraceId() + ".parquet");
        Path other = study.tracesFolder()
                .resolve(study.study()
                                .getCells()
                                .get(1)
                                .getRecordings()
                                .getFirst()
                                .getTraceId() + ".parquet");
        Files.write(trace, Files.readAllBytes(other));
        RunResult changed = run();
        assertFalse(changed.fromCache());
        assertEquals(List.of(41L, 41L), SampleCount.counts(changed.result()));
    }

    @Test
    void aDamagedStoredResultIsComputedAnew() throws ProblemException, IOException {
        run();
        Path stored = results().getFirst();
        Files.writeString(stored, Files.readString(stored).substring(0, 100));
        assertFalse(run().fromCache());
        assertTrue(run().fromCache());
    }

    @Test
    void aStudyThatSomebodyElseHoldsGetsNoResults() throws ProblemException, IOException {
        try (StudyFolder second = StudyFolder.open(study.path(), NewerVersion.REFUSE)) {
            assertTrue(second.readOnly());
            RunResult result = runner.run(second, analysis, new SampleCount.Settings(1), Progress.none());
            assertEquals(List.of(40L, 41L), SampleCount.counts(result.result()));
        }
        assertEquals(List.of(), results());
    }

    @Test
    void aCellWhoseSamplesAreLostIsNamedAndTheOthersAreStillLookedAt() throws ProblemException, IOException {
        Recording recording =
                study.study().getCells().getFirst().getRecordings().getFirst();
        Files.delete(study.tracesFolder().resolve(recording.getTraceId() + ".parquet"));
        Files.delete(study.path().resolve(recording.getRawFile()));
        RunResult result = run();
        assertTrue(result.incomplete());
        assertEquals("RAW_FILE_UNREADABLE", result.problems().getFirst().code());
        assertEquals(List.of(-1L, 41L), SampleCount.counts(result.result()));
        assertEquals(List.of(), results(), "an incomplete result is not kept");
    }

    @Test
    void whyAnAnalysisCannotRunIsToldBeforeAnythingIsLoaded() {
        SampleCount.Settings refused = new SampleCount.Settings(0);
        ProblemException problem =
                assertThrows(ProblemException.class, () -> runner.run(study, analysis, refused, Progress.none()));
        assertEquals("FACTOR", problem.problem().code());
        assertEquals(
                1,
                runner.check(StudySnapshot.of(study), analysis, refused, Set.of())
                        .size());
        assertEquals(0, analysis.runs());
    }

    private RunResult run() throws ProblemException {
        return runner.run(study, analysis, new SampleCount.Settings(1), Progress.none());
    }

    private List<Path> results() throws IOException {
        if (!Files.isDirectory(study.resultsFolder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(study.resultsFolder())) {
            return files.toList();
        }
    }
}
