package org.interphaselab.parquet;

import static org.interphaselab.parquet.DuckDbSession.identifier;
import static org.interphaselab.parquet.DuckDbSession.literal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;

/**
 * Writes a trace that comes in blocks: into a table of DuckDB, which keeps on disk what has no room in memory, from there
 * into a file beside the target, which takes its place when {@link #finish} is called. Closed without it, nothing is
 * left.
 */
public final class ParquetSink implements TraceSink, AutoCloseable {

    private static final String TABLE = "trace";

    private final Path target;
    private final Map<String, String> metadata;
    private final DuckDbSession session;
    private DuckDBAppender appender;

    ParquetSink(Path target, Map<String, String> metadata, DuckDbSession session) {
        this.target = target.toAbsolutePath();
        this.metadata = Map.copyOf(metadata);
        this.session = session;
    }

    @Override
    public void add(Trace block) throws ProblemException {
        try {
            if (appender == null) {
                execute(createTable(block));
                appender = session.connection().createAppender(TABLE);
            }
            append(block);
        } catch (SQLException e) {
            throw ParquetFiles.notWritten(target, e);
        }
    }

    @Override
    public void restart() throws ProblemException {
        try {
            closeAppender();
            execute("DROP TABLE IF EXISTS " + TABLE);
        } catch (SQLException e) {
            throw ParquetFiles.notWritten(target, e);
        }
    }

    /**
     * Puts the file in its place.
     *
     * @throws ProblemException when it cannot be written; an older one stays
     */
    public void finish() throws ProblemException {
        if (appender == null) {
            throw new IllegalStateException("a trace without columns cannot be written");
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                closeAppender();
                execute(copyTo(temporary));
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                AtomicFile.moveOver(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (SQLException | IOException e) {
            throw ParquetFiles.notWritten(target, e);
        }
    }

    @Override
    public void close() throws ProblemException {
        try (session) {
            closeAppender();
        } catch (SQLException | IOException e) {
            throw ParquetFiles.notWritten(target, e);
        }
    }

    private void closeAppender() throws SQLException {
        if (appender != null) {
            DuckDBAppender closing = appender;
            appender = null;
            closing.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private static String createTable(Trace trace) {
        return Stream.concat(
                        trace.quantities().stream().map(quantity -> identifier(quantity.label()) + " DOUBLE"),
                        trace.textQuantities().stream().map(quantity -> identifier(quantity.label()) + " VARCHAR"))
                .collect(Collectors.joining(", ", "CREATE TEMPORARY TABLE " + TABLE + " (", ")"));
    }

    private void append(Trace trace) throws SQLException {
        List<IntToDoubleFunction> numbers =
                trace.quantities().stream().map(trace::samples).toList();
        List<TextColumn> texts = trace.textQuantities().stream()
                .map(quantity -> trace.text(quantity).orElseThrow())
                .toList();
        for (int i = 0; i < trace.size(); i++) {
            appender.beginRow();
            for (IntToDoubleFunction column : numbers) {
                double value = column.applyAsDouble(i);
                if (Double.isNaN(value)) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            for (TextColumn text : texts) {
                appender.append(text.at(i));
            }
            appender.endRow();
        }
    }

    private String copyTo(Path file) {
        String entries = metadata.entrySet().stream()
                .map(entry -> literal(entry.getKey()) + ": " + literal(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "COPY " + TABLE + " TO " + literal(file.toString())
                + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false"
                + (entries.isEmpty() ? "" : ", KV_METADATA {" + entries + "}") + ")";
    }
}
