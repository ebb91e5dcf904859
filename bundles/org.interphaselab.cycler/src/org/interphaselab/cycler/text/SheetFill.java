package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.sheet.CellKind;
import org.interphaselab.cycler.sheet.SheetRows;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Puts the cells of one or more sheets into columns that are the same for all. */
public final class SheetFill {

    private static final int BLOCK = 1 << 12;
    private static final int MAX_UNIT_ROWS = 4;
    private static final long ROW_BITS = 32;
    /** Dates as days of a workbook, 1954 to 2119: numbers that are no seconds since 1970 of any instrument. */
    private static final double MIN_DATE = 20_000;

    private static final double MAX_DATE = 80_000;

    private final Workbook book;
    private final Slot[] slots;
    private final FieldSink sink;
    private final ReadColumns columns;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private final DecimalParser decimals = new DecimalParser('.');
    private long errors;
    private Location firstError;
    private long beside;
    private boolean times;

    /** Fills these columns with what memory has room for. */
    public SheetFill(Workbook book, List<Slot> slots, ImportReportBuilder report, MemoryLimit memory) {
        this.book = book;
        this.slots = slots.toArray(Slot[]::new);
        this.sink = new FieldSink(slots);
        this.columns = new ReadColumns(slots, sink, report, this::place);
        this.report = report;
        this.memory = memory;
    }

    /**
     * Reads the rows of a sheet after a row, up to so many in all.
     *
     * @param unitRows whether rows without any digit may come first, that repeat the units
     * @throws ProblemException naming the cell which cannot be read
     */
    public void read(int sheet, long afterRow, boolean unitRows, int maxRows, Progress progress)
            throws ProblemException {
        int found = unitRows ? 0 : -1;
        try (SheetRows rows = book.rows(sheet)) {
            while (sink.rows() < maxRows && rows.next()) {
                if (rows.row() <= afterRow) {
                    continue;
                }
                if (found >= 0 && found < MAX_UNIT_ROWS && holdsOnlyWords(rows)) {
                    found++;
                    report.rule("row " + rows.row() + " of sheet '"
                            + book.sheets().get(sheet) + "' holds no number and is no record");
                    continue;
                }
                found = rows.isBlank() ? found : -1;
                readRow(sheet, rows);
                if (sink.rows() % BLOCK == 0) {
                    progress.checkCancelled();
                    memory.requireSoFar(sink.rows(), sink.columns(), sink.wordBytes(), report.file());
                }
            }
        }
    }

    /** The columns as the sheets have them; what was left out is told. */
    public Trace trace() {
        if (errors > 0) {
            report.problem(Problem.warning(
                    "CELL_ERROR",
                    errors + " cells hold an error such as #N/A or #DIV/0! and count as not recorded.",
                    firstError,
                    "Look at the formulas of the workbook, or export it again from the instrument's software."));
        }
        if (beside > 0) {
            report.rule(beside + " cells beside the named columns were left out");
        }
        if (times) {
            report.rule("cells shown as dates or times are days by the workbook's date system; durations are read to"
                    + " the microsecond, clocks to the millisecond");
        }
        return columns.trace(null);
    }

    private static boolean holdsOnlyWords(SheetRows rows) {
        boolean any = false;
        for (int i = 0; i < rows.cells(); i++) {
            CellKind kind = rows.kind(i);
            if (kind == CellKind.NUMBER || kind == CellKind.TIME || kind == CellKind.BOOLEAN) {
                return false;
            }
            if (kind == CellKind.TEXT && rows.text(i).chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            any |= kind == CellKind.TEXT;
        }
        return any;
    }

    private void readRow(int sheet, SheetRows rows) throws ProblemException {
        long row = (long) sheet << ROW_BITS | rows.row();
        for (int i = 0; i < slots.length; i++) {
            put(i, rows, row);
        }
        for (int i = slots.length; i < rows.cells(); i++) {
            beside += rows.kind(i) == CellKind.EMPTY ? 0 : 1;
        }
        if (sink.anyContent()) {
            sink.endRow(slots.length, row);
            columns.requireFit();
        } else {
            sink.dropRow(row);
        }
    }

    private void put(int column, SheetRows rows, long row) {
        CellKind kind = rows.kind(column);
        Slot slot = slots[column];
        if (kind == CellKind.ERROR && !(slot.column() instanceof FieldColumn.Ignored)) {
            errors++;
            firstError = firstError == null ? place(row, column) : firstError;
        }
        if (kind == CellKind.EMPTY || kind == CellKind.ERROR) {
            sink.putNothing(column, row);
        } else {
            double days = days(kind, slot, rows, column);
            if (Double.isNaN(days)) {
                sink.put(column, rows.chars(), rows.offset(column), rows.length(column), row);
            } else {
                times = true;
                sink.putSeconds(column, isClock(slot) ? book.clock(days) : Workbook.duration(days), row);
            }
        }
    }

    /** The days that a cell holds in a column of time; NaN where it holds something else. */
    private double days(CellKind kind, Slot slot, SheetRows rows, int column) {
        boolean time = isClock(slot) || slot.mapped() && slot.quantity().unit().equals(Quantity.TEST_TIME.unit());
        boolean days = kind == CellKind.TIME || kind == CellKind.NUMBER && isClock(slot);
        if (!time
                || !days
                || !(slot.column() instanceof FieldColumn.Numbers)
                || !decimals.parse(rows.chars(), rows.offset(column), rows.length(column))) {
            return Double.NaN;
        }
        double value = decimals.value();
        return kind == CellKind.TIME || value >= MIN_DATE && value < MAX_DATE ? value : Double.NaN;
    }

    private static boolean isClock(Slot slot) {
        return slot.quantity().equals(Quantity.UNIX_TIME);
    }

    private Location place(long row, int column) {
        return book.at((int) (row >>> ROW_BITS), row & 0xFFFF_FFFFL, column);
    }
}
