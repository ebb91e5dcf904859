package org.interphaselab.program;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.fixtures.DeliveredProgram;

/** What the build has made before these tests run, and a copy of the example study. */
final class Built {

    private static final Path ROOT = Path.of(System.getProperty("lab.root", "../.."));
    private static final List<String> DRIVERS =
            List.of("org.interphaselab.desktop.testkit", "org.interphaselab.desktop.probe");

    private Built() {}

    /** The program with settings of its own; the test is skipped where no product was built for this machine. */
    static DeliveredProgram program(Path state) throws IOException {
        return DeliveredProgram.in(home(), state, List.of());
    }

    /** The program with what drives it from inside; needs a display. */
    static DeliveredProgram driven(Path state) throws IOException {
        assumeTrue(System.getenv("DISPLAY") != null, "no display");
        List<Path> jars = DRIVERS.stream().flatMap(name -> jar(name).stream()).toList();
        assumeTrue(jars.size() == DRIVERS.size(), "the probe was not built");
        return DeliveredProgram.in(home(), state, jars);
    }

    private static Path home() {
        Optional<Path> home = DeliveredProgram.find(ROOT.resolve("releng/product/target/products"));
        assumeTrue(home.isPresent(), "no product was built for this machine");
        return home.orElseThrow().toAbsolutePath().normalize();
    }

    private static Optional<Path> jar(String name) {
        Path target = ROOT.resolve("tests").resolve(name).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.toAbsolutePath().normalize())
                    .filter(file -> file.getFileName().toString().matches(".*\\.jar"))
                    .filter(file -> !file.getFileName().toString().endsWith("-sources.jar"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A copy of the example study with its instrument files, and nothing made from them. */
    static Path example(Path folder) throws IOException {
        Path example = ROOT.resolve("examples/lpsc-lgps");
        Files.createDirectories(folder.resolve("raw"));
        Files.copy(example.resolve("study.interphase"), folder.resolve("study.interphase"));
        try (Stream<Path> files = Files.list(example.resolve("raw"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve("raw").resolve(file.getFileName()));
            }
        }
        return folder;
    }
}
