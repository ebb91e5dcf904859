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

    private static final String PACKED = ".gz";

    public CyclerFormat {
        extensions = List.copyOf(extensions);
    }

    /** Whether a file of this name has one of the usual extensions, packed with gzip or not. */
    public boolean hasUsualExtension(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        String content = lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return extensions.stream().anyMatch(extension -> lower.endsWith(extension) || content.endsWith(extension));
    }
}
