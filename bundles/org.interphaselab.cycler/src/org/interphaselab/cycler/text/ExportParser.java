package org.interphaselab.cycler.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Reads the rows of one export whose layout and columns are known, in one pass. */
public final class ExportParser {

    private static final int MAX_FIELD_CHARACTERS = 1 << 20;
    private static final int MAX_UNIT_LINE = 1 << 13;
    private static final int MAX_UNIT_LINES = 4;
    private static final int BUFFER = 1 << 16;
    private static final int BLOCK = 1 << 14;

    private final FileHead head;
    private final Path file;
    private final ExportLayout layout;
    private final List<Slot> slots;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private int unitLines = MAX_UNIT_LINES;
    private long linesBefore;

    /** Reads these columns as far as memory has room. */
    public ExportParser(
            FileHead head, ExportLayout layout, List<Slot> slots, ImportReportBuilder report, MemoryLimit memory) {
        this.memory = memory;
        this.head = head;
        this.file = head.file();
        this.layout = layout;
        this.slots = slots;
        this.report = report;
    }

    /** Takes the line after the names as the first record, whatever it holds. */
    public ExportParser withoutUnitLines() {
        unitLines = 0;
        return this;
    }

    /**
     * The columns as the file has them.
     *
     * @throws ProblemException naming the line which cannot be read
     */
    public Trace read(int maxRows, Progress progress) throws ProblemException {
        Layers layers = layout.isLayered()
                ? new Layers(layout.layers().getFirst(), layout.layers().getLast())
                : null;
        FieldSink sink = new FieldSink(slots);
        ReadColumns columns = new ReadColumns(slots, sink, report, (row, column) -> at(row));
        ExportRows rows = new ExportRows(sink, layers, layout.minFields(), layout.separator());
        progress.begin("Reading " + file.getFileName(), 0);
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(PackedText.open(head), layout.charset()), BUFFER)) {
            skipHeader(text);
            parse(text, rows, sink, columns, maxRows, progress);
        } catch (IOException e) {
            throw PackedText.unreadable(head, e);
        }
        if (rows.incomplete() != null) {
            report.problem(Problem.warning(
                    "ROW_INCOMPLETE",
                    "The last line has " + rows.incomplete().fields() + " of " + layout.minFields()
                            + " fields; it was left out.",
                    at(rows.incomplete().line()),
                    "The file was cut off, perhaps copied during the test: export it again."));
        }
        return columns.trace(layers);
    }

    private void parse(
            BufferedReader text, ExportRows rows, FieldSink sink, ReadColumns columns, int maxRows, Progress progress)
            throws IOException, ProblemException {
        ExportRows.Row last = null;
        try (CsvReader<ExportRows.Row> reader = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD_CHARACTERS)
                .build(rows, text)) {
            Iterator<ExportRows.Row> lines = reader.iterator();
            while (sink.rows() < maxRows) {
                // asking for the next line reads it
                ExportRows.Row incomplete = rows.incomplete();
                if (!lines.hasNext()) {
                    break;
                }
                last = lines.next();
                if (last.swallowed()) {
                    throw unreadable(last, null);
                }
                requireWhole(incomplete);
                requireFit(sink, columns);
                if (sink.rows() % BLOCK == 0) {
                    progress.checkCancelled();
                    memory.requireSoFar(sink.rows(), rows.columns(), sink.wordBytes(), file);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure; // the library wraps whatever is thrown: no memory is no damaged file
            }
            if (e.getCause() instanceof IOException failure && PackedText.isPacked(head)) {
                throw failure;
            }
            throw unreadable(last, e);
        }
    }

    private ProblemException unreadable(ExportRows.Row last, Exception cause) {
        Problem problem = Problem.error(
                "CSV_UNREADABLE",
                "The file cannot be read on: a quote is not closed, or a line is no text.",
                at(last == null ? 1 : last.line()),
                "Look at the line named and the one after it: the file is damaged there.");
        return cause == null ? problem.asException() : problem.asException(cause);
    }

    /** Headers end with lines without any digit: blank ones, or the units again. */
    private void skipHeader(BufferedReader text) throws IOException {
        for (int i = 0; i < layout.headerLine(); i++) {
            text.readLine();
        }
        linesBefore = layout.headerLine();
        for (int i = 0; i < unitLines; i++) {
            text.mark(MAX_UNIT_LINE + 2);
            int read = 0;
            int c = text.read();
            while (c >= 0 && c != '\n' && !(c >= '0' && c <= '9') && read < MAX_UNIT_LINE) {
                read++;
                c = text.read();
            }
            if (c != '\n') {
                text.reset();
                return;
            }
            linesBefore++;
            if (read > 1) {
                report.rule("line " + linesBefore + " holds no number and is no record");
            }
        }
    }

    /** Only the last row may be incomplete. */
    private void requireWhole(ExportRows.Row incomplete) throws ProblemException {
        if (incomplete != null) {
            throw wrongLength(incomplete.line(), incomplete.fields() + " fields");
        }
    }

    private void requireFit(FieldSink sink, ReadColumns columns) throws ProblemException {
        FieldSink.Misfit error = sink.error();
        if (error != null && error.column() >= slots.size()) {
            throw wrongLength(error.row(), "more fields");
        }
        columns.requireFit();
    }

    private ProblemException wrongLength(long line, String fields) {
        return Problem.error(
                        "ROW_WRONG_LENGTH",
                        "The line has " + fields + ", the header names " + layout.minFields() + " columns.",
                        at(line),
                        "Look for a missing or surplus separator.")
                .asException();
    }

    private Location at(long lineAfterHeader) {
        return Location.atLine(file, linesBefore + lineAfterHeader);
    }
}
