package org.interphaselab.cycler.biologic;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as EC-Lab writes them into texts: month, day, year, in whatever language the computer speaks. */
final class EcLabClock {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?");

    private EcLabClock() {}

    /** The time a text says; empty when it says none. */
    static Optional<LocalDateTime> parse(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                            number(matcher, 3),
                            number(matcher, 1),
                            number(matcher, 2),
                            number(matcher, 4),
                            number(matcher, 5),
                            number(matcher, 6))
                    .plusNanos(nanos(matcher.group(7))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds since 1970-01-01 by the local clock. */
    static double seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) + time.getNano() / 1e9;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static long nanos(String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
    }
}
