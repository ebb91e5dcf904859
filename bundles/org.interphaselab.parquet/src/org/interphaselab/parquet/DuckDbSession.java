package org.interphaselab.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A DuckDB of its own, in memory, for one piece of work: bounded in memory and threads, without network, spilling only
 * into a temporary folder that goes with it.
 */
final class DuckDbSession implements AutoCloseable {

    private static final String MEMORY_LIMIT = "1GB";
    private static final int MAX_THREADS = 4;

    private final Path temporaryFolder;
    private final DuckDBConnection connection;

    DuckDbSession() throws SQLException, IOException {
        temporaryFolder = Files.createTempDirectory("interphase-lab-parquet-");
        try {
            connection = new DuckDBDriver()
                    .connect("jdbc:duckdb:", settings(temporaryFolder))
                    .unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            remove(temporaryFolder);
            throw e;
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        try {
            connection.close();
        } finally {
            remove(temporaryFolder);
        }
    }

    /** The {@code read_parquet} call for exactly this file, whatever its name looks like. */
    static String source(Path file) {
        return "read_parquet(" + literalFile(file) + ", hive_partitioning = false)";
    }

    /** A file name as SQL literal in which no character is a wildcard. */
    static String literalFile(Path file) {
        String name = file.toAbsolutePath().toString();
        return literal(name.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]"));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static Properties settings(Path temporaryFolder) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY_LIMIT);
        settings.setProperty(
                "threads",
                String.valueOf(Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors())));
        settings.setProperty("temp_directory", temporaryFolder.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> content = Files.walk(folder)) {
            deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
