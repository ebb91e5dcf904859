package org.interphaselab.cli;

/** Text fit for one line of a terminal. */
final class OneLine {

    private OneLine() {}

    /** The text without line breaks, escape sequences and other control characters, each replaced by a space. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(unfit(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean unfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // FORMAT holds the marks that reverse the writing direction
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
