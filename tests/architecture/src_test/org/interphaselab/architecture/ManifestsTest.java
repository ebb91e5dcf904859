package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests say what the rings say. */
class ManifestsTest {

    private static final Pattern FOR_THE_ENGINE_FORBIDDEN =
            Pattern.compile("^(org\\.eclipse\\.|org\\.osgi\\.(?!service\\.component\\.annotations)).*");
    private static final Pattern OURS = Pattern.compile(
            "^import (?:static )?(org\\.interphaselab(?:\\.[a-z][a-z0-9]*)*)\\.[A-Z]", Pattern.MULTILINE);
    /** Put beside the delivered program to measure and drive it. */
    private static final String PROBE = "org.interphaselab.desktop.probe";

    private static final Pattern WINDOWS = Pattern.compile("^org\\.eclipse\\.(swt|jface|ui|swtchart|e4\\.ui)(\\..*)?$");

    static List<Path> bundles() {
        return Checkout.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isNamedAsItsFolderAndStartsWhenUsed(Path bundle) throws IOException {
        Attributes manifest = manifest(bundle);
        assertEquals(bundle.getFileName().toString(), symbolicName(manifest));
        if (symbolicName(manifest).equals(PROBE)) {
            assertNull(manifest.getValue("Bundle-ActivationPolicy"), "nobody uses it: it starts with the program");
            return;
        }
        assertEquals(
                "lazy", manifest.getValue("Bundle-ActivationPolicy"), "components of a bundle not lazy stay unseen");
        assertEquals("JavaSE-21", manifest.getValue("Bundle-RequiredExecutionEnvironment"));
        assertEquals("0.1.0.qualifier", manifest.getValue("Bundle-Version"), "one version for all bundles");
        assertNull(manifest.getValue("Bundle-Activator"), "no activators");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void asksForNothingOutsideItsRing(Path bundle) throws IOException {
        Attributes manifest = manifest(bundle);
        String name = symbolicName(manifest);
        List<String> asked = Stream.of("Require-Bundle", "Import-Package")
                .flatMap(header -> names(manifest.getValue(header)))
                .toList();
        if (Ring.ENGINE.holds(name)) {
            assertNull(manifest.getValue("Require-Bundle"), "the engine imports packages: any jar may bring them");
            assertNone(asked, FOR_THE_ENGINE_FORBIDDEN);
        }
        if (!Ring.DESKTOP.holds(name) && bundle.startsWith(Checkout.ROOT.resolve("bundles"))) {
            assertNone(asked, WINDOWS);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsEveryPackageOfOursThatItsSourcesName(Path bundle) throws IOException {
        Attributes manifest = manifest(bundle);
        Set<String> known = names(manifest.getValue("Import-Package")).collect(Collectors.toSet());
        Set<String> required = names(manifest.getValue("Require-Bundle")).collect(Collectors.toSet());
        List<Path> sources = bundle.getParent().endsWith("tests")
                ? Checkout.sources(bundle)
                : Checkout.sources(bundle.resolve("src"));
        Set<String> own = sources.stream()
                .map(source -> Checkout.read(source).lines().filter(line -> line.startsWith("package ")))
                .flatMap(line -> line)
                .map(line -> line.substring("package ".length(), line.indexOf(';')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path source : sources) {
            OURS.matcher(Checkout.read(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !own.contains(name) && !known.contains(name) && !required.contains(name))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing, "the compiler does not ask for them, the product does");
    }

    private static void assertNone(List<String> asked, Pattern forbidden) {
        assertTrue(
                asked.stream().noneMatch(forbidden.asMatchPredicate()),
                () -> "forbidden: "
                        + asked.stream().filter(forbidden.asMatchPredicate()).toList());
    }

    private static Attributes manifest(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static String symbolicName(Attributes manifest) {
        return names(manifest.getValue("Bundle-SymbolicName")).findFirst().orElse("");
    }

    /** The names in a header, without attributes and directives; commas may stand inside quotes. */
    private static Stream<String> names(String header) {
        return header == null
                ? Stream.empty()
                : Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
                        .map(clause -> clause.split(";", 2)[0].strip());
    }
}
