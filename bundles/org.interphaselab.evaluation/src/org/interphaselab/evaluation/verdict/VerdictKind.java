package org.interphaselab.evaluation.verdict;

import java.util.Locale;

/** What can be said of an interphase. */
public enum VerdictKind {
    /** It consumes lithium beyond the allowed loss: a thin electrode ran empty. */
    DETRIMENTAL,
    /** Harmless, and better than the metal-free control in polarization and life: a metal-incorporated SEI. */
    BENEFICIAL,
    /** Harmless, but not better than the control. */
    NEUTRAL,
    /** Harmless; whether it helps cannot be said without control cells. */
    NEGLIGIBLE_LOSS,
    /** It is the control itself. */
    REFERENCE,
    /** The cells do not allow a verdict. */
    INCONCLUSIVE;

    /** As it stands in a sentence: {@code negligible loss}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the metal of the interphase was found to do no harm. */
    public boolean harmless() {
        return this == BENEFICIAL || this == NEUTRAL || this == NEGLIGIBLE_LOSS;
    }
}
