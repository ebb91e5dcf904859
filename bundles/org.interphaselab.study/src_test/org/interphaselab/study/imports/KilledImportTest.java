package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Recording;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program that is killed at any moment of an import leaves a study that opens, with all that it had; the import goes on
 * where it was. The seed chooses the moment.
 */
class KilledImportTest {

    private static final int FILES = 4;
    private static final int LONGEST_MS = 1200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLost(long seed) throws Exception {
        Path in = folder.resolve("in");
        String firstSum;
        try (ImportStudy study = new ImportStudy(folder.resolve("study"))) {
            // one file that the study has and whose test has gone on, and others that are new
            Path running = ImportStudy.bdf(in.resolve("0.bdf.csv"), 3000, 0.01);
            study.run(ImportSettings.of(CellAssignment.toCell("one")), running);
            study.editing().save();
            firstSum = Sha256.of(running);
            ImportStudy.bdf(running, 4000, 0.01);
            for (int i = 1; i < FILES; i++) {
                ImportStudy.bdf(in.resolve(i + ".bdf.csv"), 3000, 0.01 + 1e-3 * i);
            }
        }
        killedAfter(new Random(seed).nextInt(LONGEST_MS), in);

        try (ImportStudy study = new ImportStudy(StudyFolder.open(folder.resolve("study"), NewerVersion.REFUSE))) {
            assertTrue(!study.folder().readOnly(), "the lock went with the program");
            Recording first = study.cell("one").getRecordings().getFirst();
            assertTrue(List.of(3000L, 4000L).contains(first.getRecords()), "seed " + seed);
            assertEquals(
                    firstSum,
                    Sha256.of(study.folder().path().resolve("raw/0.bdf.csv")),
                    "the file of before is there, seed " + seed);
            assertAllSamplesAreThere(study);
            study.run(ImportSettings.of(CellAssignment.toCell("one")), in);
            study.editing().save();
            assertEquals(FILES, study.cell("one").getRecordings().size(), "seed " + seed);
            assertEquals(4000L, study.cell("one").getRecordings().getFirst().getRecords());
            assertAllSamplesAreThere(study);
        }
    }

    private void killedAfter(int millis, Path in) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        classPath(),
                        KilledImport.class.getName(),
                        folder.resolve("study").toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.txt").toFile())
                .start();
        try {
            // the moment counts from when the import begins
            for (int i = 0; i < 600 && program.isAlive() && !hasBegun(); i++) {
                Thread.sleep(50);
            }
            assertTrue(hasBegun(), () -> "the program began: " + said());
            program.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** The class path of this program, whichever way it was started. */
    private static String classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean hasBegun() throws IOException {
        try (BufferedReader said = Files.newBufferedReader(folder.resolve("killed.txt"))) {
            return said.lines().anyMatch(line -> line.equals("begins"));
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("killed.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertAllSamplesAreThere(ImportStudy study) throws ProblemException {
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        long samples = study.cell("one").getRecordings().stream()
                .mapToLong(Recording::getRecords)
                .sum();
        try (RecordedTraces recorded = new RecordedTraces(snapshot, CyclerFiles.standard())) {
            int joined = new CellTraces(recorded)
                    .source(snapshot.recordings().get("one"), Progress.none())
                    .orElseThrow()
                    .load(Set.of(Quantity.VOLTAGE), Progress.none())
                    .size();
            assertEquals(samples, joined);
        }
    }
}
