package org.interphaselab.cycler.biologic;

import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * Records next to a change of half cycle whose polarity is of the other side: the first record of a half cycle may
 * still carry the voltage or current of the one before, or the last number of a half cycle may stand on the first record
 * of the new polarity. They are kept and marked; nothing is concluded from number or mark. It differs from
 * {@link org.interphaselab.core.PolarityLag}, by which evaluations go, in what it holds the polarity against: the number of
 * the instrument, not the sign of the current.
 */
final class HalfCycleLag {

    /** 1 where half-cycle number and polarity of a record disagree, else 0. */
    static final Quantity QUANTITY = new Quantity("Half Cycle Lags", "1");

    private final double[] half;
    private final double[] marks;
    private int late;
    private int early;

    private HalfCycleLag(double[] half) {
        this.half = half;
        this.marks = new double[half.length];
    }

    /** The marks; empty without half cycles. Voltage (V) and current (A) are null where unknown. */
    static Optional<double[]> of(RecordTable table, double[] voltage, double[] current, ImportReportBuilder report) {
        return table.column("half cycle").map(half -> {
            HalfCycleLag lag = new HalfCycleLag(half);
            for (int i = 1; i < half.length; i++) {
                if (half[i] != half[i - 1]) {
                    lag.mark(i, voltage, current);
                }
            }
            report.check(
                    "HALF_CYCLE_NUMBER_LAG",
                    "the half-cycle number of the instrument changes with the polarity",
                    lag.late + lag.early == 0,
                    lag.late + " first records still have the polarity of the half cycle before, " + lag.early
                            + " have the new polarity and the old number");
            if (lag.late + lag.early > 0) {
                report.rule((lag.late + lag.early) + " records next to a change of half cycle whose polarity is of the"
                        + " other side are kept and marked in '" + QUANTITY.label() + "'");
            }
            return lag.marks;
        });
    }

    private void mark(int first, double[] voltage, double[] current) {
        if (isLate(first, voltage) || isLate(first, current)) {
            marks[first] = 1;
            late++;
        } else if (isEarly(first - 1, current)) {
            marks[first - 1] = 1;
            early++;
        }
    }

    private boolean isLate(int first, double[] signal) {
        if (signal == null || first + 1 >= half.length || half[first + 1] != half[first]) {
            return false;
        }
        double before = Math.signum(signal[first - 1]);
        return Math.abs(before) == 1
                && Math.signum(signal[first]) == before
                && Math.signum(signal[first + 1]) == -before;
    }

    private boolean isEarly(int last, double[] signal) {
        if (signal == null || last < 1 || half[last - 1] != half[last]) {
            return false;
        }
        double own = Math.signum(signal[last]);
        return Math.abs(own) == 1 && Math.signum(signal[last + 1]) == own && Math.signum(signal[last - 1]) == -own;
    }
}
