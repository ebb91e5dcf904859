package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.study.run.AnalysisRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evaluat",
                "evaluate",
                "check",
                "convert one",
                "check --jsn file",
                "evaluate a b",
                "analyses extra",
                "evaluate a --set x",
                "evaluate a --set verdict.nothing=1",
                "evaluate a --set verdict.lossLimitMAhCm2=much",
                "evaluate a --set events.anything=1"
            })
    void wrongUsageIsExplainedInFewLines(String arguments) {
        Outcome outcome = PlainLab.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(ExitCode.USAGE, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("lab"), outcome.err());
        assertTrue(outcome.err().lines().count() <= (arguments.isEmpty() ? 40 : 4), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "evaluate --help", "check --help", "codes --help", "convert --help", "analyses --help"
            })
    void helpGoesToTheOutput(String arguments) {
        Outcome outcome = PlainLab.run(arguments.split(" "));
        assertEquals(ExitCode.DONE, outcome.code());
        assertTrue(outcome.out().contains("Usage: lab"), outcome.out());
    }

    @Test
    void aCodeOfAReportIsExplained() {
        String one = PlainLab.run("codes", "charge_contradicts_current").out();
        assertTrue(one.startsWith("CHARGE_CONTRADICTS_CURRENT: "), one);
        assertTrue(one.contains("Cause: ") && one.contains("Cure: "), one);
        int all = ImportCodes.all().size();
        assertEquals(all, PlainLab.run("codes").out().lines().count());
        assertEquals(
                all,
                JsonParser.parseString(PlainLab.run("codes", "--json").out())
                        .getAsJsonArray()
                        .size());
        Outcome unknown = PlainLab.run("codes", "NOTHING");
        assertEquals(ExitCode.PROBLEMS, unknown.code());
        assertTrue(unknown.err().contains("CODE_UNKNOWN"), unknown.err());
    }

    @Test
    void theVersionIsPrinted() {
        assertEquals("1.2.3", PlainLab.run("--version").out().strip());
    }

    @Test
    void theAnalysesAreListedWithTheirParameters() {
        Outcome text = PlainLab.run("analyses");
        assertEquals(ExitCode.DONE, text.code());
        assertTrue(text.out().contains("verdict"), text.out());
        assertTrue(text.out().contains("--set verdict."), text.out());
        List<String> ids = StreamSupport.stream(
                        JsonParser.parseString(
                                        PlainLab.run("analyses", "--json").out())
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(analysis -> analysis.getAsJsonObject().get("id").getAsString())
                .toList();
        List<String> all = PlainLab.services().analyses().all().stream()
                .map(analysis -> analysis.info().id())
                .sorted()
                .toList();
        assertEquals(all, ids);
        assertTrue(ids.containsAll(
                List.of("events", "half-cycles", "lithium-balance", "quality", "reporting-checklist", "verdict")));
    }

    @Test
    void aFaultOfOursIsOneLineThatSaysWhereTheLogIs() {
        CyclerFiles cyclerFiles = CyclerFiles.standard();
        LabServices noAnalyses =
                new LabServices(cyclerFiles, new AnalysisCatalog(List.of()), new AnalysisRunner(cyclerFiles));
        List<Throwable> recorded = new ArrayList<>();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Lab(
                        noAnalyses,
                        stream,
                        stream,
                        false,
                        new Cancellation(),
                        failure -> {
                            recorded.add(failure);
                            return "/tmp/the.log";
                        },
                        "1")
                .run("evaluate", "study");
        assertEquals(ExitCode.OUR_FAULT, code);
        String text = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count(), text);
        assertTrue(text.contains("/tmp/the.log"), text);
        assertEquals(1, recorded.size());
    }
}
