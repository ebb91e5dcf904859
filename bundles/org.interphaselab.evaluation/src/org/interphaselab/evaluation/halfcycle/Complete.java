package org.interphaselab.evaluation.halfcycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** The samples of a trace in which time, current and voltage are all there. Copies only when some are not. */
final class Complete {

    static final List<Quantity> NEEDED = List.of(Quantity.TEST_TIME, Quantity.CURRENT, Quantity.VOLTAGE);

    private static final List<Quantity> HELPFUL =
            List.of(Quantity.STEP_COUNT, Quantity.STEP_TIME, Quantity.CYCLE_COUNT, Quantity.RECORD_INDEX);

    private final Map<Quantity, double[]> columns;
    private final int leftOut;

    private Complete(Map<Quantity, double[]> columns, int leftOut) {
        this.columns = columns;
        this.leftOut = leftOut;
    }

    static Complete of(Trace trace) {
        int kept = 0;
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] current = trace.values(Quantity.CURRENT);
        double[] voltage = trace.values(Quantity.VOLTAGE);
        for (int k = 0; k < trace.size(); k++) {
            kept += there(time[k], current[k], voltage[k]) ? 1 : 0;
        }
        Map<Quantity, double[]> columns = new HashMap<>();
        for (Quantity quantity : trace.quantities()) {
            if (NEEDED.contains(quantity) || HELPFUL.contains(quantity)) {
                double[] all = trace.values(quantity);
                columns.put(quantity, kept == all.length ? all : pick(all, time, current, voltage, kept));
            }
        }
        return new Complete(columns, trace.size() - kept);
    }

    Optional<double[]> column(Quantity quantity) {
        return Optional.ofNullable(columns.get(quantity));
    }

    int leftOut() {
        return leftOut;
    }

    private static double[] pick(double[] all, double[] time, double[] current, double[] voltage, int kept) {
        double[] picked = new double[kept];
        int n = 0;
        for (int k = 0; k < all.length; k++) {
            if (there(time[k], current[k], voltage[k])) {
                picked[n++] = all[k];
            }
        }
        return picked;
    }

    private static boolean there(double time, double current, double voltage) {
        return Double.isFinite(time) && Double.isFinite(current) && Double.isFinite(voltage);
    }
}
