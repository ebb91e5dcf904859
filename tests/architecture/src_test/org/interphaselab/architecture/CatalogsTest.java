package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people stand in catalogs; those of other languages say the same things as the English ones. */
class CatalogsTest {

    private static final List<String> LANGUAGES = List.of("_de", "_zh");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern KEY_USED = Pattern.compile("\"%([\\w.]+)\"");

    @Test
    void everyCatalogIsWholeInEveryLanguage() {
        List<Path> english = catalogs();
        assertFalse(english.isEmpty(), "no catalogs");
        List<String> wrong = new ArrayList<>();
        for (Path file : english) {
            Properties words = words(file);
            for (String language : LANGUAGES) {
                Path other = file.resolveSibling(
                        file.getFileName().toString().replace(".properties", language + ".properties"));
                if (Files.isRegularFile(other)) {
                    compare(other, words, words(other), wrong);
                } else {
                    wrong.add(other + " is missing");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void classesOfMessagesHaveAFieldForEveryKeyAndAKeyForEveryField() {
        int seen = 0;
        for (Path file : catalogs()) {
            if (file.endsWith("messages.properties")) {
                Set<String> fields = new TreeSet<>();
                Matcher field = FIELD.matcher(Checkout.read(file.resolveSibling("Messages.java")));
                while (field.find()) {
                    fields.add(field.group(1));
                }
                assertEquals(new TreeSet<>(words(file).stringPropertyNames()), fields, file.toString());
                seen++;
            }
        }
        assertTrue(seen > 5, "classes of messages");
    }

    @Test
    void pluginsUseTheKeysTheyHaveAndHaveTheKeysTheyUse() {
        int seen = 0;
        for (Path file : catalogs()) {
            Path plugin = file.resolveSibling("plugin.xml");
            if (file.getFileName().toString().equals("plugin.properties") && Files.isRegularFile(plugin)) {
                Set<String> used = new TreeSet<>();
                Matcher keys = KEY_USED.matcher(Checkout.read(plugin));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
                assertEquals(new TreeSet<>(words(file).stringPropertyNames()), used, plugin.toString());
                seen++;
            }
        }
        assertTrue(seen > 1, "plug-ins with catalogs");
    }

    private static void compare(Path file, Properties english, Properties other, List<String> wrong) {
        if (!english.stringPropertyNames().equals(other.stringPropertyNames())) {
            Set<String> different = new TreeSet<>(english.stringPropertyNames());
            different.removeAll(other.stringPropertyNames());
            Set<String> more = new TreeSet<>(other.stringPropertyNames());
            more.removeAll(english.stringPropertyNames());
            wrong.add(file + ": lacks " + different + ", has besides " + more);
            return;
        }
        for (String key : english.stringPropertyNames()) {
            String original = english.getProperty(key);
            String translated = other.getProperty(key);
            if (translated.isBlank() || !placeholders(original).equals(placeholders(translated))) {
                wrong.add(file + ": " + key + " = " + translated);
            }
            if (original.indexOf('&') >= 0 != translated.indexOf('&') >= 0
                    || original.endsWith("…") != translated.endsWith("…")) {
                wrong.add(file + ": the mnemonic or the dots of " + key + " = " + translated);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group());
        }
        return found;
    }

    /** The English catalogs: of plug-ins, and of the classes that hold messages. */
    private static List<Path> catalogs() {
        return Checkout.bundles().stream()
                .flatMap(bundle ->
                        Stream.concat(Stream.of(bundle.resolve("plugin.properties")), messages(bundle.resolve("src"))))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static Stream<Path> messages(Path sources) {
        if (!Files.isDirectory(sources)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(sources.toString(), e);
        }
    }

    private static Properties words(Path file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(Checkout.read(file)));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
        return words;
    }
}
