package org.interphaselab.cycler.neware.ndax;

import java.util.Optional;

/**
 * The versions of {@code .ndc} files in which {@code data.ndc} holds voltage and current alone, and what differs
 * between them: the scale of the numbers and the layout of the run information. All of one archive's files have one
 * version.
 *
 * @param number version
 * @param confirmed whether a real file of this version was compared with the vendor's export
 * @param voltsPerUnit volts for one unit of the stored voltage
 * @param amperesPerUnit amperes for one unit of the stored current
 * @param ampereHoursPerUnit Ah for one unit of stored charge, and Wh for one of energy
 * @param runInfoBytes size of a record of run information
 * @param intervalOffset where in it the sampling interval lies; clock, step and index follow, four bytes each
 * @param hasMilliseconds whether the milliseconds of the clock follow these
 * @param stepBytes size of a record of the step table
 * @param logBytes size of a record of the log, 0 where its layout is not known
 */
record NdcVersion(
        int number,
        boolean confirmed,
        double voltsPerUnit,
        double amperesPerUnit,
        double ampereHoursPerUnit,
        int runInfoBytes,
        int intervalOffset,
        boolean hasMilliseconds,
        int stepBytes,
        int logBytes) {

    /** The newest version known. */
    static final int NEWEST = 17;

    private static final double MILLIAMPERE_SECONDS = 1.0 / 3_600_000;

    /** The version by its number, where it is of this family. */
    static Optional<NdcVersion> of(int number) {
        return Optional.ofNullable(
                switch (number) {
                    case 8 -> plus(8, false, 42, 26, false, 37, 0);
                    case 9 -> classic(9, false, 45, false, 37);
                    case 11 -> classic(11, true, 47, true, 37);
                    case 12 -> plus(12, false, 47, 29, true, 37, 0);
                    case 13 -> classic(13, false, 55, true, 37);
                    case 14 -> plus(14, true, 55, 29, true, 37, 32);
                    case 16 -> classic(16, true, 100, true, 100);
                    case 17 -> plus(17, true, 100, 29, true, 100, 34);
                    default -> null;
                });
    }

    /** Voltage in V, current in A, charge in Ah. */
    private static NdcVersion plus(
            int number,
            boolean confirmed,
            int runInfoBytes,
            int intervalOffset,
            boolean hasMilliseconds,
            int stepBytes,
            int logBytes) {
        return new NdcVersion(
                number, confirmed, 1, 1, 1, runInfoBytes, intervalOffset, hasMilliseconds, stepBytes, logBytes);
    }

    /** Voltage in 0.1 mV, current in mA, charge in mA s. */
    private static NdcVersion classic(
            int number, boolean confirmed, int runInfoBytes, boolean hasMilliseconds, int stepBytes) {
        return new NdcVersion(
                number, confirmed, 1e-4, 1e-3, MILLIAMPERE_SECONDS, runInfoBytes, 29, hasMilliseconds, stepBytes, 0);
    }
}
