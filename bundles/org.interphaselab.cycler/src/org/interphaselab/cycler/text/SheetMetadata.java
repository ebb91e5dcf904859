package org.interphaselab.cycler.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.InstrumentClock;
import org.interphaselab.cycler.sheet.CellKind;
import org.interphaselab.cycler.sheet.SheetRows;
import org.interphaselab.cycler.sheet.Workbook;

/** What a workbook says of its test on a sheet of its own: names with a value beside or below them. */
final class SheetMetadata {

    private static final Pattern NAMES = Pattern.compile("(?i).*(info|test|unit).*");
    private static final int MAX_ROWS = 100;
    private static final int MAX_COLUMNS = 100;
    private static final int LEAST_NAMES = 3;

    private SheetMetadata() {}

    /** Tells the report what a sheet says; false when the sheet is not one of metadata. */
    static boolean read(Workbook book, int sheet, ImportReportBuilder report) throws ProblemException {
        if (!NAMES.matcher(book.sheets().get(sheet)).matches()) {
            return false;
        }
        List<String> names = List.of();
        try (SheetRows rows = book.rows(sheet)) {
            for (int i = 0; i < MAX_ROWS && rows.next(); i++) {
                List<String> row = row(book, rows);
                List<String> filled =
                        row.stream().filter(text -> !text.isEmpty()).toList();
                if (!names.isEmpty()) {
                    for (int column = 0; column < Math.min(names.size(), row.size()); column++) {
                        report.metadata(names.get(column), row.get(column));
                    }
                    names = List.of();
                } else if (filled.size() == 2) {
                    report.metadata(filled.getFirst(), filled.getLast());
                } else if (filled.size() >= LEAST_NAMES && onlyWords(rows)) {
                    names = row;
                }
            }
        }
        return true;
    }

    private static List<String> row(Workbook book, SheetRows rows) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < Math.min(MAX_COLUMNS, rows.cells()); i++) {
            row.add(text(book, rows, i));
        }
        return row;
    }

    private static String text(Workbook book, SheetRows rows, int column) {
        String text = rows.text(column);
        boolean date = rows.kind(column) == CellKind.TIME && text.matches("\\d{4,5}(\\.\\d+)?");
        return date ? ExportMetadata.local(book.clock(Double.parseDouble(text)), InstrumentClock.LOCAL) : text;
    }

    private static boolean onlyWords(SheetRows rows) {
        for (int i = 0; i < rows.cells(); i++) {
            if (rows.kind(i) != CellKind.TEXT && rows.kind(i) != CellKind.EMPTY) {
                return false;
            }
        }
        return true;
    }
}
