package org.interphaselab.parquet;

import static org.interphaselab.parquet.DuckDbSession.identifier;
import static org.interphaselab.parquet.DuckDbSession.literal;
import static org.interphaselab.parquet.DuckDbSession.literalFile;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;

/** Asks a session about one file. */
final class ParquetReader {

    private static final int OUTLINE_VALUES = 4;

    private final DuckDbSession session;
    private final Path file;

    ParquetReader(DuckDbSession session, Path file) {
        this.session = session;
        this.file = file;
    }

    List<ParquetColumn> columns() throws SQLException {
        List<ParquetColumn> columns = new ArrayList<>();
        try (PreparedStatement statement =
                session.connection().prepareStatement("SELECT * FROM " + DuckDbSession.source(file))) {
            ResultSetMetaData found = statement.getMetaData();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                columns.add(ParquetColumn.of(found.getColumnName(i), found.getColumnTypeName(i)));
            }
        }
        return columns;
    }

    /** The extremes of a column by row group, along another one; empty where the file does not say them. */
    Optional<Outline> outline(String along, String of) throws SQLException {
        List<double[]> groups = new ArrayList<>();
        String sql = "SELECT a.stats_min_value, a.stats_max_value, b.stats_min_value, b.stats_max_value"
                + " FROM parquet_metadata(" + literalFile(file) + ") a JOIN parquet_metadata(" + literalFile(file)
                + ") b USING (row_group_id) WHERE a.path_in_schema = " + literal(along) + " AND b.path_in_schema = "
                + literal(of) + " ORDER BY row_group_id";
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                double[] group = new double[OUTLINE_VALUES];
                for (int i = 0; i < group.length; i++) {
                    String value = rows.getString(i + 1);
                    if (value == null) {
                        return Optional.empty();
                    }
                    group[i] = Double.parseDouble(value);
                }
                groups.add(group);
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.of(new Outline(column(groups, 0), column(groups, 1), column(groups, 2), column(groups, 3)));
    }

    private static double[] column(List<double[]> groups, int position) {
        return groups.stream().mapToDouble(group -> group[position]).toArray();
    }

    /**
     * The samples of the columns given, none of which is of kind OTHER; at most {@code limit} of them.
     *
     * @param rows how many samples the file says it has
     * @throws ProblemException when they have no room in memory
     */
    Trace read(List<ParquetColumn> columns, long rows, long limit, MemoryLimit memory, Progress progress)
            throws SQLException, ProblemException {
        long declared = Math.min(rows, limit);
        memory.require(declared, columns.size(), file);
        progress.begin("Reading " + file.getFileName(), declared);
        if (columns.isEmpty()) {
            return Trace.builder(Math.toIntExact(declared)).build();
        }
        List<ColumnCollector> collectors = new ArrayList<>();
        for (ParquetColumn column : columns) {
            collectors.add(ColumnCollector.of(column, declared));
        }
        String sql = columns.stream().map(ParquetReader::expression).collect(Collectors.joining(", ", "SELECT ", ""))
                + " FROM " + DuckDbSession.source(file) + (limit < Long.MAX_VALUE ? " LIMIT " + limit : "");
        int size = 0;
        try (DuckDBPreparedStatement statement = session.connection().prepare(sql);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                progress.checkCancelled();
                DuckDBDataChunkReader chunk = result.chunk();
                int added = (int) chunk.rowCount();
                size = Math.addExact(size, added);
                long wordBytes = collectors.stream()
                        .mapToLong(ColumnCollector::wordBytes)
                        .sum();
                memory.requireSoFar(size, columns.size(), wordBytes, file);
                for (int c = 0; c < collectors.size(); c++) {
                    collectors.get(c).add(chunk.vector(c), added);
                }
                progress.advance(added);
            }
        }
        Trace.Builder trace = Trace.builder(size);
        for (ColumnCollector collector : collectors) {
            collector.addTo(trace);
        }
        return trace.build();
    }

    private static String expression(ParquetColumn column) {
        String name = identifier(column.name());
        return switch (column.kind()) {
            case NUMBER -> column.type().equals("DOUBLE") ? name : "CAST(" + name + " AS DOUBLE)";
            case INSTANT ->
                column.type().endsWith("ZONE") ? "epoch(" + name + ")" : "epoch(CAST(" + name + " AS TIMESTAMP))";
            case TEXT -> "CAST(" + name + " AS VARCHAR)";
            case OTHER -> throw new IllegalArgumentException("column '" + column.name() + "' cannot be read");
        };
    }
}
