package org.interphaselab.core;

/**
 * First records of a half-cycle that still carry the voltage of the one before: some instruments write the record that
 * begins a step before the current has turned the voltage. Such a record is kept wherever samples are kept; only what is
 * concluded of a half-cycle's voltage takes that of the next sample instead. The rule asks three samples and nothing else: current of the new sign, voltage
 * of the other, and the next voltage of the new sign. A cell whose voltage never changes sign has none.
 */
public final class PolarityLag {

    private PolarityLag() {}

    /**
     * Whether the voltage of the sample that begins a half-cycle is of the half-cycle before.
     *
     * @param currentA current, A or any multiple of it
     * @param voltageV voltage, V
     * @param first zero-based sample; one that begins no half-cycle never lags
     */
    public static boolean at(double[] currentA, double[] voltageV, int first) {
        if (first < 1 || first + 1 >= currentA.length) {
            return false;
        }
        double sign = Math.signum(currentA[first]);
        return Math.abs(sign) == 1
                && Math.signum(currentA[first - 1]) != sign
                && Math.signum(currentA[first + 1]) == sign
                && sign * voltageV[first - 1] < 0
                && sign * voltageV[first] < 0
                && sign * voltageV[first + 1] > 0;
    }

    /** How many samples of a recording lag; current and voltage as in {@link #at}. */
    public static int count(double[] currentA, double[] voltageV) {
        int count = 0;
        for (int i = 1; i + 1 < currentA.length; i++) {
            boolean same = currentA[i - 1] * currentA[i] > 0; // nearly everywhere, so the rest is not asked
            count += !same && at(currentA, voltageV, i) ? 1 : 0;
        }
        return count;
    }
}
