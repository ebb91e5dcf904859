package org.interphaselab.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.interphaselab.core.Numbers;

/**
 * On what was measured.
 *
 * @param cores processors there are
 * @param processor their kind
 * @param java the Java virtual machine
 * @param system the operating system
 * @param load processes running or waiting, on average over the last minute: other work makes figures worse
 */
public record Machine(int cores, String processor, String java, String system, double load) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine, now. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                kindOfProcessor(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String kindOfProcessor() {
        if (Files.isReadable(PROCESSORS)) {
            try (var lines = Files.lines(PROCESSORS)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown");
            } catch (IOException e) {
                return "unknown (" + e.getMessage() + ")";
            }
        }
        return System.getProperty("os.arch");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d cores of %s, %s, %s, load %s",
                cores,
                processor,
                java,
                system,
                load < 0 ? "unknown" : Numbers.significant(load, 2));
    }
}
