package org.interphaselab.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;

/** Numbers as they are shown to people: with the decimal sign of their system, which is also the one they type. */
public final class ShownNumbers {

    /** Not parts of names, versions, files, formulas and DOIs, which have points of their own. */
    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\w.,/:])(\\d+)\\.(\\d+)(?=$|[^\\w./]|[./](?:\\s|$)|e[-−]?\\d)");

    private ShownNumbers() {}

    /** A number rounded to so many significant digits, see {@link Numbers#significant}, with powers as papers print them. */
    public static String significant(double value, int digits) {
        return in(Numbers.printed(Numbers.significant(value, digits)));
    }

    /** An estimate with the digits of its uncertainty, and its unit. */
    public static String of(Estimate estimate) {
        return in(Numbers.printed(estimate.text()));
    }

    /** A text with the decimal sign of the user in its numbers. */
    public static String in(String text) {
        return in(text, Settings.decimalSign());
    }

    static String in(String text, char sign) {
        return sign == '.' ? text : DECIMAL.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(sign + "") + "$2");
    }
}
