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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;

/** Writes one trace: into a table of DuckDB, from there into a file beside the target, which then takes its place. */
final class ParquetWriter {

    private static final String TABLE = "trace";

    private final Trace trace;
    private final Map<String, String> metadata;

    ParquetWriter(Trace trace, Map<String, String> metadata) {
        this.trace = trace;
        this.metadata = metadata;
    }

    void write(Path target) throws SQLException, IOException {
        Path absolute = target.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (DuckDbSession session = new DuckDbSession();
                    Statement statement = session.connection().createStatement()) {
                statement.execute(createTable());
                try (DuckDBAppender appender = session.connection().createAppender(TABLE)) {
                    append(appender);
                }
                statement.execute(copyTo(temporary));
            }
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            AtomicFile.moveOver(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private String createTable() {
        return Stream.concat(
                        trace.quantities().stream().map(quantity -> identifier(quantity.label()) + " DOUBLE"),
                        trace.textQuantities().stream().map(quantity -> identifier(quantity.label()) + " VARCHAR"))
                .collect(Collectors.joining(", ", "CREATE TABLE " + TABLE + " (", ")"));
    }

    private void append(DuckDBAppender appender) throws SQLException {
        List<Quantity> quantities = trace.quantities();
        double[][] numbers = new double[quantities.size()][];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = trace.values(quantities.get(c));
        }
        TextColumn[] texts = trace.textQuantities().stream()
                .map(quantity -> trace.text(quantity).orElseThrow())
                .toArray(TextColumn[]::new);
        for (int i = 0; i < trace.size(); i++) {
            appender.beginRow();
            for (double[] column : numbers) {
                double value = column[i];
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
