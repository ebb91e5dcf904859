package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command of the command line is known to the scripts that start it. */
class CommandsTest {

    private static final Path CLI = Checkout.ROOT.resolve("bundles/org.interphaselab.cli/src/org/interphaselab/cli");
    private static final Pattern ADDED = Pattern.compile("addSubcommand\\((?:new )?(\\w+)");
    private static final Pattern NAME = Pattern.compile("@(?:picocli.CommandLine.)?Command\\(\\s*name = \"([a-z-]+)\"");
    private static final int FEWEST = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lab; (?m)^    .*(?<= )%s \\|",
                "features/org.interphaselab.product.feature/rootfiles/interphase-lab; (?m)^    .*(?<= )%s \\|",
                "features/org.interphaselab.product.feature/rootfiles/interphase-lab.bat; (?m)^for .*(?<=[ (])%s(?= )",
                "README.md; \\./lab %s\\b"
            })
    void isNamedIn(String script, String place) {
        List<String> commands = commands();
        assertTrue(commands.size() >= FEWEST, () -> "commands found: " + commands);
        String text = Checkout.read(Checkout.ROOT.resolve(script));
        List<String> missing = commands.stream()
                .filter(command ->
                        !Pattern.compile(place.formatted(command)).matcher(text).find())
                .toList();
        assertTrue(missing.isEmpty(), () -> script + " does not know " + missing);
    }

    private static List<String> commands() {
        return ADDED.matcher(Checkout.read(CLI.resolve("Lab.java")))
                .results()
                .map(found -> name(found.group(1)))
                .toList();
    }

    private static String name(String command) {
        return NAME.matcher(Checkout.read(CLI.resolve(command + ".java")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no name of " + command));
    }
}
