package org.interphaselab.cycler.diagnosis;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.cycler.raw.TextEncoding;

/** The shape of texts: digits become 9, letters x; words that columns are commonly named by stay. */
final class TextShape {

    private static final int LINES = 40;
    private static final int LINE_CHARACTERS = 240;
    private static final int TESTED_BYTES = 1024;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> COMMON = Set.of((""
                    + "a ac ah ampere amps aux auxiliary average batch cap capacity cell celsius charge charging chg channel"
                    + " chl clock control cumulative current curr cv cycle data date datapoint dchg degc dis discharge"
                    + " discharging dt dq dv ece energy engy ewe ecell freq frequency h hour hours hz id im imaginary"
                    + " impedance index internal j k kohm ma mah mas mean md min minutes mode ms mv mw mwh net number ohm"
                    + " phase point potential power pt q rate re real rec record resistance rest s sec seconds spec specific"
                    + " state status step step_index sum t temp temperature test test_time time total type ua unix us uv v"
                    + " voltage volt volts vs w wh working z zim zmod zphz zreal file header lines nb ascii ec lab version")
            .split(" "));
    private static final Set<String> EXTENSIONS =
            Set.of("ndc", "xml", "ndax", "nda", "txt", "csv", "rels", "bin", "json", "log", "mdb", "dat");
    private static final Set<String> MEMBERS = Set.of(
            "data",
            "runinfo",
            "step",
            "log",
            "es",
            "aux",
            "testinfo",
            "versioninfo",
            "editstep",
            "ndaxconfig",
            "dacomment");

    private TextShape() {}

    /** Whether bytes are a text: hardly any control characters but tab and line ends. */
    static boolean isText(byte[] start) {
        int length = Math.min(start.length, TESTED_BYTES);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int c = start[i] & 0xFF;
            controls += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
        }
        boolean utf16 = length > 1
                && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
                        || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF);
        return utf16 || controls * 100 <= length;
    }

    /** The first lines by shape. */
    static String ofLines(byte[] start) {
        Charset charset = TextEncoding.of(Arrays.copyOf(start, Math.min(start.length, 1 << 16)));
        String[] lines = new String(start, charset).split("\r\n|\r|\n", LINES + 1);
        StringBuilder out = new StringBuilder("character set: " + charset.name() + "\n");
        for (int i = 0; i < Math.min(lines.length, LINES); i++) {
            String line = lines[i].length() > LINE_CHARACTERS ? lines[i].substring(0, LINE_CHARACTERS) + "…" : lines[i];
            out.append(String.format(Locale.ROOT, "%3d  ", i + 1))
                    .append(blanked(line, COMMON).replace("\t", "<tab>"))
                    .append('\n');
        }
        return out.toString();
    }

    /** A file's name by shape; its extension and what members of archives are called stay. */
    static String ofName(String name) {
        int dot = name.lastIndexOf('.');
        boolean known = dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return blanked(known ? name.substring(0, dot) : name, MEMBERS) + (known ? name.substring(dot) : "");
    }

    private static String blanked(String text, Set<String> kept) {
        String digits = text.replaceAll("\\p{Nd}", "9");
        Matcher words = WORD.matcher(digits);
        return words.replaceAll(word -> kept.contains(word.group().toLowerCase(Locale.ROOT))
                ? Matcher.quoteReplacement(word.group())
                : "x".repeat(word.group().length()));
    }
}
