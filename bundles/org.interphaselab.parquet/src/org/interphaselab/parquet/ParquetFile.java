package org.interphaselab.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** A Parquet file that is asked several things. */
public final class ParquetFile implements AutoCloseable {

    private final Path path;
    private final ParquetFooter footer;
    private DuckDbSession session;
    private List<ParquetColumn> columns;

    ParquetFile(Path path, ParquetFooter footer, DuckDbSession session) {
        this.path = path;
        this.footer = footer;
        this.session = session;
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException when it is missing, may not be read or does not end as a Parquet file; whether the rest is
     *     sound shows when it is asked
     */
    public static ParquetFile open(Path file) throws ProblemException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Problem.error(
                            "PARQUET_NOT_FOUND",
                            "There is no such file, or it may not be read.",
                            Location.of(file),
                            "Check the path and the permissions.")
                    .asException();
        }
        try {
            return new ParquetFile(file, ParquetFooter.of(file), DuckDbSession.shared());
        } catch (SQLException | IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The columns, in the order of the file.
     *
     * @throws ProblemException when the file is damaged or no Parquet file
     */
    public List<ParquetColumn> columns() throws ProblemException {
        if (columns == null) {
            columns = List.copyOf(ask(ParquetReader::columns));
        }
        return columns;
    }

    /** How many samples the file says it has. */
    public long rows() {
        return footer.rows();
    }

    /** The file's key-value metadata. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(footer.metadata());
    }

    /**
     * The extremes of a column, row group by row group, along another one; empty where the file does not say them.
     *
     * @throws ProblemException when the file is damaged or no Parquet file
     */
    public Optional<Outline> outline(Quantity along, Quantity of) throws ProblemException {
        Optional<String> x = name(along);
        Optional<String> y = name(of);
        return x.isPresent() && y.isPresent() ? ask(reader -> reader.outline(x.get(), y.get())) : Optional.empty();
    }

    private Optional<String> name(Quantity quantity) throws ProblemException {
        return columns().stream()
                .filter(column -> column.kind() == ParquetColumn.Kind.NUMBER && quantity.equals(column.quantity()))
                .map(ParquetColumn::name)
                .findFirst();
    }

    /**
     * The columns wanted that are numbers, times or texts; of two that mean the same the first.
     *
     * @param limit at most so many samples, from the first on
     * @throws ProblemException when the file is damaged, no Parquet file or too large for memory
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Trace read(Predicate<ParquetColumn> wanted, long limit, MemoryLimit memory, Progress progress)
            throws ProblemException {
        Set<Quantity> taken = new HashSet<>();
        List<ParquetColumn> chosen = columns().stream()
                .filter(column -> column.kind() != ParquetColumn.Kind.OTHER)
                .filter(wanted)
                .filter(column -> taken.add(column.quantity()))
                .toList();
        return ask(reader -> reader.read(chosen, footer.rows(), limit, memory, progress));
    }

    @Override
    public void close() throws ProblemException {
        try {
            session.close();
        } catch (SQLException | IOException e) {
            throw unreadable(path, e);
        }
    }

    private <T> T ask(Question<T> question) throws ProblemException {
        try {
            try {
                return question.to(new ParquetReader(session, path));
            } catch (SQLException e) {
                if (session.answers()) {
                    throw unreadable(path, e);
                }
            }
            // a file, this or another that was read at the same time, brought the database down: asked again by itself
            session.close();
            session = DuckDbSession.alone();
            return question.to(new ParquetReader(session, path));
        } catch (SQLException | IOException e) {
            throw unreadable(path, e);
        }
    }

    private static ProblemException unreadable(Path file, Exception e) {
        return Problem.error(
                        "PARQUET_UNREADABLE",
                        "The file is damaged or no Parquet file: " + ParquetFiles.reason(e) + ".",
                        Location.of(file),
                        "Import the recording again from the instrument's own file, or restore a backup.")
                .asException(e);
    }

    /** What is asked of a file. */
    @FunctionalInterface
    private interface Question<T> {
        T to(ParquetReader reader) throws SQLException, ProblemException;
    }
}
