package org.interphaselab.cycler.bdf;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.raw.TextEncoding;

/**
 * The text of a csv file: its character set by byte order mark or by what its start decodes as, its separator by its
 * first line; packed with gzip or not.
 */
final class CsvSource {

    private static final char BOM = '\uFEFF';

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[;\\n]\\s*[-+]?\\d+,\\d");

    private final FileHead head;
    private final Charset charset;
    private final String headerLine;
    private final char separator;
    private final boolean decimalComma;

    private CsvSource(FileHead head) throws IOException {
        this.head = head;
        byte[] start = PackedText.start(head);
        charset = TextEncoding.of(start);
        String text = new String(start, charset);
        headerLine = firstLine(text);
        decimalComma = DECIMAL_COMMA.matcher(text).find();
        separator = separator(headerLine);
    }

    /** The text of a file by its start. */
    static CsvSource of(FileHead head) throws IOException {
        return new CsvSource(head);
    }

    /** The first line that is not blank, without its end and without a byte order mark. */
    String headerLine() {
        return headerLine;
    }

    char separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }

    boolean gzip() {
        return PackedText.isPacked(head);
    }

    /** The comma is the decimal sign where semicolons separate fields and a number of the start has one. */
    char decimalSign() {
        return separator == ';' && decimalComma ? ',' : '.';
    }

    /** Whether the start is text at all. */
    boolean isText() {
        return headerLine.indexOf('\0') < 0 && !headerLine.isBlank();
    }

    Reader open() throws IOException {
        return new InputStreamReader(PackedText.open(head), charset);
    }

    private static String firstLine(String text) {
        String content = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        return content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static char separator(String line) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = count(line, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** The fields of the header line; empty when its quotes are not closed. */
    Optional<List<String>> headers() {
        try {
            return Optional.of(
                    CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(headerLine).getFields().stream()
                            .map(String::strip)
                            .toList());
        } catch (CsvParseException e) {
            return Optional.empty(); // whoever asks says so
        }
    }
}
