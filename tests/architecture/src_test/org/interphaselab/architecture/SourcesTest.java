package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
class SourcesTest {

    private static final int MOST_LINES = 400;
    /** Written so that this file does not contain what it looks for. */
    private static final Pattern MACHINE_PATH = Pattern.compile("\"/(?:home|root|Users|work)/");

    @Test
    void filesAreShort() {
        assertEquals(List.of(), found(text -> text.lines().count() > MOST_LINES));
    }

    @Test
    void noPathOfSomebodysMachine() {
        assertEquals(List.of(), found(text -> MACHINE_PATH.matcher(text).find()));
    }

    private static List<Path> found(Predicate<String> bad) {
        List<Path> sources = Checkout.sources();
        assertFalse(sources.isEmpty(), "no sources");
        return sources.stream()
                .filter(file -> bad.test(Checkout.read(file)))
                .map(Checkout.ROOT::relativize)
                .toList();
    }
}
