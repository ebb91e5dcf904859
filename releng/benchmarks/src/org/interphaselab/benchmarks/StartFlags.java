package org.interphaselab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the product's start script starts Java for an import: what is measured must be what users run. */
public final class StartFlags {

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private StartFlags() {}

    /** The flags, without that of the heap's size. */
    public static List<String> all() throws IOException {
        List<String> flags = new ArrayList<>(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:PretenureSizeThreshold=1m"));
        if (Files.isReadable(HUGE_PAGES) && !Files.readString(HUGE_PAGES).contains("[never]")) {
            flags.add("-XX:+UseTransparentHugePages");
        }
        return flags;
    }
}
