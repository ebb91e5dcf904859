package org.interphaselab.ui;

/** Numbers as people type and paste them: with the decimal sign of their system or a point, and signs of print. */
public final class TypedNumber {

    private static final char MINUS_OF_PRINT = '\u2212';

    private TypedNumber() {}

    /** The number as the model and the analyses read it. */
    public static String plain(String typed) {
        return plain(typed, Settings.decimalSign());
    }

    /**
     * The number as the model and the analyses read it. Where it has a point already, the other sign would group digits and
     * stays: nobody knows then which of them is meant, and reading it fails.
     *
     * @param sign the sign before decimals
     */
    static String plain(String typed, char sign) {
        String text = typed.strip().replaceAll("[\\h\\s]+", "").replace(MINUS_OF_PRINT, '-');
        boolean one = text.indexOf(sign) == text.lastIndexOf(sign);
        return text.indexOf('.') < 0 && one ? text.replace(sign, '.') : text;
    }
}
