package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.EarlierVersion;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is imported again after the test has gone on. */
class ContinuationTest {

    private static final ImportSettings TO_ONE =
            ImportSettings.of(CellAssignment.toCell("one")).with(SignConvention.POSITIVE_STRIPS_B);

    @TempDir
    Path folder;

    private ImportStudy study;
    private Path file;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = new ImportStudy(folder.resolve("study"));
        file = ImportStudy.bdf(folder.resolve("in/cell.bdf.csv"), 50, 0.01);
        study.run(TO_ONE, file);
        recording().setName("First run");
        recording().setRemarks("a good one");
        recording().setTimeZone("Asia/Shanghai");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void theLongerFileTakesThePlaceOfTheShorterAndAllThatWasSaidStays() throws IOException, ProblemException {
        String sumBefore = Sha256.of(file);
        String id = recording().getId();
        String trace = recording().getTraceId();
        String inputBefore = cellSums();
        ImportStudy.bdf(file, 80, 0.01);
        ImportRun run = study.run(ImportSettings.of(CellAssignment.none()), folder.resolve("in"));

        ImportEntry entry = run.entries().getFirst();
        assertEquals(ImportAction.CONTINUE, entry.action());
        assertEquals(50, entry.samplesBefore());
        assertEquals(List.of(), entry.problems());
        assertEquals(1, study.cell("one").getRecordings().size());
        assertEquals(id, recording().getId());
        assertEquals("First run", recording().getName());
        assertEquals("a good one", recording().getRemarks());
        assertEquals("Asia/Shanghai", recording().getTimeZone());
        assertEquals(SignConvention.POSITIVE_STRIPS_B, recording().getSignConvention());
        assertEquals(80L, recording().getRecords());
        assertEquals(Sha256.of(file), recording().getSha256());
        assertNotEquals(trace, recording().getTraceId());
        EarlierVersion earlier = EarlierVersion.parse(
                        recording().getEarlierVersions().getFirst())
                .orElseThrow();
        assertEquals(new EarlierVersion(sumBefore, 50, ImportStudy.NOW, trace, "raw/cell.bdf.csv"), earlier);
        assertEquals(sumBefore, Sha256.of(study.folder().path().resolve(earlier.rawFile())), "the old file is kept");
        assertEquals(80, samples().size());
        assertNotEquals(inputBefore, cellSums(), "results of before are known to be of other samples");
    }

    @Test
    void itIsOneStepForUndo() throws IOException, ProblemException {
        Recording before = EcoreUtil.copy(recording());
        ImportStudy.bdf(file, 80, 0.01);
        study.run(TO_ONE, file);
        study.editing().commandStack().undo();
        assertTrue(EcoreUtil.equals(before, recording()));
        assertEquals(50, samples().size());
        study.editing().commandStack().redo();
        assertEquals(80, samples().size());
    }

    @Test
    void itSurvivesSavingAndOpening() throws IOException, ProblemException {
        ImportStudy.bdf(file, 80, 0.01);
        study.run(TO_ONE, file);
        study.editing().save();
        Recording before = EcoreUtil.copy(recording());
        study.close();
        study = new ImportStudy(StudyFolder.open(folder.resolve("study"), NewerVersion.REFUSE));
        assertTrue(EcoreUtil.equals(before, recording()));
    }

    @Test
    void anotherNameOrALineCutInTheMiddleIsNoObstacle() throws IOException, ProblemException {
        Path running = folder.resolve("in/running.bdf.csv");
        String whole = Files.readString(ImportStudy.bdf(folder.resolve("whole.bdf.csv"), 80, 0.02));
        int cut = whole.indexOf('\n', whole.length() / 2) - 3;
        Files.writeString(running, whole.substring(0, cut));
        study.run(ImportSettings.of(CellAssignment.toCell("two")), running);
        Files.writeString(running, whole);
        ImportEntry entry = study.run(ImportSettings.of(CellAssignment.toCell("two")), running)
                .entries()
                .getFirst();
        assertEquals(ImportAction.CONTINUE, entry.action(), entry.toString());
        assertEquals(
                List.of("LAST_SAMPLE_REVISED"),
                entry.problems().stream().map(problem -> problem.code()).toList());
        assertEquals(1, study.cell("two").getRecordings().size());
        assertEquals(80L, study.cell("two").getRecordings().getFirst().getRecords());
    }

    @Test
    void whatIsSaidOfTheLastStepMayBeCompletedWhenItEnds() throws IOException, ProblemException {
        Path running = folder.resolve("in/running.ndax");
        // the log says why a step ended once it has: of the last one of a running test it says so later
        ndax(running, 100);
        ImportSettings toTwo = ImportSettings.of(CellAssignment.toCell("two"));
        study.run(toTwo, running);
        ndax(running, 200);
        ImportEntry entry = study.run(toTwo, running).entries().getFirst();
        assertEquals(ImportAction.CONTINUE, entry.action(), entry.problems().toString());
        assertEquals(100, entry.samplesBefore());
    }

    private static void ndax(Path file, int samples) throws IOException {
        double[] time = new double[samples];
        double[] voltage = new double[samples];
        double[] current = new double[samples];
        double[] step = new double[samples];
        for (int i = 0; i < samples; i++) {
            double sign = i / 40 % 2 == 0 ? 1 : -1;
            time[i] = 30.0 * (i + 1);
            voltage[i] = sign * (0.013 + 1e-4 * (i % 7));
            current[i] = sign * 3.927e-4;
            step[i] = 1 + i / 40;
        }
        Trace trace = Trace.builder(samples)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .build();
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2025, 2, 6, 9, 0), "cell", "a test");
        new NdaxWriter(NdcLayout.V14).write(trace, test, file);
    }

    @Test
    void aFileThatBeginsAlikeAndGoesOnOtherwiseIsRefusedAndCanBeImportedAsNew() throws IOException, ProblemException {
        String text = Files.readString(ImportStudy.bdf(file, 80, 0.01));
        Files.writeString(file, text.replace("900,", "901,"));
        ImportEntry refused = study.run(TO_ONE, file).entries().getFirst();
        assertEquals(ImportAction.REFUSED, refused.action());
        assertEquals("NOT_A_CONTINUATION", refused.problems().getFirst().code());
        assertTrue(
                refused.problems().getFirst().what().contains("from sample 31 on, in Test Time / s"),
                refused.problems().toString());
        assertEquals(50L, recording().getRecords());
        study.run(TO_ONE.asNewRecordings(), file);
        assertEquals(2, study.cell("one").getRecordings().size());
    }

    @Test
    void aFileOfTheSameNameAndOtherSamplesIsAnotherTest() throws IOException, ProblemException {
        ImportStudy.bdf(file, 80, 0.5);
        assertEquals(
                ImportAction.ADD, study.run(TO_ONE, file).entries().getFirst().action());
        assertEquals(2, study.cell("one").getRecordings().size());
    }

    @Test
    void anOlderCopyIsKnownToBeOne() throws IOException, ProblemException {
        Path older = ImportStudy.bdf(folder.resolve("backup/cell.bdf.csv"), 30, 0.01);
        ImportEntry entry = study.run(TO_ONE, older).entries().getFirst();
        assertEquals(ImportAction.KNOWN, entry.action());
        assertEquals("SAMPLES_KNOWN", entry.problems().getFirst().code());
        assertEquals(50L, recording().getRecords());
        Path before = Files.copy(file, folder.resolve("before.bdf.csv"));
        ImportStudy.bdf(file, 80, 0.01);
        study.run(TO_ONE, file);
        assertEquals(
                ImportAction.KNOWN,
                study.run(TO_ONE, before).entries().getFirst().action());
    }

    @Test
    void ofTwoLongerFilesTheLongestCounts() throws IOException, ProblemException {
        Path a = ImportStudy.bdf(folder.resolve("a/cell.bdf.csv"), 70, 0.01);
        Path b = ImportStudy.bdf(folder.resolve("b/cell.bdf.csv"), 90, 0.01);
        ImportRun run = study.run(TO_ONE, a, b);
        assertEquals(
                List.of(ImportAction.REFUSED, ImportAction.CONTINUE),
                run.entries().stream().map(ImportEntry::action).toList());
        assertEquals(90L, recording().getRecords());
        assertEquals(
                ImportAction.KNOWN, study.run(TO_ONE, a).entries().getFirst().action());
    }

    @Test
    void samplesThatAnEarlierProgramReadOtherwiseAreReadAgain() throws IOException, ProblemException {
        // the trace as another program may have left it: a current of the other sign
        var store =
                new org.interphaselab.study.recording.TraceStore(study.folder().tracesFolder());
        Trace now = samples();
        store.write(
                recording().getTraceId(),
                Trace.builder(now.size())
                        .add(Quantity.TEST_TIME, now.values(Quantity.TEST_TIME))
                        .add(Quantity.VOLTAGE, now.values(Quantity.VOLTAGE))
                        .add(
                                Quantity.CURRENT,
                                java.util.stream.IntStream.range(0, now.size())
                                        .mapToDouble(i -> i < 12 ? now.values(Quantity.CURRENT)[i] : 7)
                                        .toArray())
                        .build());
        ImportStudy.bdf(file, 80, 0.01);
        assertEquals(
                ImportAction.CONTINUE,
                study.run(TO_ONE, file).entries().getFirst().action());
    }

    private Recording recording() {
        return study.cell("one").getRecordings().getFirst();
    }

    private Trace samples() throws ProblemException {
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        try (RecordedTraces recorded = new RecordedTraces(snapshot, CyclerFiles.standard())) {
            return new CellTraces(recorded)
                    .source(snapshot.recordings().get("one"), Progress.none())
                    .orElseThrow()
                    .load(Set.of(Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT), Progress.none());
        }
    }

    private String cellSums() throws ProblemException {
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        try (RecordedTraces recorded = new RecordedTraces(snapshot, CyclerFiles.standard())) {
            return new CellTraces(recorded)
                    .sums(snapshot.recordings().get("one"), Progress.none())
                    .toString();
        }
    }
}
