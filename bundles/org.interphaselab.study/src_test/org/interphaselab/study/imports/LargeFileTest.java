package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.recording.TestRecordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose samples have no room in memory. */
class LargeFileTest {

    private static final ImportSettings TO_ONE = ImportSettings.of(CellAssignment.toCell("one"));

    @TempDir
    Path folder;

    private final CyclerFiles files = new CyclerFiles(List.of(new Large()));
    private final FileImport imports = new FileImport(files);

    /** Reads the Battery Data Format as if no file of it had room. */
    private static final class Large implements CyclerReader {

        private final CyclerReader reader = bdf();

        private static CyclerReader bdf() {
            try {
                Path file = Files.createTempFile("reader", ".bdf.csv");
                Files.writeString(file, "Test Time / s,Voltage / V,Current / A\n0,0.1,0.001\n");
                CyclerReader found = CyclerFiles.standard().readerFor(file);
                Files.delete(file);
                return found;
            } catch (IOException | ProblemException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public CyclerFormat format() {
            return reader.format();
        }

        @Override
        public int sniff(FileHead head) {
            return reader.sniff(head);
        }

        @Override
        public Preview preview(Path file, Progress progress) throws ProblemException {
            return reader.preview(file, progress);
        }

        @Override
        public Imported read(Path file, Progress progress) {
            throw new AssertionError("it has no room");
        }

        @Override
        public boolean exceedsMemory(Path file) {
            return true;
        }

        @Override
        public Imported readInto(TraceSink sink, Path file, Progress progress) throws ProblemException {
            return reader.readInto(sink, file, progress);
        }
    }

    @Test
    void itIsTakenInBlockByBlockWithWhatWasSaid() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/large.bdf.csv"), 3000, 0.01);
        try (ImportStudy study = new ImportStudy(TestRecordings.study(folder.resolve("study")))) {
            assertEquals(ImportAction.ADD, plan(study.folder(), file, TO_ONE).action());
            assertEquals(List.of(), study.files());
            ImportRun run = run(study.folder(), file, TO_ONE.with(ZoneId.of("Asia/Shanghai")));
            study.attach(run);
            assertEquals(3000L, study.cell("one").getRecordings().getFirst().getRecords());
            StudySnapshot snapshot = StudySnapshot.of(study.folder());
            try (RecordedTraces recorded = new RecordedTraces(snapshot, files)) {
                assertEquals(
                        3000,
                        recorded.whole(snapshot.recordings().get("one").getFirst(), Progress.none())
                                .size());
            }
        }
    }

    @Test
    void withoutACellNothingIsCopied() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/large.bdf.csv"), 3000, 0.01);
        try (ImportStudy study = new ImportStudy(TestRecordings.study(folder.resolve("study")))) {
            ImportRun run = run(study.folder(), file, ImportSettings.of(CellAssignment.none()));
            assertEquals(ImportAction.UNASSIGNED, run.entries().getFirst().action());
            assertEquals(List.of(), study.files());
        }
    }

    @Test
    void whetherItContinuesARecordingIsForAPersonToSay() throws IOException, ProblemException {
        Path file = ImportStudy.bdf(folder.resolve("in/large.bdf.csv"), 3000, 0.01);
        try (ImportStudy study = new ImportStudy(TestRecordings.study(folder.resolve("study")))) {
            study.attach(run(study.folder(), file, TO_ONE));
            ImportStudy.bdf(file, 4000, 0.01);
            ImportEntry entry = run(study.folder(), file, TO_ONE).entries().getFirst();
            assertEquals(ImportAction.REFUSED, entry.action());
            assertEquals("TOO_LARGE_TO_COMPARE", entry.problems().getFirst().code());
            assertTrue(study.attach(run(study.folder(), file, TO_ONE.asNewRecordings()))
                    .isPresent());
            assertEquals(2, study.cell("one").getRecordings().size());
        }
    }

    private ImportEntry plan(StudyFolder study, Path file, ImportSettings settings) throws ProblemException {
        return imports.plan(
                        ImportTarget.of(study), List.of(new ImportOrder(file, settings)), List.of(), 1, Progress.none())
                .entries()
                .getFirst();
    }

    private ImportRun run(StudyFolder study, Path file, ImportSettings settings) throws ProblemException {
        return imports.run(
                ImportTarget.of(study), List.of(new ImportOrder(file, settings)), List.of(), 1, Progress.none());
    }
}
