package org.interphaselab.cycler.bdf;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;

/** Reads the rows of one csv file whose columns are known. */
final class BdfCsvParser {

    private static final int MAX_FIELD_CHARACTERS = 1 << 20;
    private static final int LOOKED_AT = 200;
    private static final int BLOCK = 1 << 14;
    /** Rows handed on together where they are not collected. */
    private static final int HANDED_ON = 1 << 16;

    private final Path file;
    private final CsvSource source;
    private final List<BdfColumns.Column> columns;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private boolean cutTold;

    BdfCsvParser(
            Path file,
            CsvSource source,
            List<BdfColumns.Column> columns,
            ImportReportBuilder report,
            MemoryLimit memory) {
        this.file = file;
        this.source = source;
        this.columns = columns;
        this.report = report;
        this.memory = memory;
    }

    /**
     * The samples. Which columns hold words is learned from the first rows; where that was wrong the file is read once
     * more.
     */
    Trace read(int maxRows, Progress progress) throws ProblemException {
        Set<Integer> words = words(maxRows);
        CsvRows rows = pass(words, maxRows, null, progress);
        if (!rows.turnedOutWords().isEmpty()) {
            words.addAll(rows.turnedOutWords());
            rows = null; // two passes at once would take twice the memory
            rows = pass(words, maxRows, null, progress);
        }
        reportInfinite(rows);
        return rows.take();
    }

    /**
     * Hands the samples on in blocks; where a column turns out to hold words, all over again.
     *
     * @return how many
     */
    long readInto(TraceSink sink, Progress progress) throws ProblemException {
        Set<Integer> words = words(Integer.MAX_VALUE);
        CsvRows rows = pass(words, Long.MAX_VALUE, sink, progress);
        while (!rows.turnedOutWords().isEmpty()) {
            words.addAll(rows.turnedOutWords());
            sink.restart();
            rows = pass(words, Long.MAX_VALUE, sink, progress);
        }
        reportInfinite(rows);
        sink.add(rows.take());
        return rows.rows();
    }

    private Set<Integer> words(int maxRows) throws ProblemException {
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isWords()) {
                words.add(i);
            }
        }
        words.addAll(
                pass(words, Math.min(maxRows, LOOKED_AT), null, Progress.none()).turnedOutWords());
        return words;
    }

    private void reportInfinite(CsvRows rows) {
        if (rows.infinite() > 0) {
            report.repair("INFINITE_VALUES", rows.infinite() + " infinite values were taken as not recorded");
        }
    }

    /** Reads rows, and hands them on where there is a sink: never the last one, which may be incomplete. */
    private CsvRows pass(Set<Integer> words, long maxRows, TraceSink sink, Progress progress) throws ProblemException {
        CsvRows rows = new CsvRows(columns, words, source.separator(), source.decimalSign());
        progress.begin("Reading " + file.getFileName(), 0);
        CsvRows.Row last = null;
        try (CsvReader<CsvRows.Row> reader = CsvReader.builder()
                .fieldSeparator(source.separator())
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD_CHARACTERS)
                .build(rows, source.open())) {
            for (Iterator<CsvRows.Row> lines = reader.iterator(); rows.rows() < maxRows && lines.hasNext(); ) {
                if (last != null) {
                    requireWidth(last);
                }
                if (sink != null && rows.waiting() >= HANDED_ON) {
                    checkNumbers(rows);
                    if (!rows.turnedOutWords().isEmpty()) {
                        return rows;
                    }
                    sink.add(rows.take());
                }
                last = lines.next();
                if (last.swallowed()) {
                    throw unreadable(last, "a quote is opened there and not closed, or only lines behind it");
                }
                if (rows.rows() % BLOCK == 0) {
                    progress.checkCancelled();
                    memory.requireSoFar(rows.waiting(), columns.size(), rows.wordBytes(), file);
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure; // the library wraps whatever is thrown: no memory is no damaged file
            }
            throw unreadable(last, reason(e));
        } catch (UncheckedIOException e) {
            throw unreadable(last, reason(e.getCause()));
        } catch (IOException e) {
            throw unreadable(last, reason(e));
        }
        checkLast(rows, last);
        checkNumbers(rows);
        return rows;
    }

    private void checkLast(CsvRows rows, CsvRows.Row last) throws ProblemException {
        if (last == null || last.fields() == columns.size() || rows.rows() == 0) {
            return;
        }
        if (last.fields() > columns.size()) {
            requireWidth(last);
        }
        rows.dropLast(last.line());
        if (cutTold) {
            return; // by an earlier pass over the same lines
        }
        cutTold = true;
        report.problem(Problem.warning(
                "ROW_INCOMPLETE",
                "The last line has " + last.fields() + " of " + columns.size() + " fields; it was left out.",
                Location.atLine(file, last.line()),
                "The file was cut off, perhaps copied during the test: export it again."));
    }

    private void checkNumbers(CsvRows rows) throws ProblemException {
        CsvRows.BadField bad = rows.badField();
        if (bad != null) {
            throw Problem.error(
                            "FIELD_NOT_A_NUMBER",
                            "The column '" + bad.column().header() + "' holds '" + bad.text()
                                    + "', which is no number.",
                            Location.atLine(file, bad.line()),
                            "Put a number there with a point as decimal sign, or leave the field empty.")
                    .asException();
        }
    }

    private void requireWidth(CsvRows.Row row) throws ProblemException {
        if (row.fields() != columns.size()) {
            throw Problem.error(
                            "ROW_WRONG_LENGTH",
                            "The line has " + row.fields() + " fields, the header " + columns.size() + ".",
                            Location.atLine(file, row.line()),
                            "Look for a missing or surplus separator, or an unclosed quote.")
                    .asException();
        }
    }

    private ProblemException unreadable(CsvRows.Row last, String reason) {
        return Problem.error(
                        "CSV_UNREADABLE",
                        "The file cannot be read on as csv: " + reason + ".",
                        Location.atLine(file, last == null ? 1 : last.line()),
                        "Look at the line named and the one after it: an unclosed quote or a damaged file is likely.")
                .asException();
    }

    private static String reason(Exception e) {
        Throwable deepest = e.getCause() == null ? e : e.getCause();
        String text = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** The text of a file by its start, or the problem that it has none. */
    static CsvSource source(FileHead head) throws ProblemException {
        try {
            return CsvSource.of(head);
        } catch (IOException e) {
            throw Problem.error(
                            "GZIP_DAMAGED",
                            "The packed file is damaged: " + reason(e) + ".",
                            Location.of(head.file()),
                            "Copy or export it again.")
                    .asException(e);
        }
    }
}
