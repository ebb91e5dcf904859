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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, on the study that ships: what it prints is what the paper says. */
class EvaluateCommandTest {

    private static final Path EXAMPLE = Path.of("../../examples/lpsc-lgps");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path study;
    private static Outcome first;
    private static JsonObject json;

    @BeforeAll
    static void evaluate() throws IOException {
        study = copy(shared.resolve("study"));
        first = PlainLab.run("evaluate", study.toString(), "--json");
        json = JsonParser.parseString(first.out()).getAsJsonObject();
    }

    @Test
    void theVerdictsAreThePapers() {
        assertEquals(ExitCode.DONE, first.code(), first.err());
        Map<String, String> verdicts = new LinkedHashMap<>();
        interphases()
                .forEach((name, line) -> verdicts.put(name, line.get("verdict").getAsString()));
        assertEquals(
                Map.of("MII-1", "DETRIMENTAL", "MII-2", "DETRIMENTAL", "MII-3", "BENEFICIAL", "SEI", "REFERENCE"),
                verdicts);
        interphases()
                .forEach((name, line) -> assertEquals(
                        name.equals("MII-2"),
                        line.get("flags").getAsJsonArray().asList().stream()
                                .anyMatch(flag -> flag.getAsString().equals("SYMMETRIC_MISLEADING")),
                        name));
    }

    @Test
    void theJsonHasTheShapePromised() {
        assertTrue(json.get("synthetic").getAsBoolean());
        int cells = 0;
        for (JsonObject interphase : interphases().values()) {
            assertTrue(interphase.keySet().containsAll(Set.of("name", "verdict", "flags", "cells")));
            for (JsonElement element : interphase.get("cells").getAsJsonArray()) {
                JsonObject cell = element.getAsJsonObject();
                cells++;
                assertTrue(cell.keySet()
                        .containsAll(Set.of(
                                "name",
                                "design",
                                "events",
                                "life_h",
                                "censored",
                                "max_polarization_mV",
                                "loss_mAh_cm2",
                                "loss_is_bound")));
                cell.get("events")
                        .getAsJsonArray()
                        .forEach(event -> assertEquals(
                                Set.of("type", "time_h", "half_cycle", "electrode", "key", "confirmed", "decision"),
                                event.getAsJsonObject().keySet()));
            }
        }
        assertEquals(12, cells);
    }

    @Test
    void theNumbersOfTheMisleadingCellAndOfADepletedOneAreThePapersAndTheTwins() {
        JsonObject symmetric = cell("MII-2", "100|100");
        assertEquals(26, symmetric.get("max_polarization_mV").getAsDouble(), 1);
        assertEquals(
                3.0,
                symmetric.get("life_h").getAsDouble()
                        / cell("SEI", "100|100").get("life_h").getAsDouble(),
                0.1);
        assertTrue(symmetric.get("loss_is_bound").getAsBoolean());
        JsonObject thin = cell("MII-1", "100|20");
        assertEquals(21, thin.get("life_h").getAsDouble(), 1);
        assertEquals(4.24, thin.get("loss_mAh_cm2").getAsDouble(), 0.01);
        assertFalse(thin.get("loss_is_bound").getAsBoolean());
        assertFalse(thin.get("censored").getAsBoolean());
        JsonObject depletion = thin.get("events").getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(event -> event.get("type").getAsString().startsWith("depletion"))
                .findFirst()
                .orElseThrow();
        assertEquals("B", depletion.get("electrode").getAsString());
        assertEquals(21.72, depletion.get("time_h").getAsDouble(), 1);
        assertTrue(cell("MII-3", "100|20").get("censored").getAsBoolean());
    }

    @Test
    void theTextSaysTheSameAndTheReportIsSelfContained() throws IOException {
        Outcome text = PlainLab.run("evaluate", study.toString());
        assertEquals(ExitCode.DONE, text.code(), text.err());
        assertTrue(text.out().contains("SYNTHETIC"), text.out());
        assertTrue(
                text.out().lines().anyMatch(line -> line.startsWith("MII-2") && line.contains("SYMMETRIC_MISLEADING")));
        assertTrue(
                text.out()
                        .lines()
                        .anyMatch(line ->
                                line.contains("MII-3 100|20") && line.contains("> 500 h") && line.contains("< 4.1")),
                text.out());
        Path report = Path.of(json.get("report").getAsString());
        assertEquals(study.resolve("reports"), report.getParent());
        String html = Files.readString(report);
        assertTrue(html.contains("synthetic") || html.contains("Synthetic"));
        assertTrue(html.contains("MII-2") && html.contains("<svg"));
        String verdicts = html.substring(html.indexOf("id=\"table-1\""), html.indexOf("id=\"table-2\""));
        assertTrue(
                verdicts.contains("10.36 ± 0.21") && verdicts.contains("(3.80 ± 0.08) %"),
                "metal volume fractions with what the study states as their uncertainty");
        assertFalse(html.contains("src=\"http"), "nothing is fetched from elsewhere");
    }

    @Test
    void theReportGoesWhereTheUserWantsIt() {
        Outcome outcome = PlainLab.run(
                "evaluate",
                study.toString(),
                "--json",
                "--output",
                folder.resolve("new").toString());
        Path report = Path.of(JsonParser.parseString(outcome.out())
                .getAsJsonObject()
                .get("report")
                .getAsString());
        assertEquals(folder.resolve("new"), report.getParent());
        assertTrue(Files.isRegularFile(report));
    }

    @Test
    void aStudyHeldBySomebodyElseIsEvaluatedAllTheSame() throws Exception {
        try (StudyFolder held = StudyFolder.open(study, NewerVersion.REFUSE)) {
            assertFalse(held.readOnly());
            Outcome outcome = PlainLab.run("evaluate", study.toString(), "--json", "--output", folder.toString());
            assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
        }
    }

    @Test
    void aStudyOfANewerProgramIsEvaluatedReadOnlyAndNotTouched() throws IOException {
        Path newer = copy(folder.resolve("newer"));
        Path xml = newer.resolve(StudyFolder.FILE);
        Files.writeString(xml, Files.readString(xml).replace("formatVersion=\"1\"", "formatVersion=\"99\""));
        List<Path> before = tree(newer);
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("evaluate", newer.toString(), "--read-only").code());
        Path reports = folder.resolve("reports");
        Outcome outcome =
                PlainLab.run("evaluate", newer.toString(), "--json", "--read-only", "--output", reports.toString());
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("STUDY_NEWER_READ_ONLY"), outcome.err());
        assertTrue(outcome.out().contains("\"BENEFICIAL\""), outcome.out());
        assertTrue(Files.isRegularFile(reports.resolve("newer-evaluation.html")));
        assertEquals(before, tree(newer));
    }

    @Test
    void aCellThatCannotBeEvaluatedSaysWhy() throws IOException {
        Path changed = copy(folder.resolve("study"));
        Files.delete(changed.resolve("raw/d_MII-1_100-20.ndax"));
        Outcome text = PlainLab.run("evaluate", changed.toString());
        String line = text.out()
                .lines()
                .filter(each -> each.contains("MII-1 100|20") && each.contains("INVALID"))
                .findFirst()
                .orElseThrow();
        JsonObject whole = JsonParser.parseString(
                        PlainLab.run("evaluate", changed.toString(), "--json").out())
                .getAsJsonObject();
        JsonObject cell = whole.get("interphases").getAsJsonArray().asList().stream()
                .flatMap(each -> each.getAsJsonObject().get("cells").getAsJsonArray().asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("status").getAsString().equals("INVALID"))
                .findFirst()
                .orElseThrow();
        String reason = cell.get("reason").getAsString();
        assertFalse(reason.isBlank());
        assertTrue(line.endsWith(reason), line + " / " + reason);
        String report = Files.readString(Path.of(whole.get("report").getAsString()));
        assertTrue(report.contains(reason), "the report's table of cells says it too");
    }

    @Test
    void aChangedInstrumentFileIsNamedAndNotUsed() throws IOException {
        Path changed = copy(folder.resolve("study"));
        Path raw = changed.resolve("raw/d_MII-1_100-20.ndax");
        Files.copy(changed.resolve("raw/j_MII-3_100-20.ndax"), raw, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Outcome outcome = PlainLab.run("evaluate", changed.toString(), "--json");
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertTrue(
                outcome.err().contains("RAW_FILE_CHANGED") && outcome.err().contains("d_MII-1_100-20"), outcome.err());
        assertTrue(outcome.out().contains("\"DETRIMENTAL\""), "the other cells still speak");
        String report = Files.readString(changed.resolve("reports/study-evaluation.html"));
        assertTrue(report.contains("d_MII-1_100-20.ndax"), "the report names the file");
        assertFalse(report.contains(folder.toString()), "a report for others does not name the user's folders");
    }

    @Test
    void whatIsNoStudyIsOneClearProblem() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path newer = copy(folder.resolve("newer"));
        Path xml = newer.resolve(StudyFolder.FILE);
        Files.writeString(xml, Files.readString(xml).replace("formatVersion=\"1\"", "formatVersion=\"99\""));
        Path damaged = copy(folder.resolve("damaged"));
        Files.writeString(
                damaged.resolve(StudyFolder.FILE),
                Files.readString(damaged.resolve(StudyFolder.FILE)).substring(0, 5000));
        for (Path bad : List.of(folder.resolve("missing"), empty, file, newer, damaged)) {
            Outcome outcome = PlainLab.run("evaluate", bad.toString());
            assertEquals(ExitCode.PROBLEMS, outcome.code(), bad + ": " + outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            assertEquals("", outcome.out());
            assertFalse(Files.exists(bad.resolve("reports")), "nothing is written");
        }
    }

    @Test
    void cancellingLeavesNoReport() throws IOException {
        Path fresh = copy(folder.resolve("fresh"));
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Outcome outcome = PlainLab.run(PlainLab.services(), cancellation, "evaluate", fresh.toString());
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertEquals("", outcome.out());
        assertFalse(Files.exists(fresh.resolve("reports").resolve("fresh-evaluation.html")));
    }

    private static Map<String, JsonObject> interphases() {
        Map<String, JsonObject> byName = new LinkedHashMap<>();
        JsonArray lines = json.get("interphases").getAsJsonArray();
        lines.forEach(line -> byName.put(line.getAsJsonObject().get("name").getAsString(), line.getAsJsonObject()));
        return byName;
    }

    private static JsonObject cell(String interphase, String design) {
        return interphases().get(interphase).get("cells").getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(cell -> cell.get("design").getAsString().equals(design))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    static Path copy(Path target) throws IOException {
        Files.createDirectories(target.resolve("raw"));
        Files.copy(EXAMPLE.resolve(StudyFolder.FILE), target.resolve(StudyFolder.FILE));
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("raw"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, target.resolve("raw").resolve(file.getFileName().toString()));
            }
        }
        return target;
    }
}
