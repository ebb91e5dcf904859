package org.interphaselab.cycler.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.sheet.CellKind;
import org.interphaselab.cycler.sheet.SheetRows;
import org.interphaselab.cycler.sheet.Workbook;

/**
 * A sheet of a workbook that holds records: the row that names columns which the profile knows.
 *
 * @param sheet position of the sheet
 * @param name its name
 * @param layout the names and what stands before
 */
record SheetTable(int sheet, String name, ExportLayout layout) {

    private static final int MAX_ROWS = 200;
    private static final int MAX_COLUMNS = 2000;
    /** How far after names a better row of names may stand. */
    private static final int ROWS_AFTER = 2;

    private static final List<String> OF_STATISTICS = List.of("vmax on cycle", "charge time", "discharge time");

    /** The table of one sheet; empty when it names no columns of records. */
    static Optional<SheetTable> find(Workbook book, int sheet, ExportProfile profile) throws ProblemException {
        List<String> before = new ArrayList<>();
        List<ColumnHeader> best = List.of();
        int known = 0;
        long bestRow = 0;
        int linesBefore = 0;
        try (SheetRows rows = book.rows(sheet)) {
            for (int i = 0; i < MAX_ROWS && rows.next() && (known == 0 || rows.row() <= bestRow + ROWS_AFTER); i++) {
                if (rows.cells() == 0 || rows.kind(0) == CellKind.NUMBER) {
                    before.add(joined(rows));
                    continue;
                }
                List<ColumnHeader> headers = headers(rows);
                int found = profile.known(headers);
                if (found > known) {
                    known = found;
                    bestRow = rows.row();
                    best = headers;
                    linesBefore = before.size();
                }
                before.add(joined(rows));
            }
        }
        if (known == 0) {
            return Optional.empty();
        }
        ExportLayout layout = new ExportLayout(
                StandardCharsets.UTF_8,
                '\t',
                '.',
                profile.dayFirst(),
                (int) bestRow,
                best,
                List.of(),
                List.copyOf(before.subList(0, linesBefore)),
                known);
        return Optional.of(new SheetTable(sheet, book.sheets().get(sheet), layout));
    }

    /** The cells of a row as names of columns. */
    static List<ColumnHeader> headers(SheetRows row) {
        List<ColumnHeader> headers = new ArrayList<>();
        for (int i = 0; i < Math.min(MAX_COLUMNS, row.cells()); i++) {
            headers.add(ColumnHeader.of(row.text(i)));
        }
        return headers;
    }

    private static String joined(SheetRows row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(MAX_COLUMNS, row.cells()); i++) {
            line.append(i == 0 ? "" : "\t").append(row.text(i));
        }
        return line.toString();
    }

    /** Whether the sheet holds one row per cycle instead of records. */
    boolean isStatistics() {
        return name.toLowerCase(java.util.Locale.ROOT).contains("statistic")
                || layout.headers().stream().map(ColumnHeader::key).anyMatch(OF_STATISTICS::contains);
    }

    /** Whether another sheet has the same columns. */
    boolean goesOnIn(SheetTable other) {
        return layout.headers().equals(other.layout.headers());
    }
}
