package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphaselab.core.Light;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.junit.jupiter.api.Test;

class ImportCodesTest {

    private static final Path SOURCES = Path.of("src");
    private static final Path MEMORY_LIMIT =
            Path.of("../org.interphaselab.core/src/org/interphaselab/core/MemoryLimit.java");

    /** A code as it stands in the sources. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");
    /** A call that takes a code, with a text in its place. */
    private static final Pattern CALL =
            Pattern.compile("(?:Problem\\.(?:error|warning|note)|report\\.(?:check|repair))\\(\\s*\"([^\"]*)\"");

    /** Written like codes, but names in files, or of variables of the environment. */
    private static final Set<String> NO_CODES = Set.of("MULTI_RANGE", "INTERPHASE_LAB_MAPPINGS", "XDG_CONFIG_HOME");

    @Test
    void everyCodeInTheSourcesIsInTheCatalogue() throws IOException {
        TreeMap<String, String> missing = new TreeMap<>(codesInSources());
        ImportCodes.all().forEach(entry -> missing.remove(entry.code()));
        assertEquals(
                List.of(),
                missing.entrySet().stream()
                        .map(code -> code.getKey() + " in " + code.getValue())
                        .toList(),
                "codes without an explanation: add a row for each to src/org/interphaselab/cycler/codes.tsv (code, light,"
                        + " title, meaning, cause, cure, separated by tabs), then write docs/import-codes.md again with"
                        + " './lab codes --markdown'. What is no code but is written like one belongs into NO_CODES of"
                        + " this test");
    }

    @Test
    void everyCodeOfTheCatalogueIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>();
        ImportCodes.all().forEach(entry -> unused.add(entry.code()));
        unused.removeAll(codesInSources().keySet());
        unused.remove(ImportCodes.UNCODED);
        assertEquals(Set.of(), unused, "no reader reports these any more: remove their rows from codes.tsv");
    }

    @Test
    void codesAreOfOneForm() throws IOException {
        List<String> odd = new ArrayList<>();
        for (Path file : sources()) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                if (!CODE.matcher("\"" + call.group(1) + "\"").matches()) {
                    odd.add(call.group(1) + " in " + file);
                }
            }
        }
        assertEquals(List.of(), odd, "a code is upper case, of two words or more with underscores between");
    }

    @Test
    void everyFieldSaysSomething() {
        for (ImportCodes.Entry entry : ImportCodes.all()) {
            assertTrue(CODE.matcher("\"" + entry.code() + "\"").matches()
                    || entry.code().equals(ImportCodes.UNCODED));
            assertFalse(entry.title().isBlank() || entry.title().endsWith("."), entry.code());
            for (String sentence : List.of(entry.meaning(), entry.cause(), entry.cure())) {
                assertTrue(sentence.endsWith(".") && sentence.length() > 3, entry.code() + ": " + sentence);
            }
        }
    }

    @Test
    void theHandbookIsTheCatalogue() throws IOException {
        assertEquals(
                ImportCodes.markdown(),
                Files.readString(Path.of("../../docs/import-codes.md")),
                "write it again: ./lab codes --markdown > docs/import-codes.md");
    }

    @Test
    void aCodeIsFoundByItsName() {
        assertEquals(
                Light.RED,
                ImportCodes.find("CHARGE_CONTRADICTS_CURRENT").orElseThrow().light());
        assertEquals(Optional.empty(), ImportCodes.find("OF_A_THIRD_PARTY"));
    }

    @Test
    void theLightIsThatOfTheWorstFinding() {
        assertEquals(Light.GREEN, light(report()));
        assertEquals(Light.GREEN, light(report().check("CURRENT_SIGN", "sign", true, "all")));
        assertEquals(Light.GREEN, light(report().problem(problem("OVERLOAD_MARKED"))));
        assertEquals(Light.GREEN, light(report().passedOver("log")));
        assertEquals(Light.YELLOW, light(report().kept("Aux")));
        assertEquals(Light.YELLOW, light(report().unmapped("Aux")));
        assertEquals(Light.YELLOW, light(report().repair("RECORDS_REORDERED", "2 places")));
        assertEquals(Light.YELLOW, light(report().check("STEP_TIME_BACKWARDS", "step time", false, "1 record")));
        assertEquals(Light.YELLOW, light(report().repair("OF_A_THIRD_PARTY", "something")));
        assertEquals(
                Light.RED,
                light(report().unmapped("Aux").check("CHARGE_CONTRADICTS_CURRENT", "charge", false, "ratio 10")));
    }

    @Test
    void theReasonsOfALightAreToldTheWorstFirst() {
        ImportReportBuilder report = report().unmapped("Aux")
                .check("CURRENT_SIGN", "sign", true, "all")
                .check("CHARGE_CONTRADICTS_CURRENT", "charge", false, "ratio 10")
                .problem(problem("CHARGE_CONTRADICTS_CURRENT"));
        assertEquals(
                List.of("CHARGE_CONTRADICTS_CURRENT", "column 'Aux' not read"),
                ImportLight.reasons(report.build("", 0)));
    }

    @Test
    void aWarningIsNeverGreen() {
        Problem warning = Problem.warning("EXTENSION_UNUSUAL", "what", Location.of("a"), "do");
        assertEquals(Light.YELLOW, light(report().problem(warning)));
    }

    private static Problem problem(String code) {
        return Problem.note(code, "what", Location.of("a"), "do");
    }

    private static ImportReportBuilder report() {
        return new ImportReportBuilder(Path.of("a.txt"), new CyclerFormat("test", "Test", List.of(".txt")));
    }

    private static Light light(ImportReportBuilder report) {
        return report.build("", 0).light();
    }

    /** Codes by name, with a file in which each stands. */
    private static TreeMap<String, String> codesInSources() throws IOException {
        TreeMap<String, String> codes = new TreeMap<>();
        for (Path file : sources()) {
            Matcher code = CODE.matcher(Files.readString(file));
            while (code.find()) {
                codes.put(code.group(1), file.getFileName().toString());
            }
        }
        codes.keySet().removeAll(NO_CODES);
        return codes;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".java")), Stream.of(MEMORY_LIMIT))
                    .toList();
        }
    }
}
