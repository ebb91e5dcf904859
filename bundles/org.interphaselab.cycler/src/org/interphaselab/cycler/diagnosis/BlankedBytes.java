package org.interphaselab.cycler.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dump of bytes in which whatever may be text is blanked, in one-byte, Chinese or two-byte characters, unless it is the
 * mark of a format or the version of the vendor's software.
 */
final class BlankedBytes {

    private static final int PER_LINE = 16;
    /** Shorter texts are numbers more often than not, and name nobody. */
    private static final int MIN_TEXT = 4;

    private static final Pattern KEPT = Pattern.compile(
            "NEWARE(\\d{8})?|BTS[A-Za-z_ ]{0,20}[\\d._-]*|\\d{1,3}(\\.\\d{1,8}){1,5}(\\.R\\d+)?|BIO-LOGIC MODULAR FILE"
                    + "|MODULE|VMP (Set|data|LOG|loop|ExtDev|settings|Log)|PK");

    private BlankedBytes() {}

    /** Sixteen bytes a line; lines of zeros alone are counted. */
    static String dump(byte[] bytes) {
        boolean[] blank = blanked(bytes);
        StringBuilder out = new StringBuilder();
        int zeros = 0;
        for (int at = 0; at < bytes.length; at += PER_LINE) {
            int end = Math.min(bytes.length, at + PER_LINE);
            boolean onlyZeros = true;
            for (int i = at; i < end; i++) {
                onlyZeros &= bytes[i] == 0;
            }
            if (onlyZeros) {
                zeros += end - at;
                continue;
            }
            zeros = told(zeros, out);
            out.append(String.format("%06x ", at));
            StringBuilder words = new StringBuilder();
            for (int i = at; i < end; i++) {
                out.append(blank[i] ? " --" : String.format(" %02x", bytes[i]));
                boolean printable = !blank[i] && bytes[i] >= 0x20 && bytes[i] < 0x7F;
                words.append(printable ? (char) bytes[i] : '.');
            }
            out.append("   ".repeat(at + PER_LINE - end))
                    .append("  ")
                    .append(words)
                    .append('\n');
        }
        told(zeros, out);
        return out.toString();
    }

    private static int told(int zeros, StringBuilder out) {
        if (zeros > 0) {
            out.append("        ").append(zeros).append(" zero bytes\n");
        }
        return 0;
    }

    /** Which bytes may be text. */
    static boolean[] blanked(byte[] bytes) {
        boolean[] blank = new boolean[bytes.length];
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && mayBeText(bytes[to])) {
                to++;
            }
            if (to - from >= MIN_TEXT && !allSame(bytes, from, to)) {
                blank(bytes, from, to, blank);
            }
            from = Math.max(to, from + 1);
        }
        for (int parity = 0; parity < 2; parity++) {
            blankWide(bytes, parity, blank);
        }
        return blank;
    }

    /** Two-byte characters: every second byte is zero, or all are of the planes in which Chinese lies. */
    private static void blankWide(byte[] bytes, int parity, boolean[] blank) {
        for (int from = parity; from + 1 < bytes.length; ) {
            int to = from;
            while (to + 1 < bytes.length && isWide(bytes[to] & 0xFF, bytes[to + 1] & 0xFF)) {
                to += 2;
            }
            if (to - from >= 2 * MIN_TEXT) {
                Arrays.fill(blank, from, to, true);
            }
            from = Math.max(to, from + 2);
        }
    }

    private static boolean isWide(int low, int high) {
        return high == 0 && low >= 0x20 && low != 0x7F || high >= 0x4E && high <= 0x9F;
    }

    private static void blank(byte[] bytes, int from, int to, boolean[] blank) {
        Arrays.fill(blank, from, to, true);
        Matcher kept = KEPT.matcher(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        while (kept.find()) {
            Arrays.fill(blank, from + kept.start(), from + kept.end(), false);
        }
    }

    private static boolean mayBeText(byte value) {
        int c = value & 0xFF;
        return c >= 0x20 && c != 0x7F && c != 0xFF;
    }

    private static boolean allSame(byte[] bytes, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (bytes[i] != bytes[from]) {
                return false;
            }
        }
        return true;
    }
}
