package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real instrument files for tests, which are skipped by name where a file is absent. */
public final class RealData {

    private RealData() {}

    /** The folder of Neware files, or nothing is tested. */
    public static Path neware() {
        Path folder = org.interphaselab.fixtures.RealData.file("neware", "");
        assumeTrue(Files.isDirectory(folder), org.interphaselab.fixtures.RealData.missing(folder));
        return folder;
    }

    /** One Neware file, or the test is skipped. */
    public static Path neware(String name) {
        return file("neware", name);
    }

    /** One file of a folder of real files, or the test is skipped. */
    public static Path file(String folder, String name) {
        Path file = org.interphaselab.fixtures.RealData.file(folder, name);
        assumeTrue(Files.isRegularFile(file), org.interphaselab.fixtures.RealData.missing(file));
        return file;
    }
}
