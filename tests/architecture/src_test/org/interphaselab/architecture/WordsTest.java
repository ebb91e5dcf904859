package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the desktop says stands in its catalogs: no class of it holds words for people, and no catalog words for nobody. */
class WordsTest {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|(?m)\\s//\\s.*$");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2,},? \\p{L}{2,}.*|&?\\p{Lu}\\p{Ll}{2,}.*");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    /** What is said to developers, in the log or by a failure that is our fault, stays English. */
    private static final Pattern FOR_DEVELOPERS = Pattern.compile(
            "IllegalStateException|IllegalArgumentException|ExecutionException|CancellationException|ILog\\.of"
                    + "|SuppressWarnings");

    /**
     * Names, not words: of the product, of classes of the model, of series and axes, which are English in all figures, and of
     * a job of the system, which nobody sees.
     */
    private static final Set<String> NAMES = Set.of(
            "Interphase Lab",
            "Li6PS5Cl:4, Li10GeP2S12:1",
            "Study",
            "Interphase",
            "Cell",
            "Recording",
            "CellDesign",
            "Protocol",
            "Electrolyte",
            "Material",
            "Assembly",
            "Time",
            "Voltage",
            "Voltage lies within",
            "classes of the start");

    @Test
    void noClassOfTheDesktopHoldsWordsForPeople() {
        List<String> found = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            seen++;
            for (String statement :
                    COMMENT.matcher(Checkout.read(file)).replaceAll("").split("[;{}]\\s*\\n")) {
                Matcher literal = LITERAL.matcher(statement);
                while (literal.find()) {
                    String text = literal.group().substring(1, literal.group().length() - 1);
                    if (WORDS.matcher(text).matches()
                            && !NAMES.contains(text)
                            && !FOR_DEVELOPERS.matcher(statement).find()) {
                        found.add(file.getFileName() + ": " + text);
                    }
                }
            }
        }
        assertTrue(seen > 200, seen + " classes");
        assertEquals(List.of(), found);
    }

    @Test
    void buttonsSayWhatTheirCatalogSays() {
        assertEquals(
                List.of(),
                sources().stream()
                        .filter(file -> Checkout.read(file).matches("(?s).*IDialogConstants\\.\\w+_LABEL.*"))
                        .map(Path::getFileName)
                        .toList());
    }

    @Test
    void everyWordOfTheCatalogsIsUsed() {
        List<String> unused = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            if (file.endsWith("Messages.java")) {
                String users = users(file);
                Matcher field = FIELD.matcher(Checkout.read(file));
                while (field.find()) {
                    seen++;
                    if (!Pattern.compile("Messages\\s*\\.\\s*" + field.group(1) + "\\b")
                            .matcher(users)
                            .find()) {
                        unused.add(file.getParent().getFileName() + "." + field.group(1));
                    }
                }
            }
        }
        assertTrue(seen > 400, seen + " words");
        assertEquals(List.of(), unused);
    }

    /** All classes of the bundle of a class of messages, besides itself. */
    private static String users(Path messages) {
        Path sources = messages;
        while (!sources.endsWith("src")) {
            sources = sources.getParent();
        }
        StringBuilder all = new StringBuilder();
        Checkout.sources(sources).stream()
                .filter(file -> !file.equals(messages))
                .forEach(file -> all.append(Checkout.read(file)));
        return all.toString();
    }

    private static List<Path> sources() {
        return Checkout.bundles().stream()
                .filter(bundle -> {
                    String name = bundle.getFileName().toString().replace("org.interphaselab.", "");
                    return name.equals("app") || name.equals("ui") || name.startsWith("ui.");
                })
                .flatMap(bundle -> Checkout.sources(bundle.resolve("src")).stream())
                .toList();
    }
}
