package org.interphaselab.cycler.bdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.PackedText;
import org.osgi.service.component.annotations.Component;

/** Reads csv files of the Battery Data Format, packed with gzip or not. */
@Component(service = CyclerReader.class)
public final class BdfCsvReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat(
            "bdf-csv", "Battery Data Format csv", List.of(".bdf.csv", ".csv", ".bdf", ".csv.gz", ".bdf.gz"));

    private static final int PREVIEW_SAMPLES = 100;

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public BdfCsvReader() {
        this(MemoryLimit.ofHeap());
    }

    BdfCsvReader(MemoryLimit memory) {
        this.memory = memory;
    }

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        if (!head.mayBeText() && !PackedText.isPacked(head)) {
            return 0;
        }
        try {
            CsvSource source = CsvSource.of(head);
            if (!source.isText()) {
                return 0;
            }
            Optional<List<String>> headers = source.headers();
            if (headers.isEmpty()) {
                return 0;
            }
            BdfVocabulary vocabulary = BdfVocabulary.load();
            int found = BdfColumns.of(vocabulary, headers.get()).requiredFound();
            int required = vocabulary.required().size();
            boolean named = head.lowerCaseName().contains(".bdf");
            return found == required ? 90 : named && found > 0 ? 50 : found == required - 1 ? 30 : named ? 10 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Trace trace = samples(head, Integer.MAX_VALUE, report, progress);
        BdfChecks.recordsPresent(trace.size(), report);
        BdfChecks.run(trace, report);
        try {
            return new Imported(trace, report.build(Sha256.of(file), trace.size()));
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    /** By the length of the first rows; what is packed does not say how long it is. */
    @Override
    public boolean exceedsMemory(Path file) throws ProblemException {
        FileHead head = FileHead.of(file);
        CsvSource source = BdfCsvParser.source(head);
        long lines = 0;
        for (byte value : head.bytes()) {
            lines += value == '\n' ? 1 : 0;
        }
        double rows = (double) head.sizeBytes() / head.bytes().length * lines;
        return !source.gzip() && rows * columns(head, source).list().size() * Double.BYTES > memory.bytes();
    }

    @Override
    public Imported readInto(TraceSink sink, Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        CheckedSink checked = new CheckedSink(sink);
        long samples = parser(head, report).readInto(checked, progress);
        BdfChecks.recordsPresent(samples, report);
        checked.report(report);
        return new Imported(Trace.builder(0).build(), report.build(sum.sha256(), samples));
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Trace first = samples(FileHead.of(file), PREVIEW_SAMPLES, report, progress);
        return new Preview(FORMAT.id(), report.version(), report.metadata(), first);
    }

    private Trace samples(FileHead head, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        return parser(head, report).read(maxRows, progress);
    }

    private BdfCsvParser parser(FileHead head, ImportReportBuilder report) throws ProblemException {
        CsvSource source = BdfCsvParser.source(head);
        BdfColumns columns = columns(head, source);
        columns.require(Location.atLine(head.file(), 1));
        columns.report(report);
        report.version(columns.version());
        report.rule("fields are separated by '" + (source.separator() == '\t' ? "tab" : source.separator())
                + "', the decimal sign is '" + source.decimalSign() + "'");
        if (source.charset() != StandardCharsets.UTF_8) {
            report.rule("characters are read as " + source.charset().name());
        }
        return new BdfCsvParser(head.file(), source, columns.list(), report, memory);
    }

    private BdfColumns columns(FileHead head, CsvSource source) throws ProblemException {
        List<String> headers = source.headers().orElseThrow(() -> Problem.error(
                        "CSV_UNREADABLE",
                        "The first line cannot be read as csv: a quote is not closed, or the line is longer than "
                                + FileHead.MAX_BYTES + " bytes.",
                        Location.atLine(head.file(), 1),
                        "Write the column names in the first line, separated by commas.")
                .asException());
        return BdfColumns.of(BdfVocabulary.load(), headers);
    }
}
