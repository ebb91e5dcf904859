package org.interphaselab.cycler.biologic;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.DecimalParser;

/** Reads the rows of a text export into columns. */
final class ExportRows {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(^|\t)\\s*[-+]?\\d+,\\d");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(^|\t)\\s*[-+]?\\d+\\.\\d");
    private static final String MISSING = "XXX";
    private static final int MAX_SHOWN = 40;
    private static final int BLOCK = 1 << 14;
    /** Columns are converted into others of their own length, which are there at the same time. */
    private static final int COPIES = 2;

    private final Path file;
    private final ExportHeader header;
    private final EcLabVocabulary vocabulary;
    private final ImportReportBuilder report;
    private final MemoryLimit memory;
    private final double[][] values;
    private final int[] words;
    private final int timeColumn;
    private DecimalParser parser = new DecimalParser('.');
    private boolean decimalSignKnown;
    private char[] line = new char[1024];
    private boolean clockTimes;
    private int rows;

    ExportRows(
            Path file,
            ExportHeader header,
            EcLabVocabulary vocabulary,
            ImportReportBuilder report,
            MemoryLimit memory) {
        this.file = file;
        this.header = header;
        this.vocabulary = vocabulary;
        this.report = report;
        this.memory = memory;
        this.values = new double[header.columns().size()][64];
        this.words = new int[values.length];
        this.timeColumn = header.columns().indexOf("time/s");
    }

    /**
     * The records.
     *
     * @throws ProblemException naming the line at which a row has too few or too many fields, or a field is no number, or
     *     saying that memory has no room for the records
     */
    RecordTable read(BufferedReader reader, int maxRows, Progress progress) throws IOException, ProblemException {
        progress.begin("Reading " + file.getFileName(), 0);
        long number = header.columnsLine();
        Problem incomplete = null;
        for (String text = reader.readLine(); text != null && rows < maxRows; text = reader.readLine()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            if (incomplete != null) {
                throw incomplete.asException();
            }
            int fields = row(text, number);
            if (fields < values.length) {
                incomplete = width(number, fields);
            } else {
                rows++;
            }
            if (rows % BLOCK == 0) {
                progress.checkCancelled();
                memory.requireSoFar(rows, COPIES * values.length, 0, file);
            }
        }
        if (incomplete != null) {
            warnCut(incomplete);
        }
        return table();
    }

    /** Reads the fields of a line into the next row and tells how many there were. */
    private int row(String text, long number) throws ProblemException {
        learnDecimalSign(text);
        int length = text.length();
        if (length > line.length) {
            line = new char[Math.max(length, 2 * line.length)];
        }
        text.getChars(0, length, line, 0);
        int field = 0;
        for (int from = 0; from <= length; ) {
            int to = from;
            while (to < length && line[to] != '\t') {
                to++;
            }
            if (field == values.length) {
                String rest = text.substring(from);
                if (!rest.isBlank()) {
                    throw width(number, field + rest.strip().split("\t", -1).length)
                            .asException();
                }
                break;
            }
            put(field, from, to - from, number);
            field++;
            from = to + 1;
        }
        return field;
    }

    private void put(int column, int from, int length, long number) throws ProblemException {
        if (rows == values[column].length) {
            values[column] = Arrays.copyOf(values[column], 2 * rows);
        }
        values[column][rows] = value(column, from, length, number);
    }

    private double value(int column, int from, int length, long number) throws ProblemException {
        if (parser.parse(line, from, length) && !(column == timeColumn && clockTimes)) {
            return parser.value();
        }
        String text = new String(line, from, length).strip();
        if (text.equals(MISSING)) {
            return Double.NaN;
        }
        if (column == timeColumn && (rows == 0 || clockTimes)) {
            clockTimes = true;
            return EcLabClock.parse(text)
                    .map(EcLabClock::seconds)
                    .orElseThrow(() -> notANumber(column, text, number, "neither a number nor a date and time"));
        }
        if (vocabulary.meaning(header.columns().get(column)).isEmpty()) {
            words[column]++;
            return Double.NaN;
        }
        throw notANumber(column, text, number, "no number");
    }

    private void learnDecimalSign(String text) {
        if (decimalSignKnown) {
            return;
        }
        boolean comma = DECIMAL_COMMA.matcher(text).find();
        if (comma || DECIMAL_POINT.matcher(text).find()) {
            decimalSignKnown = true;
            parser = new DecimalParser(comma ? ',' : '.');
            report.rule("the decimal sign is '" + (comma ? ',' : '.') + "'");
        }
    }

    private RecordTable table() {
        RecordTable table = new RecordTable(rows, clockTimes);
        for (int i = 0; i < values.length; i++) {
            String name = header.columns().get(i);
            if (words[i] > 0) {
                report.unmapped(name + " (holds words)");
            } else {
                table.add(name, Arrays.copyOf(values[i], rows));
            }
            values[i] = null;
        }
        if (parser.infinite() > 0) {
            report.repair("INFINITE_VALUES", parser.infinite() + " infinite values were taken as not recorded");
        }
        return table;
    }

    private ProblemException notANumber(int column, String text, long number, String what) {
        String shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
        return Problem.error(
                        "FIELD_NOT_A_NUMBER",
                        "The column '" + header.columns().get(column) + "' holds '" + shown + "', which is " + what
                                + ".",
                        Location.atLine(file, number),
                        "Export the file again, or correct the line.")
                .asException();
    }

    private Problem width(long number, int fields) {
        return Problem.error(
                "ROW_WIDTH",
                "The line has " + fields + " fields, but there are names for " + values.length + " columns.",
                Location.atLine(file, number),
                "Export the file again, or correct the line.");
    }

    private void warnCut(Problem incomplete) {
        report.problem(Problem.warning(
                "ROW_INCOMPLETE",
                "The last line is incomplete and was left out: " + incomplete.what(),
                incomplete.where(),
                "The file was cut off, perhaps copied during the test: export it again."));
    }
}
