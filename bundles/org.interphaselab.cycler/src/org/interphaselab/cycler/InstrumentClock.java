package org.interphaselab.cycler;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * What the clock readings of a file are readings of. Most instruments write the time on their computer's wall clock and
 * not where that stood: such a reading is an instant only once somebody has said the zone.
 *
 * @param basis how much is known
 * @param zone the zone, where one is known
 */
public record InstrumentClock(Basis basis, Optional<ZoneId> zone) {

    /** How much is known of a clock. */
    public enum Basis {
        /** The file holds no clock reading. */
        NONE("no clock reading"),
        /** A wall clock; the file does not say where. */
        LOCAL("local time, zone not stated"),
        /** Universal time, as the format or the file states. */
        UTC("UTC"),
        /** Local time of a zone which the file states. */
        STATED("local time, zone stated by the file"),
        /** Local time of a zone which somebody chose at import. */
        CHOSEN("local time, zone chosen at import");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /** No clock reading. */
    public static final InstrumentClock NONE = new InstrumentClock(Basis.NONE, Optional.empty());
    /** A wall clock somewhere. */
    public static final InstrumentClock LOCAL = new InstrumentClock(Basis.LOCAL, Optional.empty());
    /** Universal time. */
    public static final InstrumentClock UTC = new InstrumentClock(Basis.UTC, Optional.of(ZoneOffset.UTC));

    public InstrumentClock {
        Objects.requireNonNull(basis, "basis");
        if (zone.isPresent() == (basis == Basis.NONE || basis == Basis.LOCAL)) {
            throw new IllegalArgumentException("a clock of " + basis.words() + " with zone " + zone);
        }
    }

    /** A clock whose zone the file states. */
    public static InstrumentClock stated(ZoneId zone) {
        return new InstrumentClock(Basis.STATED, Optional.of(zone));
    }

    /** A clock whose zone somebody chose. */
    public static InstrumentClock chosen(ZoneId zone) {
        return new InstrumentClock(Basis.CHOSEN, Optional.of(zone));
    }

    /** Whether its readings are instants. */
    public boolean isAbsolute() {
        return zone.isPresent();
    }

    @Override
    public String toString() {
        return basis == Basis.UTC || zone.isEmpty() ? basis.words() : basis.words() + ": " + zone.get();
    }
}
