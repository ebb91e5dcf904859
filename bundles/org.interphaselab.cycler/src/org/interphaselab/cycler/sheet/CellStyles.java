package org.interphaselab.cycler.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphaselab.core.ProblemException;

/** Which cell styles show their number as a date or a time (ECMA-376 part 1, 18.8.30 and 18.8.45). */
final class CellStyles {

    /** Quoted text, escaped characters, fill and blank characters, and brackets that hold no hours, minutes, seconds. */
    private static final Pattern NO_CODE =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern TIME = Pattern.compile("[ymdhs]");
    private static final int MAX_STYLES = 1 << 16;

    private final BitSet times;

    private CellStyles(BitSet times) {
        this.times = times;
    }

    /** No styles: all numbers are plain. */
    static CellStyles none() {
        return new CellStyles(new BitSet());
    }

    /** Reads the part of a workbook that holds its styles. */
    static CellStyles of(XmlPart part) throws ProblemException {
        Set<Integer> formats = new HashSet<>();
        BitSet times = new BitSet();
        boolean inCells = false;
        int style = 0;
        while (part.next()) {
            part.requireShort();
            if (part.isText()) {
                continue;
            }
            String element = part.element();
            if (element.equals("cellXfs")) {
                inCells = part.isStart();
            } else if (part.isStart() && element.equals("numFmt") && isTimeFormat(part.attribute("formatCode"))) {
                formats.add(number(part.attribute("numFmtId")));
            } else if (part.isStart() && inCells && element.equals("xf")) {
                int format = number(part.attribute("numFmtId"));
                times.set(style, isTime(format) || formats.contains(format));
                style++;
            }
            if (style > MAX_STYLES || formats.size() > MAX_STYLES) {
                throw part.damaged("has too many styles");
            }
        }
        return new CellStyles(times);
    }

    /** Whether numbers of this style are dates or times. */
    boolean isTime(String style) {
        int number = number(style);
        return number >= 0 && times.get(number);
    }

    private static boolean isTime(int builtIn) {
        return builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn >= 45 && builtIn <= 47
                || builtIn >= 50 && builtIn <= 58;
    }

    static boolean isTimeFormat(String code) {
        String rest = NO_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !rest.contains("general") && TIME.matcher(rest).find();
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
