package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Recording;
import org.interphaselab.study.recording.EarlierVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupersededFilesTest {

    @TempDir
    Path folder;

    @Test
    void ofATestTakenInAgainAndAgainTheFileAndTheOneBeforeStay() throws IOException, ProblemException {
        try (ImportStudy study = new ImportStudy(folder.resolve("study"))) {
            Path file = folder.resolve("in/cell.bdf.csv");
            for (int samples : new int[] {50, 60, 70, 80}) {
                study.run(ImportSettings.of(CellAssignment.toCell("one")), ImportStudy.bdf(file, samples, 0.01));
                study.editing().save();
            }
            Recording recording = study.cell("one").getRecordings().getFirst();
            List<EarlierVersion> versions = recording.getEarlierVersions().stream()
                    .map(line -> EarlierVersion.parse(line).orElseThrow())
                    .toList();
            assertEquals(
                    List.of(50L, 60L, 70L),
                    versions.stream().map(EarlierVersion::records).toList());
            Path own = Files.writeString(study.folder().path().resolve("raw/of the user.txt"), "kept");
            assertEquals(6, SupersededFiles.remove(study.folder()));
            assertEquals(
                    List.of(
                                    "raw/cell-3.bdf.csv",
                                    "raw/cell-4.bdf.csv",
                                    "raw/of the user.txt",
                                    "traces/" + versions.get(2).traceId() + ".import.json",
                                    "traces/" + versions.get(2).traceId() + ".parquet",
                                    "traces/" + recording.getTraceId() + ".import.json",
                                    "traces/" + recording.getTraceId() + ".parquet")
                            .stream()
                            .sorted()
                            .toList(),
                    study.files());
            assertTrue(Files.exists(own));
            assertEquals(0, SupersededFiles.remove(study.folder()));
        }
    }

    @Test
    void aStudyFileThatNamesFilesOfOthersRemovesNothing() throws IOException, ProblemException {
        try (ImportStudy study = new ImportStudy(folder.resolve("study"))) {
            study.run(
                    ImportSettings.of(CellAssignment.toCell("one")),
                    ImportStudy.bdf(folder.resolve("in/cell.bdf.csv"), 50, 0.01));
            Path outside = Files.writeString(folder.resolve("precious.txt"), "precious");
            String sum = org.interphaselab.core.Sha256.of(outside);
            Recording recording = study.cell("one").getRecordings().getFirst();
            for (String name : List.of("../precious.txt", "../study/study.interphase", "raw/cell.bdf.csv")) {
                recording.getEarlierVersions().add(new EarlierVersion(sum, 1, ImportStudy.NOW, "none", name).text());
            }
            recording.getEarlierVersions().add(new EarlierVersion(sum, 1, ImportStudy.NOW, "none", "raw/last").text());
            assertEquals(0, SupersededFiles.remove(study.folder()));
            assertTrue(Files.exists(outside));
        }
    }
}
