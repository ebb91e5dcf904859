package org.interphaselab.evaluation.stress;

import java.util.Arrays;
import java.util.List;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.TwinParameters;

/** How far the polarization of a twin truly falls: seen by an instrument without noise. */
final class TrueFall {

    private static final int LASTS = 12;
    private static final double RISES = 1.07;

    private TrueFall() {}

    /** The deepest fall below a half-cycle that at least twelve later ones have; nought without a rise before. */
    static double of(TwinParameters cell) {
        TwinParameters seen = cell.with(new Instrument(120, 1e-9, 1e-9, 0, 0));
        List<HalfCycle> all = StressRun.measure(seen).halfCycles().list();
        double[] volts = all.stream().mapToDouble(HalfCycle::sizeV).toArray();
        double deepest = 0;
        double start = RobustStatistics.median(volts.clone(), 6);
        for (int top = 2; top < volts.length; top++) {
            double[] after = Arrays.copyOfRange(volts, top, volts.length);
            Arrays.sort(after);
            if (after.length >= LASTS && volts[top] > RISES * start) {
                deepest = Math.max(deepest, 1 - after[LASTS - 1] / volts[top]);
            }
        }
        return deepest;
    }
}
