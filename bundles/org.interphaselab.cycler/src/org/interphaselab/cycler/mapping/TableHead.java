package org.interphaselab.cycler.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.raw.TextEncoding;
import org.interphaselab.cycler.sheet.CellAddress;
import org.interphaselab.cycler.sheet.SheetRows;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportLayout;

/**
 * The first rows of a table as texts.
 *
 * @param rows row by row from the first of the file; blank rows are empty
 */
record TableHead(List<List<String>> rows) {

    private static final int MAX_COLUMNS = 2000;

    /** The first rows of a sheet. */
    static TableHead of(Workbook book, int sheet, int maxRows) throws ProblemException {
        List<List<String>> rows = new ArrayList<>();
        try (SheetRows cells = book.rows(sheet)) {
            while (cells.next() && cells.row() <= maxRows) {
                while (rows.size() < cells.row() - 1) {
                    rows.add(List.of());
                }
                List<String> row = new ArrayList<>();
                for (int i = 0; i < Math.min(MAX_COLUMNS, cells.cells()); i++) {
                    row.add(cells.text(i));
                }
                rows.add(row);
            }
        }
        return new TableHead(rows);
    }

    /** The first rows of a text. */
    static TableHead of(FileHead head, char separator, Charset charset, int maxRows) throws ProblemException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(head, charset).lines().limit(maxRows).toList()) {
            List<String> fields = ExportLayout.fields(line, separator).stream()
                    .limit(MAX_COLUMNS)
                    .map(String::strip)
                    .toList();
            rows.add(line.isBlank() ? List.of() : fields);
        }
        return new TableHead(rows);
    }

    /** The start of a text in its characters. */
    static String text(FileHead head, Charset charset) throws ProblemException {
        try {
            String text = new String(PackedText.start(head), charset);
            return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        } catch (IOException e) {
            throw PackedText.unreadable(head, e);
        }
    }

    /** The character set of a name, or the one recognised where the name is empty. */
    static Charset charset(FileHead head, String name) throws ProblemException {
        try {
            return name.isEmpty() ? TextEncoding.of(PackedText.start(head)) : Charset.forName(name);
        } catch (IOException e) {
            throw PackedText.unreadable(head, e);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.error(
                            "MAPPING_INVALID",
                            "There is no character set '" + name + "'.",
                            Location.of(head.file()),
                            "Write its usual name into the mapping, such as UTF-8 or GB18030, or leave it empty.")
                    .asException(e);
        }
    }

    /** The names of so many columns that have none. */
    static List<String> letters(int columns) {
        return IntStream.range(0, columns).mapToObj(CellAddress::column).toList();
    }

    /** How many rows of a file are needed to know its names. */
    static int needed(TableForm form) {
        return form.headerRows() == 0 ? form.firstRow() : form.headerRow() + form.headerRows();
    }

    /** A row by its number from 1; empty beyond the last. */
    List<String> row(int number) {
        return number < 1 || number > rows.size() ? List.of() : rows.get(number - 1);
    }

    /**
     * The rows of names that a form speaks of. The columns of a table without names are called by their position, A, B, C,
     * if its first row is one of numbers.
     */
    List<List<String>> names(TableForm form) {
        List<List<String>> names = new ArrayList<>();
        List<String> first = row(form.firstRow());
        if (form.headerRows() == 0 && NumberTable.isRecord(first, form.decimalSign())) {
            names.add(letters(first.size()));
        }
        for (int i = 0; i < form.headerRows(); i++) {
            names.add(row(form.headerRow() + i));
        }
        return names;
    }
}
