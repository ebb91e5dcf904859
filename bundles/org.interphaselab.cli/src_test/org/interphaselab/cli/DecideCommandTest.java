package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's decision about an event is kept, followed by the evaluation, and shown. */
class DecideCommandTest {

    private static final String CELL = "MII-1 100|20";
    private static final String KEY = "depletion@21:B";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path study;

    /** Once for all tests: reading the instrument files takes longest. */
    @BeforeAll
    static void read() throws IOException {
        PlainLab.run(
                "evaluate", EvaluateCommandTest.copy(shared.resolve("study")).toString());
    }

    @BeforeEach
    void copy() throws IOException {
        study = folder.resolve("study");
        Path read = shared.resolve("study");
        try (Stream<Path> files = Files.walk(read)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, study.resolve(read.relativize(file).toString()));
            }
        }
    }

    @Test
    void aDismissedDepletionIsNoEndAndTheReportSaysWhy() throws IOException {
        Outcome kept = decide(KEY, "dismiss", "--reason", "the cable <was> loose", "--by", "A. B.");
        assertEquals(ExitCode.DONE, kept.code(), kept.err());
        assertTrue(kept.out().startsWith("Dismiss depletion of cell MII-1 100|20: kept; depletion dismissed by A. B."));

        JsonObject whole = evaluate();
        JsonObject cell = cell(whole);
        assertEquals("ALIVE_AT_END", cell.get("status").getAsString());
        JsonObject event = events(cell)
                .filter(each -> each.get("key").getAsString().equals(KEY))
                .findFirst()
                .orElseThrow();
        assertTrue(event.get("decision").getAsString().endsWith(": the cable <was> loose"));
        JsonObject decision = whole.get("decisions").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("dismiss", decision.get("decision").getAsString());
        assertEquals("A. B.", decision.get("by").getAsString());
        assertEquals("followed", decision.get("effect").getAsString());
        String report = Files.readString(Path.of(whole.get("report").getAsString()));
        assertTrue(report.contains("Decisions of people about events"));
        assertTrue(report.contains("the cable &lt;was&gt; loose"));

        assertEquals(ExitCode.DONE, decide(KEY, "withdraw").code());
        assertEquals("DEPLETED", cell(evaluate()).get("status").getAsString());
    }

    @Test
    void aMovedDepletionEndsTheCellWhereItWasMoved() {
        assertEquals(
                ExitCode.DONE,
                decide(KEY, "move", "--time", "17.5", "--reason", "begins earlier")
                        .code());
        JsonObject cell = cell(evaluate());
        assertEquals("DEPLETED", cell.get("status").getAsString());
        assertEquals(17.5, cell.get("life_h").getAsDouble(), 1e-9);
    }

    @Test
    void aDecisionWhoseEventOtherThresholdsNoLongerFindIsToldOf() {
        assertEquals(
                ExitCode.DONE, decide(KEY, "confirm", "--reason", "seen twice").code());
        Outcome strict = PlainLab.run(
                "evaluate",
                study.toString(),
                "--json",
                "--set",
                "verdict.depletionFloorV=9",
                "--set",
                "verdict.depletionJumpRatio=900",
                "--set",
                "verdict.completeFraction=0.5");
        assertTrue(strict.err().contains("DECISION_UNHEEDED"), strict.err());
        assertTrue(strict.err().contains("There is no event " + KEY + " any more"), strict.err());
        JsonObject decision = JsonParser.parseString(strict.out())
                .getAsJsonObject()
                .get("decisions")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals(
                "none: the event is no longer found", decision.get("effect").getAsString());
        String text = PlainLab.run("evaluate", study.toString()).out().replaceAll("\\s+", " ");
        assertTrue(text.contains("MII-1 100|20: confirm depletion@21:B on "), text);
        assertTrue(text.contains(": seen twice (followed)"), text);
    }

    @Test
    void whatCannotBeFollowedIsNotKept() throws IOException {
        String before = Files.readString(study.resolve(StudyFolder.FILE));
        Outcome unknown = decide("depletion@20:B", "dismiss", "--reason", "x");
        assertEquals(ExitCode.PROBLEMS, unknown.code());
        assertTrue(unknown.err().contains("EVENT_UNKNOWN") && unknown.err().contains(KEY), unknown.err());
        assertTrue(decide(KEY, "move", "--time", "5000", "--reason", "x").err().contains("DECISION_TIME_OUTSIDE"));
        assertTrue(decide(KEY, "withdraw").err().contains("DECISION_UNKNOWN"));
        Outcome noCell = PlainLab.run("decide", study.toString(), "MII-9", KEY, "confirm", "--reason", "x");
        assertTrue(noCell.err().contains("CELL_UNKNOWN") && noCell.err().contains(CELL), noCell.err());
        assertEquals(ExitCode.USAGE, decide(KEY, "dismiss").code());
        assertEquals(ExitCode.USAGE, decide(KEY, "dismiss", "--reason", " ").code());
        assertEquals(ExitCode.USAGE, decide(KEY, "move", "--reason", "x").code());
        assertEquals(
                ExitCode.USAGE,
                decide(KEY, "dismiss", "--time", "3", "--reason", "x").code());
        assertEquals(
                ExitCode.USAGE,
                decide(KEY, "move", "--time", "NaN", "--reason", "x").code());
        assertEquals(ExitCode.USAGE, decide(KEY, "forget", "--reason", "x").code());
        assertEquals(before, Files.readString(study.resolve(StudyFolder.FILE)));
    }

    @Test
    void anEventOfOtherParametersIsDecidedUncheckedAndAStudyInUseNotAtAll() throws Exception {
        assertEquals(
                ExitCode.DONE,
                decide("noise_rise@5", "dismiss", "--unchecked", "--reason", "a pump")
                        .code());
        try (StudyFolder open = StudyFolder.open(study, NewerVersion.REFUSE)) {
            assertFalse(open.readOnly());
            Outcome refused = decide(KEY, "dismiss", "--reason", "x");
            assertEquals(ExitCode.PROBLEMS, refused.code());
            assertTrue(refused.err().contains("STUDY_IS_READ_ONLY"), refused.err());
        }
    }

    private Outcome decide(String key, String... more) {
        return PlainLab.run(Stream.concat(Stream.of("decide", study.toString(), CELL, key), Stream.of(more))
                .toArray(String[]::new));
    }

    private JsonObject evaluate() {
        return JsonParser.parseString(
                        PlainLab.run("evaluate", study.toString(), "--json").out())
                .getAsJsonObject();
    }

    private static JsonObject cell(JsonObject whole) {
        return whole.get("interphases").getAsJsonArray().asList().stream()
                .flatMap(each -> each.getAsJsonObject().get("cells").getAsJsonArray().asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("name").getAsString().equals(CELL))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> events(JsonObject cell) {
        return cell.get("events").getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject);
    }
}
