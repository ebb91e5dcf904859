package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where real instrument files lie; they are not part of the project. */
public final class RealData {

    private RealData() {}

    /** The folder of Neware files, or nothing is tested. */
    public static Path neware() {
        Path folder = root().resolve("neware");
        assumeTrue(Files.isDirectory(folder), "no real files at " + folder + ", set LAB_REAL_DATA");
        return folder;
    }

    /** One Neware file, or the test is skipped. */
    public static Path neware(String name) {
        Path file = neware().resolve(name);
        assumeTrue(Files.isRegularFile(file), "no file " + file);
        return file;
    }

    /** One file of a folder of real files, or the test is skipped. */
    public static Path file(String folder, String name) {
        Path file = root().resolve(folder).resolve(name);
        assumeTrue(Files.isRegularFile(file), "no file " + file + ", set LAB_REAL_DATA");
        return file;
    }

    private static Path root() {
        String given = System.getProperty("LAB_REAL_DATA", System.getenv("LAB_REAL_DATA"));
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles"))) {
                return folder.resolveSibling("shared").resolve("data");
            }
        }
        return Path.of("data");
    }
}
