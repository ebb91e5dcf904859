package org.interphaselab.cycler.arbin;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.CursorBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Row;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.util.MemFileChannel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * A database of Access, read and nothing else: tables row by row, without indexes, linked files, expressions and long
 * texts. The one place that knows the library; whatever it throws over a damaged file becomes a problem here.
 */
final class AccessDatabase implements AutoCloseable {

    /** What a damaged file makes the library say, by the thousand lines, is said once, as a problem. */
    private static final Logger LIBRARY = Logger.getLogger("com.healthmarketscience.jackcess");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    /** Values that may lie on further pages, or in files within the file. */
    private static final Set<DataType> LONG =
            EnumSet.of(DataType.MEMO, DataType.OLE, DataType.COMPLEX_TYPE, DataType.UNSUPPORTED_VARLEN);

    private static final long SMALL_BYTES = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Database database;
    private final Map<String, String> tables = new TreeMap<>();
    private final Map<String, Table> loaded = new HashMap<>();

    /** Takes a row. */
    interface Rows {

        /**
         * Takes a row's values by column.
         *
         * @return whether to go on
         */
        boolean take(Map<String, Object> row) throws ProblemException;
    }

    private interface Work<T> {
        T run() throws IOException, ProblemException;
    }

    private AccessDatabase(Path file, FileChannel channel, Database database) {
        this.file = file;
        this.channel = channel;
        this.database = database;
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException when it is no database, locked by a password, damaged, or not readable
     * @throws CancellationException when the user cancels
     */
    static AccessDatabase open(Path file, Progress progress) throws ProblemException {
        return guarded(file, () -> {
            FileChannel channel = pages(file);
            AccessDatabase opened = null;
            try {
                JetPages.requireNoCircles(channel, progress);
                Database database = new DatabaseBuilder()
                        .setChannel(new BoundedChannel(channel, progress))
                        .setReadOnly(true)
                        .setIgnoreBrokenSystemCatalogIndex(true)
                        .open();
                database.setEvaluateExpressions(false);
                database.setLinkResolver((linker, name) -> {
                    throw new IOException("it links to another file, " + name);
                });
                opened = new AccessDatabase(file, channel, database);
                opened.listTables();
                return opened;
            } finally {
                if (opened == null) {
                    channel.close();
                }
            }
        });
    }

    /** A small file is read at once, since every page of it is asked for, some of them often. */
    private static FileChannel pages(Path file) throws IOException {
        return Files.size(file) <= SMALL_BYTES
                ? MemFileChannel.newChannel(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.READ);
    }

    private void listTables() throws IOException {
        for (String name : database.getTableNames()) {
            tables.put(name.toLowerCase(Locale.ROOT), name);
        }
    }

    /** The names of the tables. */
    List<String> tables() {
        return List.copyOf(tables.values());
    }

    /** The names of the columns of a table that hold short values; empty where there is no such table. */
    List<String> columns(String table) throws ProblemException {
        return guarded(file, () -> {
            List<String> names = new ArrayList<>();
            Optional<Table> found = table(table);
            if (found.isPresent()) {
                for (Column column : found.get().getColumns()) {
                    if (!LONG.contains(column.getType())) {
                        names.add(column.getName());
                    }
                }
            }
            return names;
        });
    }

    /** Rows that the head of a table states; 0 where there is no such table. */
    int statedRows(String table) throws ProblemException {
        return guarded(file, () -> table(table).map(Table::getRowCount).orElse(0));
    }

    /**
     * Gives the rows of a table in the order of the file.
     *
     * @param columns which of its columns
     * @throws ProblemException when the table is damaged, or {@code rows} says so
     */
    void read(String table, Collection<String> columns, Rows rows) throws ProblemException {
        guarded(file, () -> {
            Optional<Table> found = table(table);
            if (found.isPresent()) {
                Cursor cursor = CursorBuilder.createCursor(found.get());
                Row row = cursor.getNextRow(columns);
                while (row != null && rows.take(row)) {
                    row = cursor.getNextRow(columns);
                }
            }
            return null;
        });
    }

    private Optional<Table> table(String name) throws IOException {
        String known = tables.get(name.toLowerCase(Locale.ROOT));
        Table table = loaded.get(known);
        if (table == null && known != null) {
            table = database.getTable(known); // the library forgets tables that nobody holds
            loaded.put(known, table);
        }
        return Optional.ofNullable(table);
    }

    private static <T> T guarded(Path file, Work<T> work) throws ProblemException {
        try {
            return work.run();
        } catch (CancellationException e) {
            throw e;
        } catch (UnsupportedOperationException e) {
            throw Problem.error(
                            "DATABASE_ENCRYPTED",
                            "The file begins like an Access database, but its pages are encrypted, or it is none.",
                            Location.of(file),
                            "If Access opens it, remove the password there and save it anew, or export the test from"
                                    + " Arbin's own program as csv; else copy it again from the instrument's computer.")
                    .asException(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw Problem.error(
                            "DATABASE_DAMAGED",
                            "The Access database that the file is cannot be read: " + reason + ".",
                            Location.of(file),
                            "Copy it again from the instrument's computer, while no test writes into it; if Access or"
                                    + " Arbin's own program opens it, let that repair it.")
                    .asException(e);
        }
    }

    @Override
    public void close() throws ProblemException {
        guarded(file, () -> {
            try {
                database.close();
            } finally {
                channel.close();
            }
            return null;
        });
    }
}
