package org.interphaselab.study.recording;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * How one recording of a cell follows on another.
 *
 * @param repeated how many samples at the start of the later one are samples of the earlier one once more
 * @param contained whether the later one holds nothing else
 * @param runsOn whether the later one counts on where the earlier one ended; else its test time begins anew
 * @param pauseS seconds without samples between the two, where clocks or test times tell; never negative
 * @param overlapS seconds by which the later one begins before the earlier one ends although its samples are others; 0
 *     where it does not
 */
record Junction(int repeated, boolean contained, boolean runsOn, OptionalDouble pauseS, double overlapS) {

    /** How {@code after} follows on {@code before}; both hold samples and their test time. */
    static Junction between(RecordingPart earlier, Trace before, RecordingPart later, Trace after) {
        int repeated = repeated(before, after);
        double[] timeBefore = before.values(Quantity.TEST_TIME);
        double[] timeAfter = after.values(Quantity.TEST_TIME);
        double last = timeBefore[timeBefore.length - 1];
        if (repeated > 0) {
            boolean contained = repeated == after.size();
            double pause = contained ? 0 : timeAfter[repeated] - timeAfter[repeated - 1];
            return new Junction(repeated, contained, true, OptionalDouble.of(Math.max(0, pause)), 0);
        }
        boolean runsOn = timeAfter[0] >= last;
        OptionalDouble pause = pauseS(earlier, before, later, after);
        if (pause.isEmpty() && runsOn) {
            pause = OptionalDouble.of(timeAfter[0] - last);
        }
        double overlap = pause.isPresent() ? Math.max(0, -pause.getAsDouble()) : 0;
        return new Junction(
                0,
                false,
                runsOn,
                pause.isPresent() ? OptionalDouble.of(Math.max(0, pause.getAsDouble())) : pause,
                overlap);
    }

    /** By the clock of the samples, else by the starts of the tests; negative where the two overlap. */
    private static OptionalDouble pauseS(RecordingPart earlier, Trace before, RecordingPart later, Trace after) {
        Quantity clock = clock(before, after);
        if (!clock.equals(Quantity.TEST_TIME)) {
            double pause = after.values(clock)[0] - before.values(clock)[before.size() - 1];
            if (!Double.isNaN(pause)) {
                return OptionalDouble.of(pause);
            }
        }
        if (earlier.start().isEmpty() || later.start().isEmpty()) {
            return OptionalDouble.empty();
        }
        double betweenStarts = later.start().get().since(earlier.start().get()).toNanos() / 1e9;
        return OptionalDouble.of(betweenStarts
                + after.values(Quantity.TEST_TIME)[0]
                - before.values(Quantity.TEST_TIME)[before.size() - 1]);
    }

    /** The best clock that both have. */
    private static Quantity clock(Trace before, Trace after) {
        return Stream.of(Quantity.UNIX_TIME, Quantity.LOCAL_TIME)
                .filter(quantity -> before.has(quantity) && after.has(quantity))
                .findFirst()
                .orElse(Quantity.TEST_TIME);
    }

    /** Samples are the same when time, voltage and current are; without these nothing is taken to be the same. */
    private static int repeated(Trace before, Trace after) {
        if (!measured(before) || !measured(after)) {
            return 0;
        }
        Quantity clock = clock(before, after);
        double[] clockBefore = before.values(clock);
        double first = after.values(clock)[0];
        for (int p = before.size() - 1; p >= 0; p--) {
            if (clockBefore[p] == first) {
                int common = Math.min(before.size() - p, after.size());
                if (equal(before, p, after, common, clock)) {
                    return common;
                }
            }
        }
        return 0;
    }

    private static boolean equal(Trace before, int offset, Trace after, int length, Quantity clock) {
        for (Quantity quantity : new Quantity[] {clock, Quantity.VOLTAGE, Quantity.CURRENT}) {
            double[] a = before.values(quantity);
            double[] b = after.values(quantity);
            for (int i = 0; i < length; i++) {
                if (Double.compare(a[offset + i], b[i]) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean measured(Trace trace) {
        return trace.has(Quantity.VOLTAGE) && trace.has(Quantity.CURRENT);
    }
}
