package org.interphaselab.ui.analysis;

import org.interphaselab.ui.Sentence;

/** Verdicts and what is noted beside them, in the user's language; what has no word of its own reads as its code does. */
public final class VerdictWords {

    private VerdictWords() {}

    /** {@code SYMMETRIC_MISLEADING} as {@code Symmetric misleading}. */
    public static String of(String code) {
        return switch (code) {
            case "DETRIMENTAL" -> Messages.Word_DETRIMENTAL;
            case "BENEFICIAL" -> Messages.Word_BENEFICIAL;
            case "NEUTRAL" -> Messages.Word_NEUTRAL;
            case "NEGLIGIBLE_LOSS" -> Messages.Word_NEGLIGIBLE_LOSS;
            case "INCONCLUSIVE" -> Messages.Word_INCONCLUSIVE;
            case "REFERENCE" -> Messages.Word_REFERENCE;
            case "SYMMETRIC_MISLEADING" -> Messages.Word_SYMMETRIC_MISLEADING;
            case "VISIBLE_IN_BOTH" -> Messages.Word_VISIBLE_IN_BOTH;
            case "CONSISTENT" -> Messages.Word_CONSISTENT;
            default -> Sentence.words(code);
        };
    }
}
