package org.interphaselab.cycler.biologic;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * The current of files that record none, such as those of galvanostatic cycling with potential limitation: zero at
 * rest, the set current while it is held and the charge counted agrees with it, else the charge counted over the time.
 */
final class DerivedCurrent {

    private static final double TOLERANCE = 0.05;
    private static final double COULOMB_PER_MAH = 3.6;

    private final int size;
    private final double[] time;
    private final double[] mode;
    private final double[] control;
    private final IntToDoubleFunction chargeC;
    private final double[] sequence;
    private final double[] currentA;
    private int rest;
    private int set;
    private int counted;
    private int contradicted;

    private DerivedCurrent(RecordTable table, double[] time) {
        this.size = table.size();
        this.time = time;
        this.mode = table.column("mode").orElse(null);
        this.control = table.column("control/V/mA")
                .or(() -> table.column("control/mA"))
                .orElse(null);
        this.chargeC = chargeSteps(table).orElse(null);
        this.sequence = table.column("Ns").orElse(new double[size]);
        this.currentA = new double[size];
        Arrays.fill(currentA, Double.NaN);
    }

    /**
     * The current of each record, A; NaN where nothing tells it. Empty when that is everywhere.
     *
     * @param time since the start, s; null where the file has none
     */
    static Optional<double[]> of(RecordTable table, double[] time, ImportReportBuilder report) {
        DerivedCurrent derived = new DerivedCurrent(table, time);
        derived.fill();
        boolean any = Arrays.stream(derived.currentA).anyMatch(value -> !Double.isNaN(value));
        if (!any) {
            return Optional.empty();
        }
        derived.report(report);
        return Optional.of(derived.currentA);
    }

    /**
     * The charge passed since the record before, C, by whichever column counts it. The column dQ/C is none: it sums up
     * over a half cycle.
     */
    static Optional<IntToDoubleFunction> chargeSteps(RecordTable table) {
        return table.column("dq/mA.h")
                .map(values -> (IntToDoubleFunction) i -> values[i] * COULOMB_PER_MAH)
                .or(() -> table.column("(Q-Qo)/mA.h").map(sums -> i -> step(sums, i) * COULOMB_PER_MAH))
                .or(() -> table.column("(Q-Qo)/C").map(sums -> i -> step(sums, i)));
    }

    private static double step(double[] sums, int i) {
        return i == 0 ? 0 : sums[i] - sums[i - 1];
    }

    /** Goes through stretches in which mode, set value and sequence stay the same. */
    private void fill() {
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && sameStretch(to)) {
                to++;
            }
            if (mode != null && mode[from] == Mode.REST) {
                Arrays.fill(currentA, from, to, 0);
                rest += to - from;
            } else if (mode != null && mode[from] == Mode.GALVANOSTATIC && control != null && holds(from, to)) {
                Arrays.fill(currentA, from, to, control[from] / 1000);
                set += to - from;
            } else {
                fromCharge(from, to);
            }
            from = to;
        }
    }

    private boolean sameStretch(int i) {
        return sequence[i] == sequence[i - 1]
                && (mode == null || mode[i] == mode[i - 1])
                && (control == null || control[i] == control[i - 1]);
    }

    /** Whether the charge counted in a stretch is that of the set current; nothing counted contradicts nothing. */
    private boolean holds(int from, int to) {
        if (chargeC == null || time == null || to - from < 2) {
            return true;
        }
        double passed = 0;
        for (int i = from + 1; i < to; i++) {
            passed += chargeC.applyAsDouble(i);
        }
        double expected = control[from] / 1000 * (time[to - 1] - time[from]);
        boolean agrees = Math.abs(passed - expected) <= TOLERANCE * Math.abs(expected);
        contradicted += agrees ? 0 : to - from;
        return agrees;
    }

    private void fromCharge(int from, int to) {
        if (chargeC == null || time == null) {
            return;
        }
        for (int i = Math.max(1, from); i < to; i++) {
            double seconds = time[i] - time[i - 1];
            if (seconds > 0) {
                currentA[i] = chargeC.applyAsDouble(i) / seconds;
                counted++;
            }
        }
    }

    private void report(ImportReportBuilder report) {
        int unknown = size - rest - set - counted;
        report.rule("the file records no current; it is 0 in " + rest + " records at rest, the set current in " + set
                + " galvanostatic records" + (chargeC == null ? "" : " (within 5 % of the charge counted)")
                + ", and the charge counted since the record before over the time in " + counted + " records; "
                + unknown + " records stay without");
        if (contradicted > 0) {
            report.problem(Problem.warning(
                    "SET_CURRENT_CONTRADICTED",
                    "In " + contradicted + " galvanostatic records the charge counted is not that of the set current.",
                    Location.of(report.file()),
                    "The charge was believed there. Look whether the cell was connected and the limits were met."));
        }
    }
}
