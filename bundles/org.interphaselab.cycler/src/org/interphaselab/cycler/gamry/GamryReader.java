package org.interphaselab.cycler.gamry;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.ImpedancePoints;
import org.interphaselab.cycler.raw.TextEncoding;
import org.interphaselab.cycler.table.DecimalSign;
import org.interphaselab.cycler.table.LineTable;
import org.interphaselab.cycler.table.TableJoin;
import org.interphaselab.cycler.table.TextLines;
import org.osgi.service.component.annotations.Component;

/** Reads the {@code .DTA} files of Gamry's Framework: every kind of experiment, by its tables. */
@Component(service = CyclerReader.class)
public final class GamryReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("gamry-dta", "Gamry .DTA", List.of(".dta"));

    private static final int PREVIEW_SAMPLES = 100;
    private static final Pattern SIGNATURE = Pattern.compile("\\A\uFEFF?(?:EXPLAIN|VFP\\d{1,5})[\\t ]*\\RTAG\\t\\S");
    private static final int SURE = 100;

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public GamryReader() {
        this(MemoryLimit.ofHeap());
    }

    GamryReader(MemoryLimit memory) {
        this.memory = memory;
    }

    /** What a file holds. */
    private record Content(DtaHeader header, TableJoin join) {

        String version() {
            return header.value("TAG");
        }
    }

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return head.mayBeText() && SIGNATURE.matcher(start(head)).find() ? SURE : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Content content = content(head, Integer.MAX_VALUE, report, progress);
        report.version(content.version());
        content.header().tellArea();
        if (content.header().isOn("EXPERIMENTABORTED")) {
            report.problem(Problem.note(
                    "EXPERIMENT_ABORTED",
                    "The experiment was aborted before its planned end, as the file says.",
                    Location.of(file),
                    "Nothing to do: all records up to the end were read."));
        }
        if (content.join().size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun, or the file was cut off in its header.",
                    Location.of(file),
                    "Nothing to do, unless you expected data: then copy the file again."));
        }
        ImpedancePoints.Split split = content.join().split(report);
        return new Imported(
                split.trace(), report.build(sum.sha256(), content.join().size()), split.spectra());
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Content content = content(FileHead.of(file), PREVIEW_SAMPLES, report, progress);
        ImpedancePoints.Split split = content.join().split(report);
        return new Preview(FORMAT.id(), content.version(), report.metadata(), split.shown());
    }

    private Content content(FileHead head, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        Charset charset = TextEncoding.of(head.bytes());
        char decimalSign = DecimalSign.of(start(head));
        report.rule("characters are read as " + charset.name() + ", the decimal sign is '" + decimalSign + "'");
        progress.begin("Reading " + head.file().getFileName(), 0);
        DtaHeader header = new DtaHeader(report);
        try (TextLines lines = TextLines.open(head.file(), charset, progress)) {
            List<LineTable> tables = new DtaParser(lines, decimalSign, memory, report).read(header, maxRows);
            return new Content(header, DtaAssembly.of(tables, header, decimalSign, report));
        }
    }

    private static String start(FileHead head) {
        return new String(head.bytes(), TextEncoding.of(head.bytes()));
    }
}
