package org.interphaselab.cycler.biologic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One module of a {@code .mpr} file.
 *
 * @param name short name, for example {@code VMP data}
 * @param version version of the payload
 * @param date as the header writes it: month, day, year
 * @param begin the byte at which the module begins
 * @param payload the byte at which its payload begins
 * @param length bytes of the payload, as the header says; may reach beyond the bytes at hand
 */
record MprModule(String name, long version, String date, int begin, int payload, long length) {

    static final String SETTINGS = "VMP Set";
    static final String DATA = "VMP data";
    static final String LOG = "VMP LOG";
    static final String LOOPS = "VMP loop";
    static final String EXTERNAL_DEVICES = "VMP ExtDev";

    private static final Pattern DATE = Pattern.compile("(\\d\\d)\\D(\\d\\d)\\D(\\d\\d)");

    /** The byte after the payload. */
    long end() {
        return payload + length;
    }

    /** The day the header names, where it is one. */
    Optional<LocalDate> day() {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    2000 + Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
