package org.interphaselab.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds the study folder among the arguments of the program. */
final class StartFolder {

    /** Options that are followed by a value. */
    private static final Set<String> WITH_VALUE = Set.of(
            "-application",
            "-product",
            "-data",
            "-configuration",
            "-showlocation",
            "-perspective",
            "-nl",
            "-testproperties",
            "-testApplication");

    private StartFolder() {}

    static Optional<Path> of(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (WITH_VALUE.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-") && !arguments[i].isBlank()) {
                return Optional.of(Path.of(arguments[i]).toAbsolutePath());
            }
        }
        return Optional.empty();
    }
}
