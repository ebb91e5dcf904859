package org.interphaselab.cycler.bdf;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.raw.TextEncoding;

/**
 * The text of a csv file: its character set by byte order mark or by what its start decodes as, its separator by its
 * first line; packed with gzip or not.
 */
final class CsvSource {

    private static final int GZIP_MAGIC_1 = 0x1F;
    private static final int GZIP_MAGIC_2 = 0x8B;
    private static final int MAX_INFLATION = 100;
    private static final long FREE_INFLATION = 16L << 20;
    private static final char BOM = '\uFEFF';

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[;\\n]\\s*[-+]?\\d+,\\d");

    private final Path file;
    private final long sizeBytes;
    private final boolean gzip;
    private final Charset charset;
    private final String headerLine;
    private final char separator;
    private final boolean decimalComma;

    private CsvSource(FileHead head) throws IOException {
        file = head.file();
        sizeBytes = head.sizeBytes();
        gzip = head.bytes().length > 2
                && (head.bytes()[0] & 0xFF) == GZIP_MAGIC_1
                && (head.bytes()[1] & 0xFF) == GZIP_MAGIC_2;
        byte[] start = gzip ? inflatedStart(head.bytes()) : head.bytes();
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
        return gzip;
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
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream content = gzip ? new Bounded(new GZIPInputStream(in, 1 << 16), bound()) : in;
        return new InputStreamReader(content, charset);
    }

    private long bound() {
        return Math.addExact(FREE_INFLATION, Math.multiplyExact(sizeBytes, MAX_INFLATION));
    }

    private static byte[] inflatedStart(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] start = new byte[FileHead.MAX_BYTES];
            int filled = 0;
            try {
                for (int n = in.read(start); n > 0; n = in.read(start, filled, start.length - filled)) {
                    filled += n;
                }
            } catch (java.io.EOFException e) {
                // only the start of the packed file is at hand: what came out of it is enough
                return java.util.Arrays.copyOf(start, filled);
            }
            return java.util.Arrays.copyOf(start, filled);
        }
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

    /**
     * The fields of the header line.
     *
     * @throws CsvParseException when its quotes are not closed
     */
    List<String> headers() {
        return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(headerLine).getFields().stream()
                .map(String::strip)
                .toList();
    }

    /** Ends with an error when more comes out than any recording would give. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long bound) {
            super(in);
            left = bound;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the packed file swells more than a hundredfold");
            }
        }
    }
}
