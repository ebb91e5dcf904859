package org.interphaselab.evaluation.event;

import java.util.Locale;

/** The kinds of events. */
public enum EventType {
    /** The voltage reached the instrument's or the programme's limit. */
    RANGE_EXCEEDED("range exceeded", "an open cable; a spike", "a second half-cycle that reaches the limit"),
    /** Less than the set capacity passed, and neither the limit nor another event explains it. */
    INCOMPLETE(
            "incomplete half-cycle",
            "a stop by the user; a power cut; a changed programme",
            "nothing in the recording; ask whoever ran the test"),
    /** An electrode ran out of lithium while being stripped. */
    DEPLETION(
            "depletion",
            "loss of contact at the stripped electrode",
            "the same polarity again within the next cycles, or a programme that stops there; and the electrode can be"
                    + " empty"),
    /** The cell has no contact: the limit comes while most of the lithium is still there. */
    CONTACT_FAILURE(
            "contact failure",
            "depletion of both electrodes; too little stack pressure; a loose cable",
            "the limit on both polarities; else impedance, or more stack pressure"),
    /** A lithium filament bridges the separator for good. */
    HARD_SHORT(
            "hard short",
            "activation, which comes gradually; a changed current range",
            "half-cycles in a row that stay low"),
    /** Filaments that come and go. */
    SOFT_SHORT(
            "soft short",
            "spikes of single samples; steps of temperature",
            "drops in at least two half-cycles; else a lower ohmic resistance in impedance"),
    /** The polarization falls after a rise without a short. */
    ACTIVATION(
            "activation",
            "a soft short; wetting or creep of lithium; warming up",
            "the fall lasts over the half-cycles asked for"),
    /** The voltage becomes noisy. */
    NOISE_RISE("noise rise", "the instrument; a loose cable", "half-cycles in a row that are noisy");

    private final String words;
    private final String confusion;
    private final String confirmedBy;

    EventType(String words, String confusion, String confirmedBy) {
        this.words = words;
        this.confusion = confusion;
        this.confirmedBy = confirmedBy;
    }

    /** The type's stable name in tables: {@code hard_short}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type in words. */
    public String words() {
        return words;
    }

    /** What it may be confused with. */
    public String mayBeConfusedWith() {
        return confusion;
    }

    /** What confirms it: the rule by which {@link CellEvent#confirmed()} is decided. */
    public String confirmedBy() {
        return confirmedBy;
    }
}
