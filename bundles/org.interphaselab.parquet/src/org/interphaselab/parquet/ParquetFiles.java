package org.interphaselab.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * Traces in Parquet files, through DuckDB. A column's header is {@link Quantity#label()}; numbers are doubles, words
 * strings; {@code NaN} is NULL in the file and the other way round.
 */
public final class ParquetFiles {

    private ParquetFiles() {}

    /**
     * Writes a trace, compressed with zstd, and replaces the target only when all is written.
     *
     * @throws ProblemException when the file cannot be written; the old file stays
     */
    public static void write(Trace trace, Path target) throws ProblemException {
        write(trace, target, Map.of());
    }

    /**
     * As {@link #write(Trace, Path)}, with notes in the file's own key-value metadata.
     *
     * @throws ProblemException when the file cannot be written; the old file stays
     */
    public static void write(Trace trace, Path target, Map<String, String> metadata) throws ProblemException {
        if (trace.quantities().isEmpty() && trace.textQuantities().isEmpty()) {
            throw new IllegalArgumentException("a trace without columns cannot be written");
        }
        try (ParquetSink sink = sink(target, metadata)) {
            sink.add(trace);
            sink.finish();
        }
    }

    /**
     * A way to write a trace block by block, with notes in the file's own key-value metadata.
     *
     * @throws ProblemException when nothing can be written
     */
    public static ParquetSink sink(Path target, Map<String, String> metadata) throws ProblemException {
        try {
            return new ParquetSink(target, metadata);
        } catch (SQLException | IOException e) {
            throw notWritten(target, e);
        }
    }

    static ProblemException notWritten(Path target, Exception e) {
        return Problem.error(
                        "PARQUET_NOT_WRITTEN",
                        "The Parquet file could not be written: " + reason(e) + ".",
                        Location.of(target),
                        "Check that the folder exists and may be written to, and that the disk is not full.")
                .asException(e);
    }

    /**
     * Reads the columns wanted; one that the file lacks is absent from the trace.
     *
     * @throws ProblemException when the file is missing, damaged, no Parquet file or too large for memory
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Trace read(Path file, Set<Quantity> wanted, Progress progress) throws ProblemException {
        return read(file, column -> wanted.contains(column.quantity()), Long.MAX_VALUE, MemoryLimit.ofHeap(), progress);
    }

    /**
     * Reads every column that is a number, a time or a text.
     *
     * @throws ProblemException when the file is missing, damaged, no Parquet file or too large for memory
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Trace readAll(Path file, Progress progress) throws ProblemException {
        return readAll(file, MemoryLimit.ofHeap(), progress);
    }

    /** As {@link #readAll(Path, Progress)}, within a limit of one's own. */
    static Trace readAll(Path file, MemoryLimit memory, Progress progress) throws ProblemException {
        return read(file, column -> true, Long.MAX_VALUE, memory, progress);
    }

    /**
     * Reads the first samples of every column that is a number, a time or a text.
     *
     * @throws ProblemException when the file is missing, damaged or no Parquet file
     */
    public static Trace readFirst(Path file, int samples) throws ProblemException {
        return read(file, column -> true, samples, MemoryLimit.ofHeap(), Progress.none());
    }

    /**
     * The columns of a file, in its order.
     *
     * @throws ProblemException when the file is missing, damaged or no Parquet file
     */
    public static List<ParquetColumn> columns(Path file) throws ProblemException {
        return with(file, ParquetReader::columns);
    }

    /**
     * How many samples a file says it has.
     *
     * @throws ProblemException when the file is missing, damaged or no Parquet file
     */
    public static long rows(Path file) throws ProblemException {
        return with(file, ParquetReader::rows);
    }

    /**
     * The file's key-value metadata.
     *
     * @throws ProblemException when the file is missing, damaged or no Parquet file
     */
    public static Map<String, String> metadata(Path file) throws ProblemException {
        return with(file, ParquetReader::metadata);
    }

    private static Trace read(
            Path file, Predicate<ParquetColumn> wanted, long limit, MemoryLimit memory, Progress progress)
            throws ProblemException {
        return with(file, reader -> {
            Set<Quantity> taken = new HashSet<>();
            List<ParquetColumn> columns = reader.columns().stream()
                    .filter(column -> column.kind() != ParquetColumn.Kind.OTHER)
                    .filter(wanted)
                    .filter(column -> taken.add(column.quantity()))
                    .toList();
            return reader.read(columns, limit, memory, progress);
        });
    }

    private static <T> T with(Path file, Work<T> work) throws ProblemException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Problem.error(
                            "PARQUET_NOT_FOUND",
                            "There is no such file, or it may not be read.",
                            Location.of(file),
                            "Check the path and the permissions.")
                    .asException();
        }
        try (DuckDbSession session = new DuckDbSession()) {
            return work.in(new ParquetReader(session, file));
        } catch (SQLException | IOException e) {
            throw Problem.error(
                            "PARQUET_UNREADABLE",
                            "The file is damaged or no Parquet file: " + reason(e) + ".",
                            Location.of(file),
                            "Import the recording again from the instrument's own file, or restore a backup.")
                    .asException(e);
        }
    }

    /** The first line of what the library says, without its full stop. */
    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse(message).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Work on an open file. */
    @FunctionalInterface
    private interface Work<T> {
        T in(ParquetReader reader) throws SQLException, ProblemException;
    }
}
