package org.interphaselab.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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

    /** A trace of so many values has room in the memory that all share. */
    private static final long SMALL_VALUES = 4_000_000;

    private ParquetFiles() {}

    /**
     * Loads the database in the thread that asks, which whoever reads or writes the first file would otherwise wait for.
     *
     * @throws IOException when it cannot be had; nor can any file then be read
     */
    public static void prepare() throws IOException {
        try (DuckDbSession session = DuckDbSession.shared()) {
            session.answers();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

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
        try (ParquetSink sink = sinkFor(trace, target, metadata)) {
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
            return new ParquetSink(target, metadata, DuckDbSession.alone());
        } catch (SQLException | IOException e) {
            throw notWritten(target, e);
        }
    }

    private static ParquetSink sinkFor(Trace trace, Path target, Map<String, String> metadata) throws ProblemException {
        long columns = trace.quantities().size() + trace.textQuantities().size();
        if (columns * trace.size() > SMALL_VALUES) {
            return sink(target, metadata);
        }
        try {
            return new ParquetSink(target, metadata, DuckDbSession.shared());
        } catch (SQLException e) {
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
        try (ParquetFile open = ParquetFile.open(file)) {
            return open.columns();
        }
    }

    /**
     * How many samples a file says it has.
     *
     * @throws ProblemException when the file is missing, damaged or no Parquet file
     */
    public static long rows(Path file) throws ProblemException {
        try (ParquetFile open = ParquetFile.open(file)) {
            return open.rows();
        }
    }

    private static Trace read(
            Path file, Predicate<ParquetColumn> wanted, long limit, MemoryLimit memory, Progress progress)
            throws ProblemException {
        try (ParquetFile open = ParquetFile.open(file)) {
            return open.read(wanted, limit, memory, progress);
        }
    }

    /** The first line of what the library says, without its full stop. */
    static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse(message).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
