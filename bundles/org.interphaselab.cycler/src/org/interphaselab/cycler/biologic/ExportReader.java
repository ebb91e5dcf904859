package org.interphaselab.cycler.biologic;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.ImpedancePoints.Split;
import org.interphaselab.cycler.raw.TextEncoding;
import org.osgi.service.component.annotations.Component;

/** Reads the text which EC-Lab and BT-Lab export, {@code .mpt} or {@code .txt}, with a header or without. */
@Component(service = CyclerReader.class)
public final class ExportReader implements CyclerReader {

    static final CyclerFormat FORMAT =
            new CyclerFormat("biologic-text", "BioLogic .mpt or .txt export", List.of(".mpt", ".txt"));

    private static final int PREVIEW_SAMPLES = 100;
    private static final String WITHOUT_HEADER = "without header";
    /** Headers no other program writes; one is enough. */
    private static final List<String> SURE = List.of("ewe/v", "<ewe>/v", "ecell/v", "control/v/ma", "i/ma", "freq/hz");

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public ExportReader() {
        this(MemoryLimit.ofHeap());
    }

    ExportReader(MemoryLimit memory) {
        this.memory = memory;
    }

    /** The samples and spectra of a file, and how many records they are. */
    private record Content(ExportHeader header, Split assembled, int records) {}

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        if (!head.mayBeText()) {
            return 0;
        }
        String text = new String(head.bytes(), TextEncoding.of(head.bytes()));
        String first = text.lines().findFirst().orElse("");
        if (ExportHeader.isTitle(first)) {
            return 100;
        }
        if (first.indexOf('\t') < 0 || first.indexOf('\0') >= 0) {
            return 0;
        }
        List<String> columns = ExportHeader.columns(first);
        long known = columns.stream()
                .filter(c -> EcLabVocabulary.load().meaning(c).isPresent())
                .count();
        boolean sure = columns.stream().map(EcLabVocabulary::key).anyMatch(SURE::contains);
        return sure && 2 * known >= columns.size()
                ? 85
                : sure && head.lowerCaseName().endsWith(".mpt") ? 60 : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        CompletableFuture<String> sum = CompletableFuture.supplyAsync(() -> sum(file));
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Content content = content(head, Integer.MAX_VALUE, report, progress);
        report.version(version(content.header()));
        try {
            return new Imported(
                    content.assembled().trace(),
                    report.build(sum.join(), content.records()),
                    content.assembled().spectra());
        } catch (CompletionException e) {
            throw FileHead.unreadable(file, new IOException(e.getCause()));
        }
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        Content content = content(FileHead.of(file), PREVIEW_SAMPLES, report, progress);
        return new Preview(
                FORMAT.id(),
                version(content.header()),
                report.metadata(),
                content.assembled().shown());
    }

    private Content content(FileHead head, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        Charset charset = TextEncoding.of(head.bytes());
        if (charset != StandardCharsets.UTF_8) {
            report.rule("characters are read as " + charset.name());
        }
        try (BufferedReader reader = open(head.file(), charset)) {
            ExportHeader header = ExportHeader.read(reader, head.file(), EcLabVocabulary.load());
            ExportMetadata metadata = ExportMetadata.read(header, report);
            RecordTable table = new ExportRows(head.file(), header, EcLabVocabulary.load(), report, memory)
                    .read(reader, maxRows, progress);
            MprLoops.of(metadata.loopBegins(), table.size()).ifPresent(loops -> table.add(MprLoops.HEADER, loops));
            Split assembled = TraceAssembly.assemble(table, EcLabVocabulary.load(), metadata.start(), report);
            return new Content(header, assembled, table.size());
        } catch (IOException e) {
            throw FileHead.unreadable(head.file(), e);
        }
    }

    private static BufferedReader open(Path file, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(file), 1 << 16), charset), 1 << 16);
    }

    private static String version(ExportHeader header) {
        return header.title().isEmpty() ? WITHOUT_HEADER : header.title();
    }

    private static String sum(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
