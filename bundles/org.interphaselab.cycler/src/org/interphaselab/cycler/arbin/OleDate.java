package org.interphaselab.cycler.arbin;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Values of the database as numbers; dates are days since 1899-12-30 by the local clock. */
final class OleDate {

    private static final double EPOCH_DAYS = 25569;
    private static final double SECONDS_PER_DAY = 86400;
    private static final double MS_PER_S = 1000;
    private static final double MAX_DAYS = 2_958_465;

    private OleDate() {}

    /** A value as a number; NaN for none and for what is no number. */
    static double number(Object value) {
        return switch (value) {
            case Number number -> finite(number.doubleValue());
            case Boolean flag -> flag ? 1 : 0;
            case null, default -> Double.NaN;
        };
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** Seconds since 1970-01-01 by the same clock, to the millisecond that a day's fraction can hold; NaN for no date. */
    static double seconds(double days) {
        return days > 0 && days < MAX_DAYS
                ? Math.rint((days - EPOCH_DAYS) * SECONDS_PER_DAY * MS_PER_S) / MS_PER_S
                : Double.NaN;
    }

    /** A date as local time, ISO 8601 without zone; empty for no date. */
    static Optional<String> local(Object days) {
        double seconds = seconds(number(days));
        return Double.isNaN(seconds)
                ? Optional.empty()
                : Optional.of(LocalDateTime.ofEpochSecond(Math.round(seconds), 0, ZoneOffset.UTC)
                        .toString());
    }
}
