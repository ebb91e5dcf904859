package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {

    @TempDir
    Path folder;

    /** Makes a file that cannot be read. */
    @FunctionalInterface
    interface Bad {
        Path in(Path folder) throws IOException;
    }

    /** One kind of bad file, the problem it is, and a word the user must be told. */
    record BadFile(String name, Bad file, String word) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadFile> badFiles() {
        return Stream.of(
                new BadFile("missing", folder -> folder.resolve("missing.nda"), "missing.nda"),
                new BadFile("directory", folder -> Files.createDirectory(folder.resolve("dir.ndax")), "dir.ndax"),
                new BadFile("empty", folder -> Files.createFile(folder.resolve("empty.ndax")), "empty"),
                new BadFile("truncated", CheckCommandTest::truncated, "truncated.ndax"),
                new BadFile("damaged page", folder -> TestFiles.damagedPage(folder.resolve("d.ndax")), "data.ndc"),
                new BadFile(
                        "other content",
                        folder -> Files.writeString(folder.resolve("letter.ndax"), "Dear colleague,\n"),
                        "Known are"),
                new BadFile(
                        "path outside",
                        folder -> TestFiles.with(folder.resolve("slip.ndax"), "../../evil.txt", new byte[10]),
                        "evil.txt"),
                new BadFile(
                        "zip bomb",
                        folder -> TestFiles.with(folder.resolve("bomb.ndax"), "data.ndc", new byte[200_000_000]),
                        "bomb.ndax"));
    }

    @Test
    void aFileThatCannotBeReadIsDescribedForThoseWhoCanHelp() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.ndax"), "Dear colleague,\n");
        Path out = folder.resolve("out.txt");
        Outcome outcome = PlainLab.run("check", file.toString());
        assertTrue(outcome.err().contains("--diagnose"), outcome.err());
        assertEquals(
                ExitCode.DONE,
                PlainLab.run("check", "--diagnose", out.toString(), file.toString())
                        .code());
        String written = Files.readString(out);
        assertTrue(written.contains("Interphase Lab 1.2.3"), written);
        assertFalse(written.contains("colleague"), written);
        assertEquals(
                written,
                PlainLab.run("check", "--diagnose", "-", file.toString()).out());
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("check", "--diagnose", out.toString(), file.toString())
                        .code());
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("check", "--diagnose", "-", file.toString(), file.toString())
                        .code());
    }

    @Test
    void aFolderOfRecordingsKeptAsSeveralFilesIsCheckedOneByOne() throws IOException {
        Path archive = TestFiles.good(folder.resolve("a.ndax"));
        Path server = Files.createDirectory(folder.resolve("20250128"));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                for (String test : List.of("20250128_161756_1", "20250128_161756_2")) {
                    if (entry.getName().endsWith(".ndc")) {
                        String name = entry.getName().replaceFirst("^data", test);
                        Files.write(
                                server.resolve(name), zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        Outcome outcome = PlainLab.run("check", "--json", server.toString());
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonArray reports = json(outcome).getAsJsonArray();
        assertEquals(2, reports.size());
        assertEquals(
                "neware-ndc", reports.get(1).getAsJsonObject().get("format").getAsString());
        assertTrue(reports.get(1).getAsJsonObject().get("records").getAsInt() > 0);
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsOneClearProblem(BadFile bad) throws IOException {
        Path file = bad.file().in(folder);
        Outcome outcome = PlainLab.run("check", file.toString());
        assertEquals(ExitCode.PROBLEMS, outcome.code(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().startsWith("error "), outcome.err());
        assertTrue(outcome.err().contains(bad.word()), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        assertFalse(Files.exists(folder.getParent().resolve("evil.txt")));

        JsonObject json = json(PlainLab.run("check", "--json", file.toString())).getAsJsonObject();
        assertTrue(json.get("format").isJsonNull());
        JsonObject problem = json.get("problems").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("ERROR", problem.get("severity").getAsString());
        assertFalse(problem.get("remedy").getAsString().isBlank());
    }

    @Test
    void flippedBytesAreNeverAnAccident() throws IOException {
        byte[] good = Files.readAllBytes(TestFiles.good(folder.resolve("good.ndax")));
        Path file = folder.resolve("flipped.ndax");
        for (int at = 0; at < good.length; at += Math.max(1, good.length / 60)) {
            byte[] flipped = good.clone();
            flipped[at] ^= (byte) 0xA5;
            Files.write(file, flipped);
            Outcome outcome = PlainLab.run("check", file.toString());
            assertTrue(outcome.code() == ExitCode.DONE || outcome.code() == ExitCode.PROBLEMS, "byte " + at);
            assertEquals(
                    outcome.code() == ExitCode.DONE ? 0 : 1,
                    outcome.err().lines().count(),
                    "byte " + at);
        }
    }

    @Test
    void aRuleThatAppliedIsNotedAndNothingFailed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.bdf.csv"),
                "Test Time / s,Voltage / V,Current / A\n0,.1,1\n1,.1,1\n2,.1,-1\n3,-.1,-1\n4,-.1,-1\n");
        Outcome text = PlainLab.run("check", file.toString());
        assertTrue(
                text.out()
                        .replaceAll(" +", " ")
                        .contains(" noted HALF_CYCLE_LAG: First records with the old voltage: the current turns 1"
                                + " times; 1 first records still have the voltage of the half-cycle before"),
                text.out());
        assertTrue(text.out().replaceAll(" +", " ").contains(" light green"), text.out());
        assertFalse(text.out().contains("FAILED"), text.out());
    }

    @Test
    void aGoodFileIsToldAsTextAndAsJson() throws IOException {
        Path file = TestFiles.good(folder.resolve("good.ndax"));
        Outcome text = PlainLab.run("check", file.toString());
        assertEquals(ExitCode.DONE, text.code(), text.err());
        assertEquals("", text.err());
        assertTrue(text.out().contains("neware-ndax"), text.out());
        assertTrue(text.out().contains("synthetic: true"), text.out());

        JsonObject json = json(PlainLab.run("check", file.toString(), "--json")).getAsJsonObject();
        assertEquals("neware-ndax", json.get("format").getAsString());
        assertTrue(json.get("version").getAsString().contains("14"));
        assertEquals(TestFiles.SAMPLES, json.get("records").getAsInt());
        assertEquals(0, json.get("problems").getAsJsonArray().size());
        assertTrue(json.get("checks").getAsJsonArray().size() > 3);
    }

    @Test
    void columnsKeptUnderTheirOwnNameAreToldApartFromThoseNotRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("arbin.csv"),
                "Data Point,Test Time (s),Current (A),Voltage (V),Pressure (bar),Rack,Remark\n"
                        + "1,0,0,3.5,7,R4,good\n2,1,0,3.5,8,R4,bad\n");
        List<String> lines = PlainLab.run("check", file.toString())
                .out()
                .lines()
                .map(String::strip)
                .toList();
        assertTrue(lines.contains("kept as it is Pressure (bar)"), lines.toString());
        assertTrue(lines.contains("not read      Remark (holds words)"), lines.toString());
        assertTrue(lines.contains("says          Rack: R4"), lines.toString());
    }

    @Test
    void aWrongExtensionIsNoObstacle() throws IOException {
        Path file = TestFiles.good(folder.resolve("good.csv"));
        JsonObject json = json(PlainLab.run("check", "--json", file.toString())).getAsJsonObject();
        assertEquals("neware-ndax", json.get("format").getAsString());
        JsonObject note = json.get("problems").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("NOTE", note.get("severity").getAsString());
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws IOException {
        Path good = TestFiles.good(folder.resolve("good.ndax"));
        Path other = TestFiles.good(folder.resolve("other.ndax"));
        Outcome outcome = PlainLab.run(
                "check",
                "--json",
                good.toString(),
                folder.resolve("missing.nda").toString(),
                other.toString());
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        JsonArray reports = json(outcome).getAsJsonArray();
        assertEquals(
                List.of(TestFiles.SAMPLES, 0, TestFiles.SAMPLES),
                reports.asList().stream()
                        .map(report -> report.getAsJsonObject().get("records").getAsInt())
                        .toList());
    }

    @Test
    void anUnknownCurrentRangeIsReadWithAWarningThatNamesIt() throws IOException {
        Path real = RealData.file("neware", "nda_v22.nda");
        Assumptions.assumeTrue(Files.isRegularFile(real), RealData.missing(real));
        byte[] bytes = Files.readAllBytes(real);
        byte[] known = {(byte) (500 & 0xFF), (byte) (500 >> 8), 0, 0};
        byte[] unknown = {(byte) (7777 & 0xFF), (byte) (7777 >> 8), 0, 0};
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + 4), known)) {
                System.arraycopy(unknown, 0, bytes, i, 4);
            }
        }
        Path file = Files.write(folder.resolve("range.nda"), bytes);
        JsonObject json = json(PlainLab.run("check", "--json", file.toString())).getAsJsonObject();
        assertEquals(1380, json.get("records").getAsInt());
        assertTrue(
                json.get("problems").getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .anyMatch(
                                problem -> problem.get("severity").getAsString().equals("WARNING")
                                        && problem.get("what").getAsString().contains("7777")),
                json.get("problems").toString());
    }

    private static Path truncated(Path folder) throws IOException {
        byte[] good = Files.readAllBytes(TestFiles.good(folder.resolve("whole.ndax")));
        return Files.write(folder.resolve("truncated.ndax"), Arrays.copyOf(good, good.length * 2 / 3));
    }

    private static JsonElement json(Outcome outcome) {
        return JsonParser.parseString(outcome.out());
    }
}
