package org.interphaselab.cycler.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column and its unit, taken apart: {@code Current(mA)}, {@code U[V]}, {@code AhCha#Ah},
 * {@code step_time_s}, {@code ACImp/Ohms}, {@code Aux_Temperature(°)_1}.
 *
 * @param text as the file has it
 * @param key the name in lower case, with single blanks
 * @param unit the unit, empty where the header names none
 */
public record ColumnHeader(String text, String key, String unit) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern BRACKETS = Pattern.compile("([^(\\[#]+)[(\\[#]([^()\\[\\]#]*)[)\\]]?([ _]\\d+)?");
    private static final Pattern SUFFIX = Pattern.compile("(.+)[_/]([A-Za-z]+)");
    /** A unit after a slash with blanks around, as papers write it: {@code Time / h}. */
    private static final Pattern SLASH =
            Pattern.compile("(.+?)\\s*/\\s*([µμumk]?[VAWs]|[µμum]?Ah|[mk]?Wh|min|h|d|ms|°C|degC|K|Ω|ohm|Ohm|%)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> SUFFIXES =
            Set.of("s", "h", "V", "v", "A", "a", "Ah", "Wh", "W", "C", "Psi", "Ohms");

    /** Takes a header apart. */
    public static ColumnHeader of(String text) {
        String stripped = text.replace("\uFEFF", "").replace("\"", "").strip();
        String shown = stripped.length() > MAX_LENGTH ? stripped.substring(0, MAX_LENGTH) : stripped;
        Matcher brackets = BRACKETS.matcher(shown);
        if (brackets.matches() && !brackets.group(2).isBlank()) {
            return new ColumnHeader(
                    shown,
                    key(brackets.group(1) + (brackets.group(3) == null ? "" : brackets.group(3))),
                    brackets.group(2).strip());
        }
        Matcher slash = SLASH.matcher(shown);
        if (slash.matches()) {
            return new ColumnHeader(shown, key(slash.group(1)), slash.group(2));
        }
        Matcher suffix = SUFFIX.matcher(shown);
        if (suffix.matches() && SUFFIXES.contains(suffix.group(2))) {
            String unit = suffix.group(2);
            return new ColumnHeader(
                    shown,
                    key(suffix.group(1)),
                    unit.length() == 1 && !unit.equals("s") && !unit.equals("h")
                            ? unit.toUpperCase(Locale.ROOT)
                            : unit);
        }
        return new ColumnHeader(shown, key(shown), "");
    }

    private static String key(String name) {
        return BLANKS.matcher(name.replace('_', ' ').strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
