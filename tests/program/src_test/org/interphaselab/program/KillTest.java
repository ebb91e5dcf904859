package org.interphaselab.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.fixtures.DeliveredProgram;
import org.interphaselab.fixtures.ProbedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed while it saves, imports and evaluates, at several moments of each. Every start after it opens
 * the study, may write it, has nothing to complain about, and finds all that was there before or was said to be done.
 */
class KillTest {

    private static final int SAMPLES = 120_000;

    @TempDir
    Path folder;

    @Test
    void whileItSaves() throws Exception {
        Path study = Built.example(folder.resolve("study"));
        DeliveredProgram program = Built.driven(folder.resolve("state"));
        Optional<Set<String>> possible = Optional.empty();
        for (int afterMs : new int[] {0, 3, 11, 40}) {
            try (ProbedRun run = open(program, "save", study)) {
                possible.ifPresent(names -> assertTrue(
                        names.contains(run.said("name").orElseThrow()),
                        () -> run.said("name") + " is none of " + names));
                run.await("saved");
                Thread.sleep(afterMs);
                run.kill();
                run.end();
                // the last that was done, or the one that was being done
                possible = Optional.of(Stream.of("saved", "saving")
                        .flatMap(name -> run.said(name).stream())
                        .collect(Collectors.toSet()));
            }
        }
        try (ProbedRun last = open(program, "open", study)) {
            assertTrue(possible.orElseThrow().contains(last.said("name").orElseThrow()));
        }
    }

    @Test
    void whileItImports() throws Exception {
        Path study = Built.example(folder.resolve("study"));
        Map<String, Long> raw = files(study.resolve("raw"));
        Path file = recording(folder.resolve("more.bdf.csv"));
        DeliveredProgram program = Built.driven(folder.resolve("state"));
        int before = 12;
        for (int afterMs : new int[] {0, 60, 250}) {
            try (ProbedRun run = open(program, "import", study, file)) {
                assertEquals(before, (int) run.number("recordings"), "as before the import that was killed");
                run.await("importing");
                Thread.sleep(afterMs);
                run.kill();
                run.end();
                if (run.said("saved").isPresent()) {
                    before++;
                }
            }
            raw.forEach((name, size) ->
                    assertEquals(size, files(study.resolve("raw")).get(name), name));
        }
        try (ProbedRun run = open(program, "import", study, file)) {
            if (run.number("recordings") == 12) {
                run.await("saved");
            }
        }
        try (ProbedRun last = open(program, "open", study)) {
            assertEquals(13, (int) last.number("recordings"), "imported once, in spite of all");
        }
    }

    @Test
    void whileItEvaluates() throws Exception {
        Path study = Built.example(folder.resolve("study"));
        byte[] text = Files.readAllBytes(study.resolve("study.interphase"));
        DeliveredProgram program = Built.driven(folder.resolve("state"));
        for (int afterMs : new int[] {50, 700}) {
            try (ProbedRun run = open(program, "evaluate", study)) {
                run.await("evaluating");
                Thread.sleep(afterMs);
                run.kill();
            }
        }
        try (ProbedRun run = open(program, "evaluate", study)) {
            run.await("verdicts");
            assertEquals(
                    "[DETRIMENTAL, DETRIMENTAL, BENEFICIAL, REFERENCE]",
                    run.said("verdicts").orElseThrow());
        }
        assertEquals(new String(text, "UTF-8"), Files.readString(study.resolve("study.interphase")));
    }

    /** Starts the application, lets it open the study, and makes sure that it did so without reservations. */
    private ProbedRun open(DeliveredProgram program, String probe, Path study, Path... file) throws IOException {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "LAB_PROBE_STUDY",
                study.toString(),
                "INTERPHASE_LAB_MAPPINGS",
                folder.resolve("mappings").toString()));
        for (Path one : file) {
            environment.put("LAB_PROBE_FILE", one.toString());
        }
        ProbedRun run = new ProbedRun(program, probe, environment);
        run.await("problems");
        assertEquals("12", run.said("cells").orElseThrow());
        assertEquals("false", run.said("read-only").orElseThrow());
        assertEquals("0", run.said("problems").orElseThrow());
        return run;
    }

    private static Path recording(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(file.toFile(), "UTF-8")) {
            out.println("Test Time / s,Voltage / V,Current / A");
            for (int i = 0; i < SAMPLES; i++) {
                int sign = i / 1000 % 2 == 0 ? 1 : -1;
                out.println(i + "," + sign * 0.012 + "," + sign * 0.0005);
            }
        }
        return file;
    }

    private static Map<String, Long> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Long> sizes = new TreeMap<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
            return sizes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
