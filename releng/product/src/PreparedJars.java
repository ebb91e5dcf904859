import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Prepares jars of every product below a folder, so that less is done at each start. No other jar is touched.
 *
 * <ul>
 *   <li>The two that Java itself reads lose their signatures: Java checks them anew each time, and keeps no class of a signed
 *       jar in its archive. For bundles, which the framework reads, signatures cost nothing.
 *   <li>DuckDB's library for the product's machine is put beside its jar, where DuckDB looks for it if it is not inside, and
 *       those for other machines go: 72 MB are no longer unpacked into a temporary file whenever a Parquet file is read.
 * </ul>
 *
 * <p>Run by the build as it stands: {@code java PreparedJars.java FOLDER}.
 */
final class PreparedJars {

    private static final List<String> READ_BY_JAVA = List.of("org.eclipse.equinox.launcher_", "org.eclipse.osgi_");
    private static final String DUCKDB = "org.duckdb.duckdb_jdbc_";
    private static final String LIBRARY = "libduckdb_java.so_";
    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "win32", "windows", "macosx", "macos");
    private static final Map<String, String> PROCESSORS = Map.of("x86_64", "amd64", "aarch64", "arm64");

    private PreparedJars() {}

    public static void main(String[] arguments) throws IOException {
        Path products = Path.of(arguments[0]).toAbsolutePath();
        List<Path> jars;
        try (Stream<Path> files = Files.walk(products)) {
            jars = files.filter(file -> file.getParent().endsWith("plugins"))
                    .filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .toList();
        }
        List<Path> signed = jars.stream()
                .filter(jar -> READ_BY_JAVA.stream().anyMatch(name -> named(jar, name)))
                .toList();
        List<Path> databases = jars.stream().filter(jar -> named(jar, DUCKDB)).toList();
        if (databases.isEmpty() || signed.size() < READ_BY_JAVA.size()) {
            throw new IOException("no product in " + products);
        }
        for (Path jar : signed) {
            keep(jar, entry -> !entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
        }
        for (Path jar : databases) {
            unpackLibrary(jar, library(products.relativize(jar)));
        }
    }

    private static boolean named(Path jar, String prefix) {
        return jar.getFileName().toString().startsWith(prefix);
    }

    /** @param jar below the folder of products: PRODUCT/SYSTEM/WINDOWS/PROCESSOR/… */
    private static String library(Path jar) {
        return LIBRARY + SYSTEMS.get(jar.getName(1).toString()) + "_"
                + PROCESSORS.get(jar.getName(3).toString());
    }

    private static void unpackLibrary(Path jar, String library) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile())) {
            ZipEntry entry = from.getEntry(library);
            if (entry == null && Files.exists(jar.resolveSibling(library))) {
                return;
            }
            if (entry == null) {
                throw new IOException("no " + library + " in " + jar);
            }
            try (InputStream content = from.getInputStream(entry)) {
                Files.copy(content, jar.resolveSibling(library), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        keep(jar, entry -> !entry.getName().startsWith(LIBRARY));
    }

    private static void keep(Path jar, Predicate<ZipEntry> kept) throws IOException {
        Path prepared = Files.createTempFile(jar.getParent(), "prepared", ".jar");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(prepared)))) {
            for (ZipEntry entry : from.stream().filter(kept).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
            }
        }
        Files.setPosixFilePermissions(prepared, Files.getPosixFilePermissions(jar));
        Files.move(prepared, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
