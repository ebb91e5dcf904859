package org.interphaselab.cycler.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.sheet.Workbook;

/**
 * The first rows of a file as a form reads them, for people who say what its columns are.
 *
 * @param sheets names of the sheets of a workbook; empty for a text
 * @param rows row by row from the first of the file; blank rows are empty
 */
public record TablePreview(List<String> sheets, List<List<String>> rows) {

    public TablePreview {
        sheets = List.copyOf(sheets);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Looks at the first rows.
     *
     * @param form where the table stands; a sheet that is not named, or not there, is the first
     * @throws ProblemException when the file cannot be read in this form
     */
    public static TablePreview of(Path file, TableForm form, int maxRows) throws ProblemException {
        if (form.kind() == TableForm.Kind.WORKBOOK) {
            try (Workbook book = Workbook.open(file, MemoryLimit.ofHeap())) {
                int sheet = Math.max(0, book.sheets().indexOf(form.sheet()));
                return new TablePreview(
                        book.sheets(), TableHead.of(book, sheet, maxRows).rows());
            }
        }
        FileHead head = FileHead.of(file);
        TableHead table = TableHead.of(head, form.separator(), TableHead.charset(head, form.charset()), maxRows);
        return new TablePreview(List.of(), table.rows());
    }

    /** The rows of names that a form speaks of; empty where it has none. They tell files of one layout from others. */
    public List<List<String>> names(TableForm form) {
        return new TableHead(rows).names(form);
    }

    /** How many columns there are: those of the widest row. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * The first values of a column.
     *
     * @param column 1-based
     * @param most how many at most
     */
    public List<String> values(TableForm form, int column, int most) {
        List<String> values = new ArrayList<>();
        for (int row = form.firstRow(); row <= rows.size() && values.size() < most; row++) {
            List<String> cells = rows.get(row - 1);
            if (column <= cells.size() && !cells.get(column - 1).isEmpty()) {
                values.add(cells.get(column - 1));
            }
        }
        return values;
    }
}
