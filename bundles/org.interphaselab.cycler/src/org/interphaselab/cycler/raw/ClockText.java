package org.interphaselab.cycler.raw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.InstrumentClock;

/**
 * Reads dates with time into seconds since 1970-01-01T00:00: year first, day first or month first, with a month's
 * English name or number, on 12 or 24 hours; or the seconds themselves. Dates are readings of a wall clock; dates with an
 * offset or {@code Z} and counted seconds are instants. All readings of one column must be of the same kind.
 */
public final class ClockText implements FieldParser {

    private static final int MAX_PARTS = 7;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final double MIN_EPOCH_S = 1e8;
    private static final double MAX_EPOCH_S = 1e10;
    private static final Pattern OFFSET = Pattern.compile("[+-](\\d{2}):?(\\d{2})?");
    private static final int MAX_OFFSET_LENGTH = 6;

    private final boolean dayFirst;
    private final DecimalParser number;
    private final long[] parts = new long[MAX_PARTS];
    private int count;
    private int fractionDigits;
    private int month;
    private boolean afternoon;
    private boolean twelveHours;
    private double value;
    private long lastDate = -1;
    private long lastEpochDay;
    private boolean colon;
    private ZoneOffset offset;
    private InstrumentClock clock = InstrumentClock.NONE;

    /** Reads dates which begin with the day, or with the month, unless they begin with the year. */
    public ClockText(boolean dayFirst, char decimalSign) {
        this.dayFirst = dayFirst;
        this.number = new DecimalParser(decimalSign);
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public boolean parse(char[] chars, int from, int length) {
        value = Double.NaN;
        if (!hasDate(chars, from, from + length) && number.parse(chars, from, length)) {
            value = number.value();
            return Double.isNaN(value)
                    || value > MIN_EPOCH_S && value < MAX_EPOCH_S && isOf(InstrumentClock.UTC)
                    || cannot();
        }
        return scan(chars, from, from + length) && assemble() && (isOf(kind()) || cannot());
    }

    /** Takes a reading of a wall clock that was written as a number; false when the readings before were instants. */
    public boolean take(double wallClockSeconds) {
        value = wallClockSeconds;
        return isOf(InstrumentClock.LOCAL) || cannot();
    }

    /** What the readings so far are readings of. */
    public InstrumentClock clock() {
        return clock;
    }

    /** What the readings so far are: instants or those of a wall clock. */
    public Quantity quantity() {
        return clock.isAbsolute() ? Quantity.UNIX_TIME : Quantity.LOCAL_TIME;
    }

    private InstrumentClock kind() {
        return offset == null
                ? InstrumentClock.LOCAL
                : offset.equals(ZoneOffset.UTC) ? InstrumentClock.UTC : InstrumentClock.stated(offset);
    }

    /** The first reading decides; offsets may change, as they do with summer time, and then only UTC is said. */
    private boolean isOf(InstrumentClock reading) {
        if (clock.equals(InstrumentClock.NONE)) {
            clock = reading;
        } else if (!clock.equals(reading)) {
            if (clock.isAbsolute() != reading.isAbsolute()) {
                return false;
            }
            clock = InstrumentClock.UTC;
        }
        return true;
    }

    private static boolean hasDate(char[] chars, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (chars[i] == '/' || chars[i] == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean cannot() {
        value = Double.NaN;
        return false;
    }

    private boolean scan(char[] chars, int from, int end) {
        count = 0;
        fractionDigits = 0;
        month = 0;
        afternoon = false;
        twelveHours = false;
        colon = false;
        offset = null;
        for (int i = from; i < end; ) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                if (count == MAX_PARTS) {
                    return false;
                }
                int start = i;
                long part = 0;
                for (; i < end && chars[i] >= '0' && chars[i] <= '9'; i++) {
                    part = i - start < 9 ? part * 10 + chars[i] - '0' : part;
                }
                fractionDigits = Math.min(i - start, 9);
                parts[count++] = part;
            } else if (Character.isLetter(c)) {
                int start = i;
                while (i < end && Character.isLetter(chars[i])) {
                    i++;
                }
                if (!word(chars, start, i - start)) {
                    return false;
                }
            } else if (colon && (c == '+' || c == '-')) {
                return offset(new String(chars, i, Math.min(end - i, MAX_OFFSET_LENGTH + 1)).strip());
            } else if (c <= ' ' || "-/.:,".indexOf(c) >= 0) {
                colon |= c == ':';
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean word(char[] chars, int from, int length) {
        String word = new String(chars, from, Math.min(length, 9)).toLowerCase(java.util.Locale.ROOT);
        if (word.equals("t")) {
            return true;
        }
        if (word.equals("z") && colon) {
            offset = ZoneOffset.UTC;
            return true;
        }
        if (word.equals("am") || word.equals("pm")) {
            twelveHours = true;
            afternoon = word.equals("pm");
            return true;
        }
        int at = length < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        if (at < 0 || at % 3 != 0 || count != 1) {
            return false;
        }
        month = at / 3 + 1;
        parts[count++] = month;
        return true;
    }

    private boolean offset(String text) {
        Matcher matcher = OFFSET.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int seconds = sign * (Integer.parseInt(matcher.group(1)) * 3600 + minutes * 60);
        if (minutes > 59 || Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()) {
            return false;
        }
        offset = ZoneOffset.ofTotalSeconds(seconds);
        return true;
    }

    private boolean assemble() {
        if (count == 3 && parts[0] + parts[1] + parts[2] > 0) {
            // a date alone is how some programs write midnight
            parts[3] = 0;
            parts[4] = 0;
        } else if (count < 5) {
            return false;
        }
        boolean yearFirst = parts[0] > 31;
        boolean days = month > 0 || dayFirst;
        long year = yearFirst ? parts[0] : parts[2];
        long inYear = yearFirst || days ? parts[1] : parts[0];
        long day = yearFirst ? parts[2] : days ? parts[0] : parts[1];
        long hour = parts[3];
        if (twelveHours) {
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        long second = count > 5 ? parts[5] : 0;
        if (hour > 24 || parts[4] > 59 || second > 60 || !date(year < 100 ? 2000 + year : year, inYear, day)) {
            return false;
        }
        double fraction = count == MAX_PARTS ? parts[6] / Math.pow(10, fractionDigits) : 0;
        value = lastEpochDay * 86400.0 + hour * 3600 + parts[4] * 60 + second + fraction;
        value -= offset == null ? 0 : offset.getTotalSeconds();
        return true;
    }

    private boolean date(long year, long inYear, long day) {
        if (year > 9999 || inYear > 12 || day > 31) {
            return false;
        }
        long date = (year * 100 + inYear) * 100 + day;
        if (date != lastDate) {
            try {
                lastEpochDay = LocalDate.of((int) year, (int) inYear, (int) day).toEpochDay();
                lastDate = date;
            } catch (DateTimeException e) {
                // a day that the month does not have: no date, as the caller is told
                return false;
            }
        }
        return true;
    }
}
