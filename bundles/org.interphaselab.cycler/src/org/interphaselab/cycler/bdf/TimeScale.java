package org.interphaselab.cycler.bdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How fast a time runs against a clock that was recorded beside it. A time in milliseconds under a header that says
 * seconds agrees with itself in every way; only a second clock shows it. The median over stretches of the recording is
 * taken, so that pauses and a clock of whole seconds do not matter.
 *
 * @param ratio seconds of the time for each second of the clock
 */
record TimeScale(double ratio) {

    private static final double TOLERANCE = 0.05;
    private static final double STRETCH_S = 30;
    private static final int MIN_STRETCHES = 3;
    private static final int MIN_PARTS = 10;

    /** A unit that is not seconds, and what the ratio is when a time is in it. */
    private record Unit(String name, double perSecond) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("milliseconds", 1e3),
            new Unit("microseconds", 1e6),
            new Unit("nanoseconds", 1e9),
            new Unit("minutes", 1.0 / 60),
            new Unit("hours", 1.0 / 3600),
            new Unit("days", 1.0 / 86400));

    /** The scale; empty where the recording is too short to tell. Both arrays in s by their headers, NaN where unknown. */
    static Optional<TimeScale> of(double[] time, double[] clock) {
        double clockSpan = span(clock);
        double stretch = Math.min(STRETCH_S, clockSpan / MIN_PARTS);
        double[] ratios = new double[time.length];
        int count = 0;
        int from = -1;
        for (int i = 0; i < time.length && stretch > 0; i++) {
            if (Double.isNaN(time[i]) || Double.isNaN(clock[i])) {
                continue;
            }
            if (from < 0 || time[i] < time[from] || clock[i] < clock[from]) {
                from = i; // a fall belongs to another check
            } else if (clock[i] - clock[from] >= stretch) {
                ratios[count++] = (time[i] - time[from]) / (clock[i] - clock[from]);
                from = i;
            }
        }
        if (count < MIN_STRETCHES) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(ratios, count);
        Arrays.sort(sorted);
        return Optional.of(new TimeScale(sorted[count / 2]));
    }

    /** Whether both run alike. */
    boolean agrees() {
        return near(1);
    }

    /** The unit in which the time really is, where the ratio tells one and the clock is in seconds. */
    Optional<String> unitOfTime() {
        return UNITS.stream()
                .filter(unit -> near(unit.perSecond()))
                .map(Unit::name)
                .findFirst();
    }

    /** The unit in which the clock really is, where the ratio tells one and the time is in seconds. */
    Optional<String> unitOfClock() {
        return UNITS.stream()
                .filter(unit -> near(1 / unit.perSecond()))
                .map(Unit::name)
                .findFirst();
    }

    private boolean near(double wanted) {
        return Math.abs(ratio / wanted - 1) <= TOLERANCE;
    }

    private static double span(double[] clock) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : clock) {
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
        return most - least;
    }
}
