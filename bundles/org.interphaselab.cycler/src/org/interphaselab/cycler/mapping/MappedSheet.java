package org.interphaselab.cycler.mapping;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportColumns.Slot;
import org.interphaselab.cycler.text.SheetFill;

/** The table of a sheet. */
record MappedSheet(Workbook book, int sheet, MappingProfile profile, TableHead table, MemoryLimit memory)
        implements MappedTable {

    static MappedSheet open(Path file, MappingProfile profile, MemoryLimit memory) throws ProblemException {
        Workbook book = Workbook.open(file, memory);
        try {
            return chosen(book, file, profile, memory);
        } catch (ProblemException e) {
            try {
                book.close();
            } catch (ProblemException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private static MappedSheet chosen(Workbook book, Path file, MappingProfile profile, MemoryLimit memory)
            throws ProblemException {
        TableForm form = profile.form();
        int rows = TableHead.needed(form);
        if (!form.sheet().isEmpty()) {
            int sheet = book.sheets().indexOf(form.sheet());
            if (sheet < 0) {
                throw Problem.error(
                                "SHEET_NOT_FOUND",
                                "There is no sheet '" + form.sheet() + "', which the mapping '" + profile.name()
                                        + "' reads; there are: " + String.join(", ", book.sheets()) + ".",
                                Location.of(file),
                                "Choose the mapping made for such files, or name another sheet in it.")
                        .asException();
            }
            return new MappedSheet(book, sheet, profile, TableHead.of(book, sheet, rows), memory);
        }
        MappedSheet first = null;
        for (int i = 0; i < book.sheets().size(); i++) {
            MappedSheet candidate = new MappedSheet(book, i, profile, TableHead.of(book, i, rows), memory);
            first = first == null ? candidate : first;
            if (candidate.fits()) {
                return candidate;
            }
        }
        return first;
    }

    private boolean fits() {
        List<List<String>> names = names();
        if (names.isEmpty()) {
            return false;
        }
        List<String> last = names.getLast();
        return profile.repeats()
                ? last.stream().filter(name -> !name.isEmpty()).count() >= 2
                : profile.columns().stream()
                        .allMatch(column -> column.header().isEmpty() || last.contains(column.header()));
    }

    @Override
    public List<List<String>> names() {
        return table.names(profile.form());
    }

    @Override
    public Location place(int column) {
        TableForm form = profile.form();
        return book.at(sheet, Math.max(1, form.headerRow() + form.headerRows() - 1), column);
    }

    @Override
    public String words() {
        return "records are those of sheet '" + book.sheets().get(sheet) + "'";
    }

    @Override
    public Trace read(List<Slot> slots, ImportReportBuilder report, int maxRows, Progress progress)
            throws ProblemException {
        SheetFill fill = new SheetFill(book, slots, report, memory);
        fill.read(sheet, profile.form().firstRow() - 1, false, maxRows, progress);
        return fill.trace();
    }

    @Override
    public void close() throws ProblemException {
        book.close();
    }
}
