package org.interphaselab.cycler.mapping;

import java.nio.charset.Charset;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.text.ColumnHeader;
import org.interphaselab.cycler.text.ExportColumns.Slot;
import org.interphaselab.cycler.text.ExportLayout;
import org.interphaselab.cycler.text.ExportParser;

/** The table of a delimited text. */
record MappedText(FileHead head, MappingProfile profile, Charset charset, TableHead table, MemoryLimit memory)
        implements MappedTable {

    static MappedText open(FileHead head, MappingProfile profile, MemoryLimit memory) throws ProblemException {
        TableForm form = profile.form();
        Charset charset = TableHead.charset(head, form.charset());
        TableHead table = TableHead.of(head, form.separator(), charset, TableHead.needed(form));
        return new MappedText(head, profile, charset, table, memory);
    }

    @Override
    public List<List<String>> names() {
        return table.names(profile.form());
    }

    @Override
    public Location place(int column) {
        TableForm form = profile.form();
        return Location.atLine(head.file(), Math.max(1, form.headerRow() + form.headerRows() - 1));
    }

    @Override
    public String words() {
        char separator = profile.form().separator();
        return "fields are separated by '" + (separator == '\t' ? "tab" : separator) + "', the decimal sign is '"
                + profile.form().decimalSign() + "', characters are read as " + charset.name();
    }

    @Override
    public Trace read(List<Slot> slots, ImportReportBuilder report, int maxRows, Progress progress)
            throws ProblemException {
        TableForm form = profile.form();
        int needed = slots.size();
        while (needed > 1 && (profile.repeats() || slots.get(needed - 1).column() instanceof FieldColumn.Ignored)) {
            needed--; // a short row may be whole where cells of a sheet differ in length
        }
        List<ColumnHeader> headers =
                slots.subList(0, needed).stream().map(Slot::header).toList();
        ExportLayout layout = new ExportLayout(
                charset,
                form.separator(),
                form.decimalSign(),
                form.dayFirst(),
                form.firstRow() - 1,
                headers,
                List.of(),
                List.of(),
                needed);
        return new ExportParser(head, layout, slots, report, memory)
                .withoutUnitLines()
                .read(maxRows, progress);
    }

    @Override
    public void close() {
        // nothing is held open between readings
    }
}
