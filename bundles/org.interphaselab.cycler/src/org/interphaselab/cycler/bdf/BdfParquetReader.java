package org.interphaselab.cycler.bdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.parquet.ParquetColumn;
import org.interphaselab.parquet.ParquetFile;
import org.osgi.service.component.annotations.Component;

/** Reads parquet files of the Battery Data Format. */
@Component(service = CyclerReader.class)
public final class BdfParquetReader implements CyclerReader {

    static final CyclerFormat FORMAT =
            new CyclerFormat("bdf-parquet", "Battery Data Format parquet", List.of(".bdf.parquet", ".parquet"));

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int PREVIEW_SAMPLES = 100;
    private static final Pattern STATES_VERSION = Pattern.compile("(?i)(bdf|battery data format).*version");
    private static final int MAX_VERSION_CHARACTERS = 40;

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return head.matches(0, MAGIC) ? 80 : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        try (ParquetFile open = ParquetFile.open(file)) {
            Map<String, String> metadata = open.metadata();
            BdfColumns columns = columns(open, metadata, report);
            Trace trace = renamed(open.read(column -> true, Long.MAX_VALUE, MemoryLimit.ofHeap(), progress), columns);
            metadata.forEach((name, value) -> {
                if (isForPeople(name, value)) {
                    report.metadata(name, value);
                }
            });
            BdfChecks.recordsPresent(trace.size(), report);
            BdfChecks.run(trace, report);
            return new Imported(trace, report.build(sum(file), trace.size()));
        }
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        try (ParquetFile open = ParquetFile.open(file)) {
            BdfColumns columns = columns(open, open.metadata(), report);
            Trace first = renamed(open.read(column -> true, PREVIEW_SAMPLES, MemoryLimit.ofHeap(), progress), columns);
            return new Preview(FORMAT.id(), report.version(), Map.of(), first);
        }
    }

    private BdfColumns columns(ParquetFile file, Map<String, String> metadata, ImportReportBuilder report)
            throws ProblemException {
        List<ParquetColumn> all = file.columns();
        Set<Quantity> taken = new HashSet<>();
        List<String> readable = all.stream()
                .filter(column -> column.kind() != ParquetColumn.Kind.OTHER)
                .filter(column -> taken.add(column.quantity()))
                .map(ParquetColumn::name)
                .toList();
        BdfColumns columns = BdfColumns.of(BdfVocabulary.load(), readable);
        columns.require(Location.of(report.file()));
        columns.report(report);
        report.version(stated(metadata).orElse(columns.version()));
        all.stream()
                .filter(column -> !readable.contains(column.name()))
                .forEach(column -> report.unmapped(column.name() + " (" + column.type() + ", not read)"));
        return columns;
    }

    /** The version which the file's own metadata state, where they do. */
    private static Optional<String> stated(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .filter(entry -> STATES_VERSION.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue().strip())
                .filter(version -> !version.isEmpty() && version.length() <= MAX_VERSION_CHARACTERS)
                .findFirst();
    }

    private static Trace renamed(Trace read, BdfColumns columns) {
        Trace.Builder trace = Trace.builder(read.size());
        for (BdfColumns.Column column : columns.list()) {
            Quantity inFile = Quantity.ofLabel(column.header());
            if (read.has(inFile)) {
                trace.add(column.quantity(), scaled(read.values(inFile), column));
            } else {
                read.text(inFile).ifPresent(text -> trace.add(column.quantity(), text));
            }
        }
        return trace.build();
    }

    private static double[] scaled(double[] values, BdfColumns.Column column) {
        if (column.factor() != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] = column.scaled(values[i]);
            }
        }
        return values;
    }

    /** Libraries keep long machine-readable notes of their own beside what people wrote. */
    private static boolean isForPeople(String name, String value) {
        return value.length() <= 1000 && !name.startsWith("ARROW:") && !name.equals("pandas");
    }

    private static String sum(Path file) throws ProblemException {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }
}
