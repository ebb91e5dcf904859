package org.interphaselab.cycler.neware.ndax;

import java.util.List;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;

/** Small recordings of a symmetric cell for tests: half-cycles of alternate sign with rests, a voltage with noise. */
final class SymmetricTraces {

    static final Quantity STEP_END_REASON = new Quantity("Step End Reason", "");

    private static final List<String> TYPES = List.of("CC_Chg", "Rest", "CC_DChg");
    private static final List<String> REASONS = List.of("", "time", "voltage");

    private SymmetricTraces() {}

    /**
     * A recording of so many samples.
     *
     * @param perStep samples in each step
     * @param intervalS sampling interval, s; every 17th sample comes early
     */
    static Trace of(int samples, int perStep, double intervalS, long seed) {
        var random = RandomStreams.stream(seed, 0);
        double[] time = new double[samples];
        double[] voltage = new double[samples];
        double[] current = new double[samples];
        double[] step = new double[samples];
        double[] cycle = new double[samples];
        int[] type = new int[samples];
        int[] reason = new int[samples];
        double now = 0;
        for (int i = 0; i < samples; i++) {
            int number = i / perStep;
            int phase = number % 4;
            now += i % 17 == 16 ? intervalS / 4 : intervalS;
            time[i] = Math.rint(now * 1000) / 1000;
            type[i] = phase == 0 ? 0 : phase == 2 ? 2 : 1;
            current[i] = phase == 0 ? 3.927e-4 : phase == 2 ? -3.927e-4 : 0;
            voltage[i] = current[i] * 25 + 1e-4 * Math.rint(10 * random.nextDouble());
            step[i] = number + 1;
            cycle[i] = number / 4 + 1;
            reason[i] = (number + 1) * perStep > samples ? 0 : number % 5 == 4 ? 2 : 1;
        }
        return Trace.builder(samples)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .add(Quantity.CYCLE_COUNT, cycle)
                .add(Quantity.STEP_TYPE, new TextColumn(TYPES, type))
                .add(STEP_END_REASON, new TextColumn(REASONS, reason))
                .build();
    }
}
