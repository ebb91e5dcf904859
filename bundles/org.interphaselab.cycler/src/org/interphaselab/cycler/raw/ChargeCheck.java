package org.interphaselab.cycler.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * Compares the charge a file counts with the integral of the current it records, and judges each step by itself: one
 * step of a wrong current range must not hide among many sound ones. A step whose records are too few to tell, or a
 * pulse, is not judged.
 */
public final class ChargeCheck {

    private static final String NAME = "charge counted agrees with the integral of current";
    private static final int MAX_NAMED = 5;

    /**
     * What is compared, one value per record.
     *
     * @param size how many records
     * @param step number of the executed step
     * @param stepEnd where the step of a record ends: the record after it
     * @param timeS time, s, at least within a step
     * @param currentA current, A
     * @param countersAh counters of charge, Ah, whose sum counts; may restart with a step
     * @param steady whether the current of a record's step changes slowly enough to be integrated
     */
    public record Records(
            int size,
            IntToDoubleFunction step,
            IntUnaryOperator stepEnd,
            double[] timeS,
            double[] currentA,
            List<double[]> countersAh,
            IntPredicate steady) {

        /** The same where the steps are known by their numbers alone. */
        public Records(
                int size,
                IntToDoubleFunction step,
                double[] timeS,
                double[] currentA,
                List<double[]> countersAh,
                IntPredicate steady) {
            this(size, step, from -> end(step, from, size), timeS, currentA, countersAh, steady);
        }

        private static int end(IntToDoubleFunction step, int from, int size) {
            double number = step.applyAsDouble(from);
            int to = from + 1;
            while (to < size && step.applyAsDouble(to) == number) {
                to++;
            }
            return to;
        }
    }

    private ChargeCheck() {}

    /** Compares, and adds the outcome to the report. */
    public static void run(Records records, ImportReportBuilder report) {
        List<ChargedStep> steps = steps(records);
        List<ChargedStep> judged = steps.stream().filter(ChargedStep::canTell).toList();
        List<ChargedStep> unclear =
                steps.stream().filter(step -> !step.canTell()).toList();
        String cannotTell = unclear.isEmpty()
                ? ""
                : "cannot tell for " + named(unclear, ChargeCheck::number) + ": fewer than " + ChargedStep.MIN_RECORDS
                        + " records with the counter running, or a current that is not steady";
        if (judged.isEmpty()) {
            if (!unclear.isEmpty()) {
                report.rule("charge counted against the integral of current: " + cannotTell);
            }
            return;
        }
        List<ChargedStep> off = judged.stream().filter(step -> !step.agrees()).toList();
        String evidence = (judged.size() - off.size()) + " of " + judged.size() + " steps agree within "
                + Math.round(100 * ChargedStep.TOLERANCE) + " % and what their records leave open; median ratio of"
                + " integral to counter " + ratio(median(judged));
        String others = cannotTell.isEmpty() ? "" : "; " + cannotTell;
        report.check("CHARGE_CONTRADICTS_CURRENT", NAME, off.isEmpty(), evidence + others);
        if (!off.isEmpty()) {
            report.problem(Problem.warning(
                    "CHARGE_CONTRADICTS_CURRENT",
                    "The charge the file counts is not the integral of its current in "
                            + named(off, step -> number(step) + " (ratio " + ratio(step.ratio()) + ")") + ": "
                            + evidence
                            + ".",
                    Location.of(report.file()),
                    "A ratio near a power of ten means a wrong current range there: compare a current with the vendor's"
                            + " software and send us the file. Other ratios mean a counter or clock that was not kept"
                            + " during the whole step."));
        }
    }

    /** The steps with charge. */
    private static List<ChargedStep> steps(Records records) {
        List<ChargedStep> steps = new ArrayList<>();
        for (int from = 0; from < records.size(); ) {
            int to = records.stepEnd().applyAsInt(from);
            ChargedStep charged = ChargedStep.of(records, from, to);
            if (charged.hasCharge()) {
                steps.add(charged);
            }
            from = to;
        }
        return steps;
    }

    private static double median(List<ChargedStep> steps) {
        double[] ratios =
                steps.stream().mapToDouble(ChargedStep::ratio).sorted().toArray();
        return ratios[ratios.length / 2];
    }

    private static String named(List<ChargedStep> steps, Function<ChargedStep, String> words) {
        String first = steps.stream().limit(MAX_NAMED).map(words).collect(Collectors.joining(", "));
        int more = steps.size() - MAX_NAMED;
        return (steps.size() == 1 ? "step " : "steps ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String number(ChargedStep step) {
        return Numbers.significant(step.number(), 12);
    }

    private static String ratio(double value) {
        return Numbers.significant(value, 4);
    }
}
