import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures off the two jars that Java itself reads at the start, in every product below a folder: it checks them
 * anew at each start, and keeps no class of a signed jar in its archive. No other jar is touched; for bundles, which the
 * framework reads, signatures cost nothing.
 *
 * <p>Run by the build as it stands: {@code java WithoutSignatures.java FOLDER}.
 */
final class WithoutSignatures {

    private static final List<String> READ_BY_JAVA = List.of("org.eclipse.equinox.launcher_", "org.eclipse.osgi_");

    private WithoutSignatures() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]).toAbsolutePath())) {
            jars = files.filter(WithoutSignatures::readByJava).toList();
        }
        if (jars.size() < READ_BY_JAVA.size()) {
            throw new IOException("no product in " + arguments[0]);
        }
        for (Path jar : jars) {
            strip(jar);
        }
    }

    private static boolean readByJava(Path file) {
        String name = file.getFileName().toString();
        return file.getParent().endsWith("plugins")
                && name.endsWith(".jar")
                && READ_BY_JAVA.stream().anyMatch(name::startsWith);
    }

    private static void strip(Path jar) throws IOException {
        Path stripped = Files.createTempFile(jar.getParent(), "stripped", ".jar");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(stripped)))) {
            for (ZipEntry entry :
                    from.stream().filter(entry -> !signature(entry)).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
            }
        }
        Files.setPosixFilePermissions(stripped, Files.getPosixFilePermissions(jar));
        Files.move(stripped, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean signature(ZipEntry entry) {
        return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
