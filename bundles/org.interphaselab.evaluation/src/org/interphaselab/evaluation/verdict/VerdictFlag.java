package org.interphaselab.evaluation.verdict;

/** What qualifies a verdict, or why there is none. */
public enum VerdictFlag {
    SYMMETRIC_MISLEADING("the symmetric cell alone would have looked healthy"),
    VISIBLE_IN_BOTH("the harm shows in the symmetric cell too: its polarization grows"),
    NO_CONTROL("no control cell could be evaluated, so that nothing is said about benefit"),
    CONSISTENT("its metal volume fraction fits the bracket of the other verdicts"),
    CONTRADICTS_BRACKET("its metal volume fraction contradicts the bracket of the other verdicts"),
    REPLICATES_DISAGREE("replicates of one design end differently"),
    SYMMETRIC_ONLY("only symmetric cells, which cannot show depletion"),
    NO_VALID_CELL("no cell could be evaluated"),
    SHORT_FIRST("the thinnest cell failed before it had run long enough"),
    TOO_FEW_CYCLES("the thinnest cell has not run long enough"),
    BOUND_TOO_WEAK("the bound of the loss is above the allowed loss"),
    DEPLETION_UNCONFIRMED("a depletion was seen but not confirmed"),
    DEPLETED_WITHIN_ALLOWED_LOSS("an electrode ran empty, but at no more than the allowed loss per cycle"),
    CONTROL_DEPLETES_TOO("control cells run empty too, and not clearly more slowly"),
    THICK_SIDE_DEPLETED("the thick electrode ran empty first"),
    TOO_FEW_COMPARISONS("control cells exist in fewer than two of the designs");

    private final String words;

    VerdictFlag(String words) {
        this.words = words;
    }

    /** The flag in words. */
    public String words() {
        return words;
    }
}
