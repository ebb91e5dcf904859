package org.interphaselab.cycler.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Reads the rows of one export whose layout and columns are known, in one pass. */
final class ExportParser {

    private static final int MAX_FIELD_CHARACTERS = 1 << 20;
    private static final int MAX_UNIT_LINE = 1 << 13;
    private static final int MAX_UNIT_LINES = 4;
    private static final int BUFFER = 1 << 16;
    private static final int BLOCK = 1 << 14;

    private final Path file;
    private final ExportLayout layout;
    private final List<Slot> slots;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private long linesBefore;

    ExportParser(Path file, ExportLayout layout, List<Slot> slots, ImportReportBuilder report, MemoryLimit memory) {
        this.memory = memory;
        this.file = file;
        this.layout = layout;
        this.slots = slots;
        this.report = report;
    }

    /**
     * The columns as the file has them.
     *
     * @throws ProblemException naming the line which cannot be read
     */
    Trace read(int maxRows, Progress progress) throws ProblemException {
        Layers layers = layout.isLayered()
                ? new Layers(layout.layers().getFirst(), layout.layers().getLast())
                : null;
        ExportRows rows = new ExportRows(slots, layers, layout.minFields());
        progress.begin("Reading " + file.getFileName(), 0);
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(file), BUFFER), layout.charset()),
                BUFFER)) {
            skipHeader(text);
            parse(text, rows, maxRows, progress);
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
        if (rows.incomplete() != null) {
            report.problem(Problem.warning(
                    "ROW_INCOMPLETE",
                    "The last line has " + rows.incomplete().fields() + " of " + layout.minFields()
                            + " fields; it was left out.",
                    at(rows.incomplete().line()),
                    "The file was cut off, perhaps copied during the test: export it again."));
        }
        return trace(rows, layers);
    }

    private void parse(BufferedReader text, ExportRows rows, int maxRows, Progress progress)
            throws IOException, ProblemException {
        ExportRows.Row last = null;
        try (CsvReader<ExportRows.Row> reader = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELD_CHARACTERS)
                .build(rows, text)) {
            Iterator<ExportRows.Row> lines = reader.iterator();
            while (rows.rows() < maxRows) {
                // asking for the next line reads it
                ExportRows.Row incomplete = rows.incomplete();
                if (!lines.hasNext()) {
                    break;
                }
                last = lines.next();
                requireWhole(incomplete);
                requireFit(rows);
                if (rows.rows() % BLOCK == 0) {
                    progress.checkCancelled();
                    memory.requireSoFar(rows.rows(), rows.columns(), rows.wordBytes(), file);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure; // the library wraps whatever is thrown: no memory is no damaged file
            }
            throw Problem.error(
                            "CSV_UNREADABLE",
                            "The file cannot be read on: a quote is not closed, or a line is no text.",
                            at(last == null ? 1 : last.line()),
                            "Look at the line named and the one after it: the file is damaged there.")
                    .asException(e);
        }
    }

    /** Headers end with lines without any digit: blank ones, or the units again. */
    private void skipHeader(BufferedReader text) throws IOException {
        for (int i = 0; i < layout.headerLine(); i++) {
            text.readLine();
        }
        linesBefore = layout.headerLine();
        for (int i = 0; i < MAX_UNIT_LINES; i++) {
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

    private void requireFit(ExportRows rows) throws ProblemException {
        ExportRows.Misfit error = rows.error();
        if (error == null) {
            return;
        }
        if (error.column() >= slots.size()) {
            throw wrongLength(error.line(), "more fields");
        }
        throw Problem.error(
                        "FIELD_NOT_A_NUMBER",
                        "The column '" + slots.get(error.column()).header().text() + "' holds '" + error.text()
                                + "', which is " + expected(error.column()) + ".",
                        at(error.line()),
                        "Export the file again, or correct the line.")
                .asException();
    }

    private String expected(int column) {
        return slots.get(column).quantity().unit().equals("s") ? "no duration" : "no number";
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

    private Trace trace(ExportRows rows, Layers layers) {
        Trace.Builder read = Trace.builder(rows.rows());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (rows.isDropped(i)) {
                report.unmapped(slot.header().text() + " (holds words)");
            } else if (rows.rows() > 0 && isEmpty(slot)) {
                if (!slot.header().key().isEmpty() && rows.misfit(i) == null) {
                    report.passedOver(slot.header().text() + " (empty)");
                }
            } else {
                if (slot.column() instanceof FieldColumn.Numbers numbers) {
                    numbers.clock().ifPresent(report::clock);
                }
                slot.column().addTo(read);
                if (!slot.mapped()) {
                    report.unmapped(slot.header().text());
                }
            }
            tellMisfits(rows, i);
        }
        if (layers != null) {
            layers.addTo(read);
        }
        return read.build();
    }

    private void tellMisfits(ExportRows rows, int column) {
        Slot slot = slots.get(column);
        if (slot.misfit() == ExportColumns.Misfit.COUNT && rows.misfit(column) != null) {
            report.problem(Problem.warning(
                    "CLOCK_UNREADABLE",
                    "The column '" + slot.header().text() + "' holds " + rows.misfitCount(column)
                            + " fields which are no date with time of one kind, the first is '"
                            + rows.misfit(column).text() + "'.",
                    at(rows.misfit(column).line()),
                    "The clock is missing there; Test Time is not affected."));
        }
    }

    private static boolean isEmpty(Slot slot) {
        return slot.column() instanceof FieldColumn.Numbers numbers
                && numbers.isEmpty()
                && !ExportColumns.ESSENTIAL.contains(slot.quantity());
    }
}
