package org.interphaselab.cycler.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decimal sign of a text whose fields are not separated by commas. */
public final class DecimalSign {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|[\\t ])[-+]?\\d{1,18}([.,])\\d{1,18}(?:[eE][-+]?\\d{1,4})?(?=[\\t ]*(?:\\t|\\R|$))",
            Pattern.MULTILINE);

    private DecimalSign() {}

    /** The sign in the first number that has one, else a point. */
    public static char of(String start) {
        Matcher number = NUMBER.matcher(start);
        return number.find() ? number.group(1).charAt(0) : '.';
    }
}
