package org.interphaselab.cycler;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file format.
 *
 * @param id stable id, lower case with hyphens, for example {@code neware-ndax}
 * @param name name for people
 * @param extensions usual extensions, lower case, with the dot
 */
public record CyclerFormat(String id, String name, List<String> extensions) {
    public CyclerFormat {
        extensions = List.copyOf(extensions);
    }

    /** Whether a file of this name has one of the usual extensions. */
    public boolean hasUsualExtension(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(lower::endsWith);
    }
}
