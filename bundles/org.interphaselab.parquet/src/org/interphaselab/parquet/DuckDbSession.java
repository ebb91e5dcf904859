package org.interphaselab.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A connection to DuckDB for one piece of work: bounded in memory and threads, without network. Short work shares one
 * database in memory, which the library keeps until the program ends, since to open one costs more than to read a file;
 * what may outgrow the memory has a database of its own that spills into a temporary folder, which goes with it.
 */
final class DuckDbSession implements AutoCloseable {

    private static final String SHARED = "jdbc:duckdb:memory:interphase-lab-parquet";
    private static final String MEMORY_LIMIT = "1GB";
    private static final int MAX_THREADS = 4;

    private final Optional<Path> temporaryFolder;
    private final DuckDBConnection connection;

    private DuckDbSession(Optional<Path> temporaryFolder, DuckDBConnection connection) {
        this.temporaryFolder = temporaryFolder;
        this.connection = connection;
    }

    /** A connection to the database that all share; the tables it makes must be temporary ones. */
    static DuckDbSession shared() throws SQLException {
        Properties settings = settings("");
        settings.setProperty(DuckDBDriver.JDBC_PIN_DB, "true");
        return new DuckDbSession(Optional.empty(), connect(SHARED, settings));
    }

    /** A database of its own, which spills. */
    static DuckDbSession alone() throws SQLException, IOException {
        Path folder = Files.createTempDirectory("interphase-lab-parquet-");
        try {
            return new DuckDbSession(Optional.of(folder), connect("jdbc:duckdb:", settings(folder.toString())));
        } catch (SQLException e) {
            remove(folder);
            throw e;
        }
    }

    private static DuckDBConnection connect(String url, Properties settings) throws SQLException {
        return new DuckDBDriver().connect(url, settings).unwrap(DuckDBConnection.class);
    }

    DuckDBConnection connection() {
        return connection;
    }

    /**
     * Whether the database still answers. After an error inside the library it never does again, for anybody; if it is
     * the shared one, the next session then gets a new one.
     */
    boolean answers() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            return true;
        } catch (SQLException e) {
            if (temporaryFolder.isEmpty()) {
                DuckDBDriver.releaseDB(SHARED);
            }
            return false;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try {
            connection.close();
        } finally {
            if (temporaryFolder.isPresent()) {
                remove(temporaryFolder.get());
            }
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

    private static Properties settings(String temporaryFolder) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY_LIMIT);
        settings.setProperty(
                "threads",
                String.valueOf(Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors())));
        settings.setProperty("temp_directory", temporaryFolder);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        // files are written anew under the same name within one tick of the clock by which a cache would know them
        settings.setProperty("enable_external_file_cache", "false");
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
