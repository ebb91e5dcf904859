package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the product is made of is listed, each artifact with its version, and nothing else gets in. */
class TargetPlatformTest {

    /** DuckDB's library, which would be unpacked at every start, lies beside its jar. */
    private static final String UNPACKED = "libduckdb_java";

    private static final String DUCKDB = "duckdb_jdbc";
    private static final String DUCKDB_BUNDLE = "org.duckdb.duckdb_jdbc";

    private static final Path LOCAL_REPOSITORY =
            Path.of(System.getProperty("lab.localRepository", System.getProperty("user.home") + "/.m2/repository"));

    /** Java reads these itself, and keeps no class of a signed jar in its archive: the product has them without signatures. */
    private static final List<String> UNSIGNED = List.of("org.eclipse.equinox.launcher", "org.eclipse.osgi");

    private static TargetPlatform target;

    @BeforeAll
    static void read() throws Exception {
        target = TargetPlatform.read();
    }

    @Test
    void nothingIsResolvedTransitively() {
        assertFalse(target.locations().isEmpty());
        for (TargetPlatform.Location location : target.locations()) {
            assertEquals("none", location.depth(), location.label());
            assertFalse(location.label().isBlank(), "a location without a label");
        }
    }

    @Test
    void everyVersionIsExact() {
        target.artifacts()
                .forEach(artifact -> assertTrue(
                        artifact.version().matches("\\d+(\\.\\d+)*"), () -> artifact + " has no exact version"));
    }

    @Test
    void nothingIsListedTwice() {
        Set<String> seen = new HashSet<>();
        target.artifacts()
                .forEach(artifact -> assertTrue(
                        seen.add(artifact.group() + ":" + artifact.name()), () -> artifact + " is listed twice"));
    }

    /**
     * Byte for byte, but for the signatures that are taken off two jars and a library that is taken out of its jar: a bundle
     * from elsewhere, or of another version, is found whatever it is called.
     */
    @Test
    void theProductHoldsOnlyWhatIsListed() throws Exception {
        List<Path> products = Checkout.products();
        assumeFalse(products.isEmpty(), "the product is not built");
        Set<String> listed = new HashSet<>();
        for (TargetPlatform.Artifact artifact : target.artifacts().toList()) {
            Path jar = artifact.in(LOCAL_REPOSITORY);
            if (Files.exists(jar)) {
                listed.add(sha256(jar));
                listed.add(manifestSha256(jar));
                if (artifact.name().equals(DUCKDB)) {
                    listed.addAll(librarySums(jar));
                    listed.add(contentSha256(jar));
                }
                if (UNSIGNED.contains(artifact.name())) {
                    listed.add(contentSha256(jar));
                }
            }
        }
        // these get their manifest from the target definition, so only name and version can be compared
        Set<String> generated = target.locations().stream()
                .filter(location -> location.missingManifest().equals("generate"))
                .flatMap(location -> location.artifacts().stream())
                .map(artifact -> artifact.name().replace('-', '.') + "_" + artifact.version())
                .collect(Collectors.toSet());
        for (Path product : products) {
            for (Path jar : Checkout.children(product.resolve("plugins")).toList()) {
                String name = jar.getFileName().toString();
                boolean known = name.startsWith("org.interphaselab.")
                        || generated.stream().anyMatch(name::contains)
                        || listed.contains(Files.isDirectory(jar) ? manifestSha256(jar) : sha256(jar))
                        || Stream.concat(UNSIGNED.stream(), Stream.of(DUCKDB_BUNDLE))
                                        .anyMatch(changed -> name.startsWith(changed + "_"))
                                && listed.contains(contentSha256(jar));
                assertTrue(known, () -> jar + " is not in the target definition");
            }
        }
    }

    @Test
    void theProductsDifferOnlyInWhatBelongsToAPlatform() throws Exception {
        List<Path> products = Checkout.products();
        assumeFalse(products.size() < 2, "only one product is built");
        Function<Path, Set<String>> common = product -> Checkout.children(product.resolve("plugins"))
                .map(jar -> jar.getFileName().toString())
                .filter(name -> !name.matches(".*(gtk|win32|cocoa|macosx|linux).*") && !name.startsWith(UNPACKED))
                .collect(Collectors.toSet());
        for (Path product : products) {
            assertEquals(common.apply(products.get(0)), common.apply(product), product.toString());
        }
    }

    private static List<String> librarySums(Path jar) throws IOException, NoSuchAlgorithmException {
        List<String> sums = new ArrayList<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : open.stream()
                    .filter(each -> each.getName().startsWith(UNPACKED))
                    .toList()) {
                sums.add(sha256(open.getInputStream(entry)));
            }
        }
        return sums;
    }

    /** Of every file of a jar but those of its signature and libraries taken out of it, with its name. */
    private static String contentSha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(each -> !each.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|" + UNPACKED + ".*"))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList()) {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(sha256(jar.getInputStream(entry)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return sha256(Files.newInputStream(file));
    }

    /** Of a bundle's manifest, whether the bundle is packed or, as a few must be, unpacked. */
    private static String manifestSha256(Path bundle) throws IOException, NoSuchAlgorithmException {
        if (Files.isDirectory(bundle)) {
            return sha256(bundle.resolve(JarFile.MANIFEST_NAME));
        }
        try (JarFile jar = new JarFile(bundle.toFile())) {
            JarEntry manifest = jar.getJarEntry(JarFile.MANIFEST_NAME);
            return manifest == null ? "" : sha256(jar.getInputStream(manifest));
        }
    }

    private static String sha256(InputStream bytes) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
