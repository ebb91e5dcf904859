package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporting the study that ships, as it is and with what other authors would say. */
class ExportCommandTest {

    private static final String REPORT = "a report ü 100%.html";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path study;
    private static Path crate;

    @BeforeAll
    static void export() throws IOException {
        study = silent(shared.resolve("study"));
        say(study, "<authors>A. Müller (0000-0002-1825-0097)</authors><authors>B</authors>", "licence=\"CC-BY-4.0\"");
        Files.createDirectories(study.resolve("reports"));
        Files.writeString(study.resolve("reports").resolve(REPORT), "<html></html>");
        crate = shared.resolve("crate");
        Outcome outcome = run(study, crate);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    }

    private static Outcome run(Path study, Path out) {
        return PlainLab.run("export", study.toString(), out.toString(), "--ro-crate", "--institution", "Institute ü");
    }

    /** The study that ships, without what it says of its authors and its licence. */
    private static Path silent(Path folder) throws IOException {
        Path copy = EvaluateCommandTest.copy(folder);
        Path file = copy.resolve(StudyFolder.FILE);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("<authors>[^<]*</authors>", "")
                        .replaceFirst(" licence=\"[^\"]*\"", ""));
        return copy;
    }

    private static void say(Path study, String elements, String attributes) throws IOException {
        Path file = study.resolve(StudyFolder.FILE);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst(" formatVersion=", " " + attributes + " formatVersion=")
                        .replaceFirst("(?=<materials)", elements));
    }

    @Test
    void theCrateKeepsEveryRule() throws IOException {
        assertEquals(List.of(), CrateRules.broken(crate));
    }

    @Test
    void theRulesFindWhatIsWrong() throws IOException {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken);
        Files.writeString(broken.resolve("stray.txt"), "");
        Files.writeString(
                broken.resolve("ro-crate-metadata.json"),
                Files.readString(crate.resolve("ro-crate-metadata.json"))
                        .replaceFirst("\"description\": \"[^\"]*\"", "\"description\": \"\"")
                        .replaceFirst("\"@id\": \"#institution\",", "\"@id\": \"#elsewhere\","));
        List<String> found = CrateRules.broken(broken);
        for (String expected : List.of(
                "the root has a description",
                "a reference leads to an entity: #institution",
                "the publisher is described",
                "the affiliation of a person is described",
                "each file that is described is there: study.interphase")) {
            assertTrue(found.contains(expected), expected + " in " + found);
        }
        assertTrue(found.stream()
                .anyMatch(rule -> rule.startsWith("each file is described") && rule.endsWith("stray.txt")));
    }

    @Test
    void instrumentFilesAreUntouchedAndEveryCellHasSamplesAndHalfCycles() throws IOException {
        try (Stream<Path> raw = Files.list(study.resolve("raw"))) {
            for (Path file : raw.toList()) {
                Path copy = crate.resolve("raw").resolve(file.getFileName().toString());
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
            }
        }
        assertEquals(12, count(crate.resolve("bdf"), ".bdf.csv"));
        assertEquals(12, count(crate.resolve("halfcycles"), "half-cycles_001.halfcycles.csv"));
        assertTrue(Files.exists(crate.resolve("reports").resolve(REPORT)));
    }

    @Test
    void halfCyclesLeadToTheRecordsOfTheInstrument() throws IOException {
        Path table = first(crate.resolve("halfcycles"), "half-cycles_001.halfcycles.csv");
        JsonObject schema = JsonParser.parseString(
                        Files.readString(Path.of(table.toString().replaceFirst("\\.csv$", ".schema.json"))))
                .getAsJsonObject();
        String name = table.getFileName().toString().replace("-half-cycles_001.halfcycles.csv", "");
        Map<Long, Map<String, String>> records = new HashMap<>();
        for (Map<String, String> record : rows(first(crate.resolve("bdf"), "__" + name + "__", ".bdf.csv"))) {
            records.put((long) Double.parseDouble(record.get("Record Index / 1")), record);
        }
        List<Map<String, String>> halfCycles = rows(table);
        assertTrue(halfCycles.size() > 10, table::toString);
        for (Map<String, String> half : halfCycles) {
            Map<String, String> first = records.get(Long.parseLong(half.get("first_record")));
            Map<String, String> last = records.get(Long.parseLong(half.get("last_record")));
            assertEquals(3600 * number(half, "end_h"), number(last, "Test Time / s"), 1e-3);
            assertEquals(number(half, "instrument_cycle"), number(first, "Cycle Count / 1"));
            assertEquals(number(half, "instrument_step"), number(first, "Step Count / 1"));
            assertEquals(number(half, "current_sign"), Math.signum(number(first, "Current / A")));
            for (String column : List.of("first_record", "last_record", "instrument_cycle", "instrument_step")) {
                assertTrue(schema.getAsJsonObject("properties").has(column), column);
            }
        }
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** The rows of a table in which no field is quoted. */
    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        String[] heads = lines.getFirst().replace("\ufeff", "").split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertEquals(heads.length, fields.length, line);
            Map<String, String> row = new HashMap<>();
            for (int k = 0; k < heads.length; k++) {
                row.put(heads[k], fields[k]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The first file, by name, whose name holds these parts. */
    private static Path first(Path folder, String... parts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(parts)
                            .allMatch(part -> file.getFileName().toString().contains(part)))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long count(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    @Test
    void theArchiveOfTheStudyAsItShipsHoldsTheSameFilesWithTheMetadataFirst() throws IOException {
        Path asItIs = EvaluateCommandTest.copy(shared.resolve("shipped").resolve("study"));
        Files.createDirectories(asItIs.resolve("reports"));
        Files.writeString(asItIs.resolve("reports").resolve(REPORT), "<html></html>");
        Path zip = folder.resolve("crate.zip");
        Outcome outcome = run(asItIs, zip);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        Path unpacked = folder.resolve("unpacked");
        String first = null;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                first = first == null ? entry.getName() : first;
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        assertEquals("ro-crate-metadata.json", first);
        assertEquals(List.of(), CrateRules.broken(unpacked));
        assertEquals(files(crate), files(unpacked));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "nothing else is left beside the archive");
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatOnlyTheAuthorsCanSayIsAskedFor() throws IOException {
        Path silent = silent(folder.resolve("silent"));
        Outcome authors = run(silent, folder.resolve("out"));
        assertEquals(ExitCode.PROBLEMS, authors.code());
        assertTrue(authors.err().contains("who is responsible"), authors.err());
        say(silent, "<authors>B</authors>", "");
        assertTrue(run(silent, folder.resolve("out")).err().contains("licence"));
        say(silent, "", "licence=\"CC0-1.0\"");
        assertTrue(run(silent, folder.resolve("out.zip")).err().contains("lab evaluate"), "a report is missing");
        assertFalse(Files.exists(folder.resolve("out")), "nothing half-written");
        assertFalse(Files.exists(folder.resolve("out.zip")));
    }

    @Test
    void aFolderThatIsThereIsNotTouched() throws IOException {
        Outcome outcome = run(study, crate);
        assertEquals(ExitCode.USAGE, outcome.code());
        assertTrue(outcome.err().contains("OUT exists"), outcome.err());
    }
}
