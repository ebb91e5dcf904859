package org.interphaselab.evaluation.ramp;

/** How a cell fails in a ramp of the current. */
public enum FailureKind {
    /** Lithium bridges the separator while it is plated: the resistance falls although the current rose. */
    SHORT_ON_PLATING("short on plating"),
    /** The limit is reached: the stripped electrode loses contact. The critical current of stripping, CCS. */
    CONTACT_LOSS_ON_STRIPPING("contact loss on stripping");

    private final String words;

    FailureKind(String words) {
        this.words = words;
    }

    /** The kind in words. */
    public String words() {
        return words;
    }
}
