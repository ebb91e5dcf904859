package org.interphaselab.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the checkout under test. */
final class Checkout {

    static final Path ROOT =
            Path.of(System.getProperty("lab.root", "../..")).toAbsolutePath().normalize();

    private Checkout() {}

    /** The folders of all bundles we write, tests and examples included. */
    static List<Path> bundles() {
        return Stream.of("bundles", "tests", "examples")
                .flatMap(folder -> children(ROOT.resolve(folder)))
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                .toList();
    }

    /** All Java files written by hand. */
    static List<Path> sources() {
        return Stream.of("bundles", "tests", "examples", "releng")
                .flatMap(folder -> sources(ROOT.resolve(folder)).stream())
                .toList();
    }

    /** The Java files below a folder, none where there is no such folder. */
    static List<Path> sources(Path folder) {
        return files(folder)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !isBelow(file, "src-gen") && !isBelow(file, "target"))
                .toList();
    }

    /** The unpacked products of this build: one, or one for each platform. */
    static List<Path> products() {
        Path products = ROOT.resolve("releng/product/target/products");
        return files(products)
                .filter(file -> file.endsWith("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))
                .map(file -> file.getParent().getParent().getParent())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBelow(Path file, String folder) {
        return Stream.iterate(file, path -> path != null, Path::getParent).anyMatch(path -> path.endsWith(folder));
    }
}
