package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RawSource;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings that lie as files in a folder give what an archive of the same files gives. */
class NdcFolderTest {

    /** As a server names a test: date, time, device, unit, channel, test. */
    private static final String TEST = "20250128_161756_270120_0_69_33";

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private final Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 300);

    @Test
    void theFilesOfAServerAreOneRecording() throws Exception {
        Path main = serverFiles(TEST, members);
        Trace expected = new NdaxArchives(Files.createDirectory(folder.resolve("zip")))
                .read(members)
                .trace();
        Imported imported = files.read(main, Progress.none());
        assertEquals("neware-ndc", imported.report().format());
        assertEquals("ndc 17", imported.report().version());
        assertEquals(TEST, imported.report().metadata().get("test"));
        assertSame(expected, imported.trace());
    }

    @Test
    void anyFileOfARecordingAndAFolderOfOneStandForIt() throws Exception {
        Path main = serverFiles(TEST, members);
        Path runInfo = main.resolveSibling(TEST + "_runInfo.ndc");
        assertEquals(main, files.recordingOf(runInfo));
        assertEquals(main, files.recordingOf(folder));
        assertEquals(List.of(main), files.recordingsIn(folder));
        String sum = files.read(main, Progress.none()).report().sha256();
        assertEquals(sum, files.read(runInfo, Progress.none()).report().sha256());
        assertEquals(sum, files.read(folder, Progress.none()).report().sha256());
        assertEquals(100, files.preview(folder, Progress.none()).firstSamples().size());
    }

    @Test
    void testsOfOneDayAreKeptApartEvenWhenOneNameBeginsAnother() throws Exception {
        Path first = serverFiles(TEST, members);
        Path second = serverFiles(TEST + "_1", NdaxArchives.members(NdcLayout.V14, 41));
        assertEquals(List.of(first, second), files.recordingsIn(folder));
        assertEquals(300, files.read(first, Progress.none()).trace().size());
        Imported other = files.read(second.resolveSibling(TEST + "_1_step.ndc"), Progress.none());
        assertEquals(41, other.trace().size());
        assertEquals("ndc 14", other.report().version());
        Problem problem = problemOf(folder);
        assertEquals("FOLDER_HOLDS_SEVERAL", problem.code());
        assertTrue(problem.remedy().contains(TEST + ".ndc"), problem.remedy());
    }

    @Test
    void anUnpackedArchiveKeepsItsDocuments() throws Exception {
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            Files.write(folder.resolve(member.getKey()), member.getValue());
        }
        Files.writeString(folder.resolve("notes.txt"), "not of the recording");
        Imported imported = files.read(folder, Progress.none());
        assertEquals("2024-01-02T03:04:05", imported.report().startTime().orElseThrow());
        assertEquals("cell", imported.report().metadata().get("barcode"));
        assertFalse(imported.report().unmappedColumns().contains("notes.txt"));
    }

    @Test
    void whatIsKeptIsTheFilesByteForByteAndReadsAlike() throws Exception {
        Path main = serverFiles(TEST, members);
        RawSource raw = files.raw(main);
        assertEquals(TEST + ".ndax", raw.fileName());
        assertEquals(main, raw.files().getFirst());
        Path kept = Files.write(Files.createDirectory(folder.resolve("raw")).resolve(raw.fileName()), packed(raw));
        Imported original = files.read(main, Progress.none());
        Imported again = files.read(kept, Progress.none());
        assertEquals("neware-ndax", again.report().format());
        assertEquals(original.report().sha256(), again.report().sha256());
        assertSame(original.trace(), again.trace());
        Map<String, byte[]> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    found.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        assertEquals(
                List.of("data.ndc", "data_log.ndc", "data_runInfo.ndc", "data_step.ndc"), List.copyOf(found.keySet()));
        found.forEach((name, bytes) -> assertArrayEquals(members.get(name), bytes, name));
    }

    @Test
    void theSamePackageIsMadeOfTheSameFilesWhereverTheyLie() throws Exception {
        Path here = serverFiles(TEST, members);
        Path there = Files.createDirectory(folder.resolve("copy"));
        for (Path file : files.raw(here).files()) {
            Files.copy(file, there.resolve(file.getFileName()));
        }
        assertArrayEquals(packed(files.raw(here)), packed(files.raw(there)));
        Files.write(there.resolve(TEST + "_log.ndc"), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertFalse(java.util.Arrays.equals(packed(files.raw(here)), packed(files.raw(there))));
    }

    @Test
    void aFileThatIsOneRecordingIsKeptAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("x.bdf.csv"), "Voltage / V,Current / A,Test Time / s\n3,0,0\n");
        RawSource raw = files.raw(file);
        assertEquals("x.bdf.csv", raw.fileName());
        assertArrayEquals(Files.readAllBytes(file), packed(raw));
        assertEquals(Sha256.of(file), raw.sha256(Progress.none()));
    }

    @Test
    void aMissingFileIsNamedAsItShouldBeCalled() throws Exception {
        Path main = serverFiles(TEST, members);
        Files.delete(folder.resolve(TEST + "_runInfo.ndc"));
        Problem problem = problemOf(main);
        assertEquals("NDC_FILE_MISSING", problem.code());
        assertTrue(problem.what().contains(TEST + "_runInfo.ndc"), problem.what());
        Files.delete(main);
        assertEquals("FILE_IS_FOLDER", problemOf(folder).code());
        assertEquals(
                "NDC_FILE_MISSING",
                problemOf(folder.resolve(TEST + "_step.ndc")).code());
    }

    @Test
    void damageNamesTheFileAndItsByte() throws Exception {
        Path main = serverFiles(TEST, members);
        Path steps = folder.resolve(TEST + "_step.ndc");
        byte[] bytes = Files.readAllBytes(steps);
        bytes[4096 + 140] ^= 1;
        Files.write(steps, bytes);
        Problem problem = problemOf(main);
        assertEquals("NDC_WRONG_SUM", problem.code());
        assertEquals(steps.toString(), problem.where().subject());
        assertTrue(problem.what().contains(TEST + "_step.ndc"), problem.what());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test_2.ndax",
                "21_10_7_85.ndax",
                "TESTCELL0001-Test_Data_Collection_Ndc17.ndax",
                "Unit27_Example_Corrupt.ndax",
                "navani-ndc5.ndax",
                "scrubbed_ndc2.ndax"
            })
    void unpackedRealArchivesReadAsTheArchive(String name) throws Exception {
        Path archive = RealData.file("neware", name);
        assumeTrue(Files.isRegularFile(archive), RealData.missing(archive));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(folder.resolve(entry.getName()), in.readAllBytes());
                }
            }
        }
        Imported packed = files.read(archive, Progress.none());
        Imported unpacked = files.read(folder, Progress.none());
        assertSame(packed.trace(), unpacked.trace());
        assertEquals(packed.report().version(), unpacked.report().version());
        assertEquals(packed.report().startTime(), unpacked.report().startTime());
        assertEquals(packed.report().unmappedColumns(), unpacked.report().unmappedColumns());
    }

    private Path serverFiles(String test, Map<String, byte[]> content) throws Exception {
        for (Map.Entry<String, byte[]> member : content.entrySet()) {
            if (member.getKey().endsWith(".ndc")) {
                Files.write(folder.resolve(member.getKey().replaceFirst("^data", test)), member.getValue());
            }
        }
        return folder.resolve(test + ".ndc");
    }

    private Problem problemOf(Path path) {
        return assertThrows(ProblemException.class, () -> files.read(path, Progress.none()))
                .problem();
    }

    private static byte[] packed(RawSource raw) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        raw.writeTo(out, Progress.none());
        return out.toByteArray();
    }

    private static void assertSame(Trace expected, Trace found) throws Exception {
        assertEquals(expected.quantities(), found.quantities());
        for (Quantity quantity : expected.quantities()) {
            if (expected.text(quantity).isEmpty()) {
                assertArrayEquals(expected.values(quantity), found.values(quantity), quantity.label());
            }
        }
    }
}
