package org.interphaselab.cycler.bdf;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.parquet.ParquetFiles;
import org.interphaselab.parquet.ParquetSink;

/**
 * Writes traces in the Battery Data Format: preferred labels, required columns first, current positive on charge. The
 * file's name decides between {@code .bdf.csv} and {@code .bdf.parquet}. Numbers come back exactly as they were.
 */
public final class BdfWriter {

    private static final Map<String, String> METADATA = Map.of("format", "Battery Data Format 1.3");
    private static final double MAX_PLAIN_INTEGER = 1e15;

    private final BdfVocabulary vocabulary = BdfVocabulary.load();

    /**
     * Writes a trace and replaces the target only when all is written.
     *
     * @throws ProblemException when a required column is missing, the name ends in neither {@code .csv} nor
     *     {@code .parquet}, or the file cannot be written; an older file stays
     */
    public void write(Trace trace, Path target) throws ProblemException {
        requireColumns(trace, target);
        Path fileName = target.getFileName();
        String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            ParquetFiles.write(ordered(trace), target, METADATA);
        } else if (name.endsWith(".csv") || name.endsWith(".bdf")) {
            writeCsv(ordered(trace), target);
        } else {
            throw Problem.error(
                            "OUTPUT_FORMAT_UNKNOWN",
                            "By its name the file to be written is neither csv nor parquet.",
                            Location.of(target),
                            "Give it a name that ends in .bdf.csv or .bdf.parquet.")
                    .asException();
        }
    }

    /**
     * Reads a recording that has no room in memory and writes it block by block to a {@code .bdf.parquet}, which takes
     * the target's place only when all is written.
     *
     * @return the account of the import; its trace is empty
     * @throws ProblemException when it cannot be read, a required column is missing, or the file cannot be written
     */
    public Imported writeInBlocks(CyclerFiles files, Path source, Path target, Progress progress)
            throws ProblemException {
        try (ParquetSink sink = ParquetFiles.sink(target, METADATA)) {
            Imported imported = files.readInto(
                    new TraceSink() {
                        @Override
                        public void add(Trace block) throws ProblemException {
                            requireColumns(block, target);
                            sink.add(ordered(block));
                        }

                        @Override
                        public void restart() throws ProblemException {
                            sink.restart();
                        }
                    },
                    source,
                    progress);
            sink.finish();
            return imported;
        }
    }

    private void requireColumns(Trace trace, Path target) throws ProblemException {
        String missing = vocabulary.required().stream()
                .filter(quantity -> !trace.has(quantity))
                .map(Quantity::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Problem.error(
                            "COLUMNS_MISSING",
                            "The Battery Data Format requires columns which the recording lacks: " + missing + ".",
                            Location.of(target),
                            "Import the recording again with these columns.")
                    .asException();
        }
    }

    private Trace ordered(Trace trace) {
        Comparator<Quantity> byFormat = Comparator.comparingInt(vocabulary::position);
        Trace.Builder ordered = Trace.builder(trace.size());
        trace.quantities().stream().sorted(byFormat).forEach(quantity -> ordered.add(quantity, trace.values(quantity)));
        trace.textQuantities().stream()
                .sorted(byFormat)
                .forEach(quantity -> ordered.add(quantity, trace.text(quantity).orElseThrow()));
        return ordered.build();
    }

    private static void writeCsv(Trace trace, Path target) throws ProblemException {
        try {
            AtomicFile.write(target, out -> writeCsv(trace, out));
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw Problem.error(
                            "FILE_NOT_WRITTEN",
                            "The file could not be written: " + reason + ".",
                            Location.of(target),
                            "Check that the folder exists and may be written to, and that the disk is not full.")
                    .asException(e);
        }
    }

    private static void writeCsv(Trace trace, OutputStream out) throws IOException {
        double[][] numbers = trace.quantities().stream().map(trace::values).toArray(double[][]::new);
        List<TextColumn> texts = trace.textQuantities().stream()
                .map(quantity -> trace.text(quantity).orElseThrow())
                .toList();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(Stream.concat(trace.quantities().stream(), trace.textQuantities().stream())
                .map(Quantity::label)
                .toArray(String[]::new));
        String[] fields = new String[numbers.length + texts.size()];
        for (int i = 0; i < trace.size(); i++) {
            for (int c = 0; c < numbers.length; c++) {
                fields[c] = text(numbers[c][i]);
            }
            for (int c = 0; c < texts.size(); c++) {
                fields[numbers.length + c] = texts.get(c).at(i);
            }
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    /** The shortest text that reads back as the same number; nothing for a value not recorded. */
    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < MAX_PLAIN_INTEGER && !isNegativeZero(value)) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }
}
