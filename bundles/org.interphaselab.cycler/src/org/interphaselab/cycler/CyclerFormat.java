package org.interphaselab.cycler;

import java.util.List;

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
}
