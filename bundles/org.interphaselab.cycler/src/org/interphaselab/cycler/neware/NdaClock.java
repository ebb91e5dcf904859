package org.interphaselab.cycler.neware;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * The clock of a record as seconds since 1970-01-01. Local times without a zone are taken as they stand; impossible ones
 * become NaN and are counted.
 */
final class NdaClock {

    private static final double SECONDS_PER_DAY = 86_400;

    private final boolean brokenDown;
    private int day = -1;
    private double dayStartS = Double.NaN;
    private int impossible;

    NdaClock(boolean brokenDown) {
        this.brokenDown = brokenDown;
    }

    /** The clock whose first byte is at {@code offset}. */
    double at(LittleEndian bytes, int offset) {
        if (!brokenDown) {
            return bytes.i64(offset);
        }
        int packed = bytes.i32(offset);
        if (packed != day) {
            day = packed;
            dayStartS = dayStart(packed & 0xFFFF, packed >> 16 & 0xFF, packed >>> 24);
        }
        if (Double.isNaN(dayStartS)) {
            impossible++;
        }
        return dayStartS + 3600.0 * bytes.u8(offset + 4) + 60.0 * bytes.u8(offset + 5) + bytes.u8(offset + 6);
    }

    /** How many clocks were no date. */
    int impossible() {
        return impossible;
    }

    private static double dayStart(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth).toEpochDay() * SECONDS_PER_DAY;
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }
}
