package org.interphaselab.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interphaselab.fixtures.DeliveredProgram;
import org.interphaselab.fixtures.ProbedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out starts by its own script and does its main job. */
class SmokeTest {

    @TempDir
    Path folder;

    @Test
    void theHelpNamesTheCommands() throws IOException, InterruptedException {
        DeliveredProgram program = Built.program(folder.resolve("state"));
        String help = said(program, 0, "--help");
        for (String command : List.of("evaluate", "check", "import", "chemistry", "percolation", "export")) {
            assertTrue(help.contains(command), help);
        }
    }

    /** Nothing else has been started with these settings, not even the command line. */
    @Test
    void theWindowOpensWhereItNeverWasBeforeAndOnceMore() throws IOException {
        DeliveredProgram program = Built.driven(folder.resolve("state"));
        for (int start = 0; start < 2; start++) {
            try (ProbedRun run = new ProbedRun(program, "start", Map.of())) {
                run.await("usable");
                run.end();
            }
        }
    }

    /** Whatever the session before was left with. */
    @Test
    void aSessionBeginsWithNothingButTheWelcome() throws IOException {
        DeliveredProgram program = Built.driven(folder.resolve("state"));
        Map<String, String> study =
                Map.of("LAB_PROBE_STUDY", Built.example(folder.resolve("study")).toString());
        for (int session = 0; session < 3; session++) {
            ProbedRun begun = probed(program, "start", Map.of());
            assertEquals(
                    "org.interphaselab.app.welcome", begun.said("perspective").orElseThrow());
            assertEquals(
                    "org.eclipse.ui.internal.introview", begun.said("views").orElseThrow());
            ProbedRun opened = probed(program, "open", study);
            assertEquals(
                    "org.interphaselab.app.study", opened.said("perspective").orElseThrow());
            String views = opened.said("views").orElseThrow();
            assertTrue(views.contains("org.interphaselab.ui.study.navigator"), views);
            assertFalse(views.contains("introview"), views);
        }
    }

    private static ProbedRun probed(DeliveredProgram program, String probe, Map<String, String> environment)
            throws IOException {
        try (ProbedRun run = new ProbedRun(program, probe, environment)) {
            run.await("done");
            run.end();
            return run;
        }
    }

    @Test
    void theExampleIsEvaluatedAndReported() throws IOException, InterruptedException {
        DeliveredProgram program = Built.program(folder.resolve("state"));
        Path study = Built.example(folder.resolve("study"));
        Path out = folder.resolve("out");
        String said = said(program, 0, "evaluate", study.toString(), "--output", out.toString());
        for (String words : List.of("MII-1", "detrimental", "MII-3", "beneficial", "synthetic")) {
            assertTrue(
                    said.toLowerCase(java.util.Locale.ROOT).contains(words.toLowerCase(java.util.Locale.ROOT)), said);
        }
        try (Stream<Path> written = Files.walk(out)) {
            assertTrue(written.anyMatch(file -> file.toString().endsWith(".html")), "a report");
        }
    }

    @Test
    void aFolderWithoutStudyIsTheUsersMistake() throws IOException, InterruptedException {
        DeliveredProgram program = Built.program(folder.resolve("state"));
        said(program, 1, "evaluate", folder.resolve("nothing").toString());
    }

    private static String said(DeliveredProgram program, int code, String... arguments)
            throws IOException, InterruptedException {
        Process process = program.start(Map.of(), arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        return said;
    }
}
