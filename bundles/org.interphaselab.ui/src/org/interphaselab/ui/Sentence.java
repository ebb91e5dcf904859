package org.interphaselab.ui;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;

/** Writes problems and technical words as people read them. */
public final class Sentence {

    private Sentence() {}

    /** {@code BULK_TERM} becomes {@code Bulk term}. */
    public static String words(String constant) {
        return begin(constant.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    /** Words as the beginning of a sentence. */
    public static String begin(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What is wrong and what to do. */
    public static String of(Problem problem) {
        return ShownNumbers.in(problem.what() + " " + problem.remedy());
    }

    /** What, where and what to do, one line each. */
    public static String paragraph(Problem problem) {
        return NLS.bind(
                Messages.Problem_paragraph,
                new Object[] {ShownNumbers.in(problem.what()), problem.where(), ShownNumbers.in(problem.remedy())});
    }

    /** The severity in a word. */
    public static String severity(Severity severity) {
        return words(severity.name());
    }
}
