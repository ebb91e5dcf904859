package org.interphaselab.cycler.neware;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** What a {@code .nda} file says of itself beside its records. */
final class NdaMetadata {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int MIN_TEXT = 4;
    private static final int LAST_BLOCK_TEXT = 64;
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-./](\\d{2})[-./](\\d{2})[ T](\\d{2})[:-](\\d{2})[:-](\\d{2}).*");

    private final LittleEndian bytes;
    private final NdaHeader header;
    private final ImportReportBuilder report;

    private NdaMetadata(LittleEndian bytes, NdaHeader header, ImportReportBuilder report) {
        this.bytes = bytes;
        this.header = header;
        this.report = report;
    }

    static void read(LittleEndian bytes, NdaHeader header, ImportReportBuilder report) {
        NdaMetadata metadata = new NdaMetadata(bytes, header, report);
        report.metadata("format date", header.date());
        if (header.version() == NdaHeader.BTS_9) {
            metadata.readBts9();
        } else {
            metadata.readBts8();
        }
    }

    private void readBts8() {
        long entry = lastTestInfo();
        boolean early = header.version() <= 10;
        String start = text(entry, early ? 36 : 37, 20);
        report.metadata("start time", start);
        report.startTime(iso(start));
        report.metadata("creator", text(entry, early ? 76 : 77, early ? 15 : 60));
        report.metadata("serial number", text(entry, early ? 91 : 137, early ? 20 : 90));
        report.metadata("remarks", text(entry, early ? 111 : 227, 100));
        if (header.version() == 29) {
            report.metadata("barcode", text(entry, 343, 40));
            report.metadata("test name", text(entry, 383, 60));
            report.metadata("step name", text(entry, 443, 60));
        }
        int massAt = header.version() <= 7 ? 80 : header.version() == 8 ? 144 : 152;
        long massMicrogram = bytes.u32(massAt);
        if (massMicrogram > 0) {
            report.metadata("active mass / mg", String.valueOf(massMicrogram / 1000.0));
        }
        readVersions();
    }

    private void readVersions() {
        int at = indexOf("BTSServer");
        if (at >= 0) {
            report.metadata("server version", bytes.text(at, 50, GBK));
            report.metadata("client version", bytes.text(at + 100L, 50, GBK));
        }
    }

    /** Start of the last entry of the test-info block, which is the valid one; -1 when there is none. */
    private long lastTestInfo() {
        long begin = bytes.u32(0x18);
        long length = bytes.u32(0x1C);
        int size = testInfoSize();
        return length < size ? -1 : begin + (length / size - 1) * size;
    }

    private int testInfoSize() {
        int version = header.version();
        if (version <= 10) {
            return 211;
        }
        if (version <= 15) {
            return 327;
        }
        if (version == 16) {
            return 343;
        }
        return version <= 28 ? 383 : 503;
    }

    private String text(long entry, int offset, int size) {
        return entry < 0 ? "" : bytes.text(entry + offset, size, GBK);
    }

    /** The fields of this block are not documented: its texts are kept, named by where they stand. */
    private void readBts9() {
        report.metadata("record revision", String.valueOf(bytes.u16(0x10)));
        long begin = bytes.i64(0x22);
        long length = bytes.i64(0x2A);
        if (begin <= 0
                || length <= 0
                || begin > bytes.length()
                || length > bytes.length() - begin
                || length > 1 << 16) {
            return;
        }
        int end = (int) (begin + length);
        for (int at = (int) begin; at < end; ) {
            String text = printable(at, end);
            if (text.length() >= MIN_TEXT) {
                String start = iso(text);
                if (!start.isEmpty()) {
                    report.startTime(start);
                }
                report.metadata("test info at byte " + (at - begin), text);
            }
            at += Math.max(1, text.length());
        }
    }

    private String printable(int from, int end) {
        int stop = from;
        while (stop < end && stop - from < LAST_BLOCK_TEXT && bytes.u8(stop) >= 0x20 && bytes.u8(stop) < 0x7F) {
            stop++;
        }
        return bytes.text(from, stop - from, StandardCharsets.US_ASCII);
    }

    private int indexOf(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        int last = (int) Math.min(bytes.length() - wanted.length, Math.max(0, bytes.u32(0x40)));
        for (int at = 0; at <= last; at++) {
            int matched = 0;
            while (matched < wanted.length && bytes.i8(at + matched) == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private static String iso(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches()
                ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) + "T" + matcher.group(4) + ":"
                        + matcher.group(5) + ":" + matcher.group(6)
                : "";
    }
}
