package org.interphaselab.cycler.neware;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Location;
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
import org.interphaselab.cycler.raw.FileWindow;
import org.interphaselab.cycler.raw.LittleEndian;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Neware {@code .nda} files: versions 5 to 8, those of 14 to 29 with 86-byte records, and 130.
 */
@Component(service = CyclerReader.class)
public final class NdaReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("neware-nda", "Neware .nda", List.of(".nda"));

    private static final byte[] MAGIC = "NEWARE".getBytes(StandardCharsets.US_ASCII);
    private static final int PREVIEW_SAMPLES = 100;
    private static final int PREVIEW_BYTES = 1 << 14;

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return head.matches(0, MAGIC) ? 100 : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        try (FileWindow window = FileWindow.open(file)) {
            return read(file, new LittleEndian(window), progress);
        } catch (UncheckedIOException e) {
            throw FileHead.unreadable(file, e.getCause());
        }
    }

    private static Imported read(Path file, LittleEndian bytes, Progress progress) throws ProblemException {
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        NdaHeader header = header(bytes, report);
        NdaMetadata.read(bytes, header, report);
        NewareColumns columns = columns(bytes, header, NdaData.of(bytes, header), report, progress);
        if (columns.size == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(file),
                    "Nothing to do, unless you expected data."));
        }
        ImportChecks.run(columns, report);
        Trace trace = columns.toTrace(columns.cycle);
        return new Imported(trace, report.build(sum.sha256(), trace.size()));
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        NdaHeader header = header(new LittleEndian(head.bytes(), file), report);
        LittleEndian bytes = new LittleEndian(start(head, header), file);
        NdaMetadata.read(bytes, header, report);
        NewareColumns columns =
                columns(bytes, header, NdaData.first(bytes, header, PREVIEW_BYTES), report, Progress.none());
        NewareColumns first = columns.first(PREVIEW_SAMPLES);
        return new Preview(
                FORMAT.id(), String.valueOf(header.version()), report.metadata(), first.toTrace(first.cycle));
    }

    private static NdaHeader header(LittleEndian bytes, ImportReportBuilder report) throws ProblemException {
        if (bytes.length() < MAGIC.length
                || !bytes.text(0, MAGIC.length, StandardCharsets.US_ASCII).equals("NEWARE")) {
            throw Problem.error(
                            "NOT_NEWARE",
                            "The file does not begin with NEWARE: it is no .nda file.",
                            bytes.at(0),
                            "Open it by what it is, or export it again.")
                    .asException();
        }
        NdaHeader header = NdaHeader.of(bytes);
        report.version(String.valueOf(header.version()));
        return header;
    }

    private static NewareColumns columns(
            LittleEndian bytes, NdaHeader header, NdaData data, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        return switch (header.layout(bytes)) {
            case BYTES_59 -> new Nda59Records(bytes, report).read(data.records(), progress);
            case BYTES_86 -> new Nda86Records(bytes, header, report).read(data, progress);
            case BTS_9 -> new Nda130Records(bytes, report).read(data.records(), progress);
        };
    }

    /** The bytes up to the first records. */
    private static byte[] start(FileHead head, NdaHeader header) throws ProblemException {
        LittleEndian bytes = new LittleEndian(head.bytes(), head.file());
        long dataBegin = NdaData.begin(bytes, header);
        long wanted = dataBegin + PREVIEW_BYTES;
        if (dataBegin < 0 || wanted <= head.bytes().length || head.sizeBytes() <= head.bytes().length) {
            return head.bytes();
        }
        try (InputStream in = Files.newInputStream(head.file())) {
            return in.readNBytes((int) Math.min(Math.min(wanted, head.sizeBytes()), Integer.MAX_VALUE - 16));
        } catch (IOException e) {
            throw FileHead.unreadable(head.file(), e);
        }
    }
}
