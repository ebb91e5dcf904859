package org.interphaselab.cycler.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.raw.UnitFactors;

/** Reads the text exports of one program by its profile; the programs differ in nothing else. */
abstract class TextExportReader implements CyclerReader {

    private static final int PREVIEW_SAMPLES = 100;
    private static final int LEAST_SURE = 70;
    private static final int RANGE = 25;

    private final CyclerFormat format;
    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    TextExportReader(CyclerFormat format) {
        this(format, MemoryLimit.ofHeap());
    }

    TextExportReader(CyclerFormat format, MemoryLimit memory) {
        this.format = format;
        this.memory = memory;
    }

    @Override
    public final CyclerFormat format() {
        return format;
    }

    @Override
    public final int sniff(FileHead head) {
        if (!head.mayBeText() && !PackedText.isPacked(head)) {
            return 0;
        }
        return ExportLayout.find(head, profile())
                .map(layout -> LEAST_SURE + RANGE * layout.known() / Math.max(1, layout.minFields()))
                .orElse(0);
    }

    @Override
    public final Imported read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        ExportLayout layout = layout(head);
        CompletableFuture<String> sum = CompletableFuture.supplyAsync(() -> sum(file));
        ImportReportBuilder report = new ImportReportBuilder(file, format()).version(version(layout));
        Trace trace = samples(head, layout, Integer.MAX_VALUE, report, progress);
        if (trace.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(file),
                    "Nothing to do, unless you expected data."));
        }
        try {
            return new Imported(trace, report.build(sum.join(), trace.size()));
        } catch (CompletionException e) {
            throw FileHead.unreadable(file, new IOException(e.getCause()));
        }
    }

    @Override
    public final Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        ExportLayout layout = layout(head);
        ImportReportBuilder report = new ImportReportBuilder(file, format());
        Trace first = samples(head, layout, PREVIEW_SAMPLES, report, progress);
        return new Preview(format().id(), version(layout), report.metadata(), first);
    }

    private Trace samples(
            FileHead head, ExportLayout layout, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        report.rule("fields are separated by '" + (layout.separator() == '\t' ? "tab" : layout.separator())
                + "', the decimal sign is '" + layout.decimalSign() + "'");
        if (layout.charset() != StandardCharsets.UTF_8) {
            report.rule("characters are read as " + layout.charset().name());
        }
        List<ExportColumns.Slot> slots = ExportColumns.of(
                Location.atLine(head.file(), layout.headerLine()), layout, profile(), UnitFactors.load(), report);
        Trace read = new ExportParser(head, layout, slots, report, memory).read(maxRows, progress);
        if (read.textQuantities().isEmpty() && read.quantities().isEmpty()) {
            return read;
        }
        Trace trace = ExportAssembly.complete(DayFraction.apply(read, slots, report), report);
        ExportMetadata.read(layout, report);
        ExportMetadata.startByClock(trace, report);
        return trace;
    }

    /** The table is read only when it is asked: most files are none of these. */
    private ExportProfile profile() {
        return ExportProfiles.load().get(format.id());
    }

    private ExportLayout layout(FileHead head) throws ProblemException {
        Optional<ExportLayout> layout = ExportLayout.find(head, profile());
        return layout.orElseThrow(() -> Problem.error(
                        "COLUMNS_NOT_FOUND",
                        "No line at the start of the file names columns of " + format().name()
                                + " with time, voltage and current.",
                        Location.of(head.file()),
                        "Export the file again with the names of the columns.")
                .asException());
    }

    private static String version(ExportLayout layout) {
        return layout.isLayered() ? "three layers" : "flat";
    }

    private static String sum(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
