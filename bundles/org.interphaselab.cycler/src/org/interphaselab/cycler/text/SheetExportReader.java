package org.interphaselab.cycler.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.sheet.Workbook;

/** Reads the workbooks of one program, which name their columns as the text exports of the same program do. */
abstract class SheetExportReader implements CyclerReader {

    private static final int PREVIEW_SAMPLES = 100;
    private static final int LEAST_SURE = 70;
    private static final int RANGE = 25;
    /** A damaged workbook is told as one, not as a file of no format. */
    private static final int BY_NAME = 5;

    private final CyclerFormat format;
    private final String profileId;
    private final MemoryLimit memory;

    /** Reads by the profile of a program's text exports. */
    SheetExportReader(CyclerFormat format, String profileId, MemoryLimit memory) {
        this.format = format;
        this.profileId = profileId;
        this.memory = memory;
    }

    @Override
    public final CyclerFormat format() {
        return format;
    }

    @Override
    public final int sniff(FileHead head) {
        if (!Workbook.isLikely(head)) {
            return 0;
        }
        try (Workbook book = Workbook.open(head.file(), memory)) {
            return SheetSelection.of(book, profile()).tables().stream()
                    .mapToInt(table -> sure(table.layout()))
                    .max()
                    .orElse(0);
        } catch (ProblemException e) {
            return format.hasUsualExtension(head.file()) ? BY_NAME : 0;
        }
    }

    private static int sure(ExportLayout layout) {
        return LEAST_SURE + RANGE * layout.known() / Math.max(1, layout.minFields());
    }

    @Override
    public final Imported read(Path file, Progress progress) throws ProblemException {
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, format);
        Trace trace = samples(file, Integer.MAX_VALUE, report, progress);
        if (trace.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(file),
                    "Nothing to do, unless you expected data."));
        }
        return new Imported(trace, report.build(sum.sha256(), trace.size()));
    }

    @Override
    public final Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, format);
        Trace first = samples(file, PREVIEW_SAMPLES, report, progress);
        return new Preview(format.id(), report.version(), report.metadata(), first);
    }

    private ExportProfile profile() {
        return ExportProfiles.load().get(profileId);
    }

    private Trace samples(Path file, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        progress.begin("Reading " + file.getFileName(), 0);
        try (Workbook book = Workbook.open(file, memory)) {
            SheetSelection selection = SheetSelection.of(book, profile());
            if (selection.tables().isEmpty()) {
                throw Problem.error(
                                "COLUMNS_NOT_FOUND",
                                "No sheet names columns of " + format.name() + " with time, voltage and current.",
                                Location.of(file),
                                "Export the file again with the names of the columns.")
                        .asException();
            }
            selection.requireOne(book);
            tell(book, selection, report);
            SheetTable first = selection.tables().getFirst();
            Location header = book.at(first.sheet(), first.layout().headerLine(), 0);
            List<ExportColumns.Slot> slots =
                    ExportColumns.of(header, first.layout(), profile(), UnitFactors.load(), report);
            SheetFill fill = new SheetFill(book, slots, report, memory);
            for (SheetTable table : selection.tables()) {
                fill.read(table.sheet(), table.layout().headerLine(), true, maxRows, progress);
            }
            Trace read = fill.trace();
            if (read.textQuantities().isEmpty() && read.quantities().isEmpty()) {
                return read;
            }
            Trace trace = ExportAssembly.complete(DayFraction.apply(read, slots, report), report);
            ExportMetadata.read(first.layout(), report);
            ExportMetadata.startByClock(trace, report);
            return trace;
        }
    }

    private static void tell(Workbook book, SheetSelection selection, ImportReportBuilder report)
            throws ProblemException {
        int sheets = selection.tables().size();
        report.version(sheets == 1 ? "one sheet" : sheets + " sheets");
        String names = selection.tables().stream()
                .map(table -> "'" + table.name() + "'")
                .collect(Collectors.joining(", "));
        report.rule(sheets == 1 ? "records are those of sheet " + names : "sheets are joined in the order " + names);
        if (!selection.statistics().isEmpty()) {
            report.rule("sheets with one row per cycle were left out: " + String.join(", ", selection.statistics()));
        }
        for (int sheet : selection.others()) {
            if (!SheetMetadata.read(book, sheet, report)) {
                report.rule("sheet '" + book.sheets().get(sheet) + "' holds no records and was left out");
            }
        }
    }
}
