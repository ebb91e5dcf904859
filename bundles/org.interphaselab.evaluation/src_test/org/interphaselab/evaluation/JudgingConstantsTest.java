package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What decides a verdict, a code or an event is a parameter. Every number that is left in the packages that judge is listed
 * beside this test with the reason why it is none: a unit, numerics, or the definition of a quantity. Whole numbers within
 * expressions are not looked at.
 */
class JudgingConstantsTest {

    private static final Path SOURCES = Path.of("src/org/interphaselab/evaluation");
    private static final List<String> JUDGING = List.of(
            "advisor",
            "balance",
            "bracket",
            "event",
            "growth",
            "halfcycle",
            "quality",
            "ramp",
            "suitability",
            "survival",
            "titration",
            "verdict");
    private static final Pattern NOT_CODE =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("static final (?:double|int|long)(?:\\[\\])? (\\w+)\\s*=\\s*([-\\d._eE]+);");
    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\w.])(\\d+\\.\\d+(?:e-?\\d+)?|\\d+e-?\\d+)(?![\\w.])");

    @Test
    void everyNumberLeftInWhatJudgesIsKnownToBeNoThreshold() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String folder : JUDGING) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    found.addAll(numbers(file));
                }
            }
        }
        assertTrue(found.size() > 20, found.toString());
        Set<String> listed = new TreeSet<>();
        for (String line : listed()) {
            String[] parts = line.split("\t");
            assertTrue(parts.length == 4 && parts[3].length() > 3, "a reason for " + line);
            listed.add(String.join(" ", List.of(parts).subList(0, 3)));
        }
        assertEquals(listed, found, "make a threshold a parameter, or list a number that is none with the reason");
    }

    private static Set<String> numbers(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        String code = NOT_CODE.matcher(Files.readString(file)).replaceAll("");
        Set<String> numbers = CONSTANT.matcher(code)
                .results()
                .map(each -> name + " " + each.group(1) + " " + each.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        DECIMAL.matcher(CONSTANT.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(number -> numbers.add(name + " - " + number));
        return numbers;
    }

    private static List<String> listed() throws IOException {
        try (var in = JudgingConstantsTest.class.getResourceAsStream("constants-left.tsv")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
