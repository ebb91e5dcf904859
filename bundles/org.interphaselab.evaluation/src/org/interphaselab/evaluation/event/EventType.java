package org.interphaselab.evaluation.event;

import java.util.Locale;

/** The kinds of events. */
public enum EventType {
    /** The voltage reached the instrument's or the programme's limit. */
    RANGE_EXCEEDED("range exceeded", "an open cable; a spike"),
    /** Less than the set capacity passed, and neither the limit nor another event explains it. */
    INCOMPLETE("incomplete half-cycle", "a stop by the user; a power cut; a changed programme"),
    /** An electrode ran out of lithium while being stripped. */
    DEPLETION("depletion", "loss of contact at the stripped electrode"),
    /** The cell has no contact: the limit comes while most of the lithium is still there. */
    CONTACT_FAILURE("contact failure", "depletion of both electrodes; too little stack pressure; a loose cable"),
    /** A lithium filament bridges the separator for good. */
    HARD_SHORT("hard short", "activation, which comes gradually; a changed current range"),
    /** Filaments that come and go. */
    SOFT_SHORT("soft short", "spikes of single samples; steps of temperature"),
    /** The polarization falls after a rise without a short. */
    ACTIVATION("activation", "a soft short; wetting or creep of lithium; warming up"),
    /** The voltage becomes noisy. */
    NOISE_RISE("noise rise", "the instrument; a loose cable");

    private final String words;
    private final String confusion;

    EventType(String words, String confusion) {
        this.words = words;
        this.confusion = confusion;
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
}
