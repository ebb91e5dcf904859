package org.interphaselab.cycler.raw;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * Compares the charge a file counts with the integral of the current it records, step by step. A wrong scale of either
 * shows as a factor of ten.
 */
public final class ChargeCheck {

    private static final String NAME = "charge counted agrees with the integral of current";
    private static final double TOLERANCE = 0.005;
    /** What sparse records may cost the integral; a wrong scale costs a factor of ten. */
    private static final double SAMPLING_TOLERANCE = 0.05;

    private static final int MIN_RECORDS = 10;
    private static final double MIN_CHARGE_AH = 1e-7;
    /** Steps whose charge is below this part of the largest step's say nothing: resolution of the counter. */
    private static final double MIN_SHARE = 1e-2;

    /**
     * What is compared, one value per record.
     *
     * @param step number of the executed step
     * @param timeS time, s, at least within a step
     * @param currentA current, A
     * @param countedAh charge counted, Ah; may restart with a step
     * @param steady whether the current of a record's step changes slowly enough to be integrated
     */
    public record Records(double[] step, double[] timeS, double[] currentA, double[] countedAh, IntPredicate steady) {}

    private ChargeCheck() {}

    /** Compares, and adds the outcome to the report. */
    public static void run(Records records, ImportReportBuilder report) {
        double[] ratios = ratios(records);
        if (ratios.length == 0) {
            return;
        }
        int off = 0;
        for (double ratio : ratios) {
            if (Math.abs(ratio - 1) > TOLERANCE) {
                off++;
            }
        }
        Arrays.sort(ratios);
        double median = ratios[ratios.length / 2];
        String evidence = (ratios.length - off) + " of " + ratios.length
                + " steps agree within 0.5 %; median ratio of integral to counter " + Numbers.significant(median, 5);
        boolean agrees = Math.abs(median - 1) <= SAMPLING_TOLERANCE;
        report.check(NAME, agrees, evidence);
        if (!agrees) {
            report.problem(Problem.warning(
                    "CHARGE_CONTRADICTS_CURRENT",
                    "The charge the file counts is not the integral of its current: " + evidence + ".",
                    Location.of(report.file()),
                    "A ratio near a power of ten means a wrong current range: compare a current with the vendor's"
                            + " software and send us the file. Otherwise records are too sparse to integrate."));
        }
    }

    /** Integral over counter of each step long enough to tell. */
    private static double[] ratios(Records columns) {
        int n = columns.step().length;
        double[] ratios = new double[16];
        double[] charges = new double[16];
        int found = 0;
        double largest = 0;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            double integral = 0;
            while (to < n && columns.step()[to] == columns.step()[from]) {
                double seconds = columns.timeS()[to] - columns.timeS()[to - 1];
                integral += 0.5 * (Math.abs(columns.currentA()[to]) + Math.abs(columns.currentA()[to - 1])) * seconds;
                to++;
            }
            double counted = Math.abs(columns.countedAh()[to - 1] - columns.countedAh()[from]);
            if (to - from >= MIN_RECORDS
                    && counted > MIN_CHARGE_AH
                    && columns.steady().test(from)) {
                if (found == ratios.length) {
                    ratios = Arrays.copyOf(ratios, 2 * found);
                    charges = Arrays.copyOf(charges, 2 * found);
                }
                ratios[found] = integral / 3600 / counted;
                charges[found++] = counted;
                largest = Math.max(largest, counted);
            }
            from = to;
        }
        int kept = 0;
        for (int i = 0; i < found; i++) {
            if (charges[i] >= MIN_SHARE * largest) {
                ratios[kept++] = ratios[i];
            }
        }
        return Arrays.copyOf(ratios, kept);
    }
}
