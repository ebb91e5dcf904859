package org.interphaselab.cycler.mapping;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** The table of a file that a profile speaks of. */
sealed interface MappedTable extends AutoCloseable permits MappedText, MappedSheet {

    /**
     * Opens the table of a file.
     *
     * @throws ProblemException when the file is of another kind than the profile says, or not readable
     */
    static MappedTable open(Path file, MappingProfile profile, MemoryLimit memory) throws ProblemException {
        FileHead head = FileHead.of(file);
        boolean workbook = profile.form().kind() == TableForm.Kind.WORKBOOK;
        if (workbook != Workbook.isLikely(head)) {
            throw Problem.error(
                            "MAPPING_OTHER_FILE",
                            "The mapping '" + profile.name() + "' is for " + (workbook ? "workbooks" : "delimited text")
                                    + ", the file is " + (workbook ? "none." : "a workbook."),
                            Location.of(file),
                            remedy(profile.name()))
                    .asException();
        }
        return workbook ? MappedSheet.open(file, profile, memory) : MappedText.open(head, profile, memory);
    }

    private static String remedy(String name) {
        String made =
                switch (name) {
                    case MappingProfiles.PUBLISHED_PAIRS ->
                        "'" + MappingProfiles.PUBLISHED_PAIRS_CSV + "', the same for delimited text";
                    case MappingProfiles.PUBLISHED_PAIRS_CSV ->
                        "'" + MappingProfiles.PUBLISHED_PAIRS + "', the same for workbooks";
                    default -> "the mapping made for such files";
                };
        return "Choose " + made + ", or save the file in the other form.";
    }

    /** The rows of names, as many as the profile says. */
    List<List<String>> names();

    /** Where a column's name stands. */
    Location place(int column);

    /** Where the table stands, for the report. */
    String words();

    /**
     * The columns of all records, up to so many.
     *
     * @throws ProblemException naming the line or cell which cannot be read
     */
    Trace read(List<Slot> slots, ImportReportBuilder report, int maxRows, Progress progress) throws ProblemException;

    @Override
    void close() throws ProblemException;
}
