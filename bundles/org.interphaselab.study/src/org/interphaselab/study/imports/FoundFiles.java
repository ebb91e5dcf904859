package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found where the user pointed to.
 *
 * @param recordings the files that stand for recordings, in the order of their paths
 * @param skipped files that are no instrument files, with the reason
 */
public record FoundFiles(List<Path> recordings, List<ImportEntry> skipped) {

    public FoundFiles {
        recordings = List.copyOf(recordings);
        skipped = List.copyOf(skipped);
    }
}
