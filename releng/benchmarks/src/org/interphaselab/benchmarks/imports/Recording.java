package org.interphaselab.benchmarks.imports;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;

/**
 * A cell that is charged and discharged in turn for half an hour each, with a record a second and noise of the last
 * digits, as symmetric cells are recorded. The same number of records and seed give the same recording.
 */
final class Recording {

    /** Records of each half-cycle. */
    static final int RECORDS_A_STEP = 1800;

    private static final long SEED = 20261122;
    private static final double CURRENT_A = 2e-3;

    private final int size;
    private final RandomGenerator random = RandomStreams.stream(SEED, 0);

    private final RandomGenerator below = RandomStreams.stream(SEED, 1);

    private int at = -1;
    private int voltage;
    private int current;
    private int fine;
    private long chargeNanoAs;
    private long energyNanoWs;

    Recording(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** Goes to the next record; false at the end. */
    boolean next() {
        if (++at >= size) {
            return false;
        }
        int second = at % RECORDS_A_STEP;
        double polarization = 0.05 + 0.03 * second / RECORDS_A_STEP;
        voltage = (int) Math.round(sign() * polarization * 1e4) + random.nextInt(7) - 3;
        current = (int) Math.round(sign() * CURRENT_A * 1e6) + random.nextInt(3) - 1;
        fine = below.nextInt(1001);
        chargeNanoAs = second == 0 ? 0 : chargeNanoAs + Math.abs(current) * 1000L;
        energyNanoWs = second == 0 ? 0 : energyNanoWs + Math.abs((long) current * voltage / 10);
        return true;
    }

    /** From 1. */
    int number() {
        return at + 1;
    }

    /** From 1. */
    int step() {
        return at / RECORDS_A_STEP + 1;
    }

    /** From 1. */
    int cycle() {
        return (step() + 1) / 2;
    }

    boolean charges() {
        return step() % 2 == 1;
    }

    int secondOfStep() {
        return at % RECORDS_A_STEP;
    }

    long second() {
        return at;
    }

    /** In 0.1 mV. */
    int voltage() {
        return voltage;
    }

    /** In µA. */
    int microampere() {
        return current;
    }

    /** Noise below the last digit, from 0 to 1000: formats of floating point carry it, and do not compress for it. */
    int fine() {
        return fine;
    }

    /** Magnitude since the step began, in nA s. */
    long chargeNanoAs() {
        return chargeNanoAs;
    }

    /** Magnitude since the step began, in nW s. */
    long energyNanoWs() {
        return energyNanoWs;
    }

    private int sign() {
        return charges() ? 1 : -1;
    }
}
