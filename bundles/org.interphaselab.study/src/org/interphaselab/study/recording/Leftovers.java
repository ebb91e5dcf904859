package org.interphaselab.study.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Removes what work that did not succeed has written. */
final class Leftovers {

    private Leftovers() {}

    /** Deletes the files that exist; one that cannot be deleted does not keep the others. */
    static void delete(Collection<Path> files) {
        UncheckedIOException first = null;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                first = first == null ? new UncheckedIOException("cannot remove " + file, e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
