package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.List;

/**
 * One file to import, and what the user says of it.
 *
 * @param file the file that stands for the recording
 * @param settings what is said of it
 */
public record ImportOrder(Path file, ImportSettings settings) {

    /** Orders for files of which the same is said. */
    public static List<ImportOrder> all(List<Path> files, ImportSettings settings) {
        return files.stream().map(file -> new ImportOrder(file, settings)).toList();
    }
}
