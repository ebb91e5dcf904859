package org.interphaselab.cycler.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.raw.TextEncoding;

/**
 * How a text export is laid out, found by the line that names columns the profile knows.
 *
 * @param charset character set
 * @param separator between fields
 * @param decimalSign point or comma
 * @param dayFirst whether dates begin with the day unless with the year
 * @param headerLine 1-based line of the names
 * @param headers the names; in three layers those of the records
 * @param layers the names of cycles and of steps where the export has three layers, else empty
 * @param before the lines before
 * @param known how many columns the profile knows
 */
public record ExportLayout(
        Charset charset,
        char separator,
        char decimalSign,
        boolean dayFirst,
        int headerLine,
        List<ColumnHeader> headers,
        List<List<ColumnHeader>> layers,
        List<String> before,
        int known) {

    private static final int MAX_LINES = 500;
    private static final int MAX_COLUMNS = 2000;
    private static final int MIN_SEPARATORS = 3;
    /** How far after names a better line of names may stand. */
    private static final int LINES_AFTER = 2;

    private static final char[] SEPARATORS = {'\t', ',', ';'};
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}(?= +\\d{1,2}:\\d\\d)");
    private static final int MONTHS = 12;

    /** The layout of a file by its start; empty when it is no export of this profile. */
    static Optional<ExportLayout> find(FileHead head, ExportProfile profile) {
        try {
            return find(PackedText.start(head), profile);
        } catch (IOException e) {
            // packed and damaged at its start: no text at all
            return Optional.empty();
        }
    }

    private static Optional<ExportLayout> find(byte[] start, ExportProfile profile) {
        Charset charset = TextEncoding.of(start);
        List<String> lines = new String(start, charset).lines().limit(MAX_LINES).toList();
        int best = 0;
        int bestLine = -1;
        char bestSeparator = ',';
        for (int i = 0; i < lines.size() && (best == 0 || i <= bestLine + LINES_AFTER); i++) {
            if (beginsWithNumber(lines.get(i))) {
                continue;
            }
            for (char separator : SEPARATORS) {
                int known = profile.known(headers(lines.get(i), separator));
                if (known > best) {
                    best = known;
                    bestLine = i;
                    bestSeparator = separator;
                }
            }
        }
        if (best == 0) {
            return Optional.empty();
        }
        return Optional.of(of(lines, bestLine, bestSeparator, charset, profile, best));
    }

    /** Names of columns never do; rows of records nearly always. */
    private static boolean beginsWithNumber(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) <= ' ' || ",;\"".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at == line.length() || line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static ExportLayout of(
            List<String> lines, int line, char separator, Charset charset, ExportProfile profile, int known) {
        List<String> data = lines.subList(line + 1, lines.size());
        char decimalSign = decimalSign(data, separator);
        List<ColumnHeader> headers = headers(lines.get(line), separator);
        boolean layered = line > 1
                && headers.get(0).key().isEmpty()
                && headers.get(1).key().isEmpty();
        List<List<ColumnHeader>> layers = layered
                ? List.of(headers(lines.get(line - 2), separator), headers(lines.get(line - 1), separator))
                : List.of();
        return new ExportLayout(
                charset,
                separator,
                decimalSign,
                dayFirst(data, decimalSign == ',' || profile.dayFirst()),
                line + 1,
                headers,
                layers,
                lines.subList(0, layered ? line - 2 : line),
                known);
    }

    /** Whether values are read in three layers: cycle, step, record. */
    boolean isLayered() {
        return !layers.isEmpty();
    }

    /** The fields a row must have. */
    int minFields() {
        int fields = headers.size();
        while (fields > 1 && headers.get(fields - 1).key().isEmpty()) {
            fields--;
        }
        return fields;
    }

    static List<ColumnHeader> headers(String line, char separator) {
        String text = line.startsWith("~") ? line.substring(1) : line;
        if (text.chars().filter(c -> c == separator).limit(MAX_COLUMNS).count() < MIN_SEPARATORS) {
            return List.of();
        }
        return fields(text, separator).stream()
                .limit(MAX_COLUMNS)
                .map(ColumnHeader::of)
                .toList();
    }

    /** The fields of one line, quotes taken off; none where a quote is not closed. */
    public static List<String> fields(String text, char separator) {
        if (text.indexOf('"') >= 0) {
            try {
                return CsvReader.builder()
                        .fieldSeparator(separator)
                        .ofSingleCsvRecord(text)
                        .getFields();
            } catch (CsvParseException e) {
                // a line with a lone quote names no columns
                return List.of();
            }
        }
        return new ArrayList<>(List.of(text.split(Pattern.quote(String.valueOf(separator)), -1)));
    }

    private static char decimalSign(List<String> data, char separator) {
        if (separator == ',') {
            return '.';
        }
        String from = "(^|" + Pattern.quote(String.valueOf(separator)) + ")\\s*[-+]?\\d+";
        String to = "\\d+([eE][-+]?\\d+)?\\s*($|" + Pattern.quote(String.valueOf(separator)) + ")";
        Pattern comma = Pattern.compile(from + "," + to);
        Pattern point = Pattern.compile(from + "\\." + to);
        for (String line : data) {
            boolean commas = comma.matcher(line).find();
            if (commas != point.matcher(line).find()) {
                return commas ? ',' : '.';
            }
        }
        return '.';
    }

    /** The first date that can be read one way only decides. */
    private static boolean dayFirst(List<String> data, boolean otherwise) {
        for (String line : data) {
            java.util.regex.Matcher date = DATE.matcher(line);
            while (date.find()) {
                boolean day = Integer.parseInt(date.group(1)) > MONTHS;
                if (day != Integer.parseInt(date.group(2)) > MONTHS) {
                    return day;
                }
            }
        }
        return otherwise;
    }
}
