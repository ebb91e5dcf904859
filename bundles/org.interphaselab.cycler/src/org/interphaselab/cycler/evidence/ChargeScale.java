package org.interphaselab.cycler.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.raw.ChargeCounters;

/**
 * The scale of every counter of charge against the current: where a counter moves, it moves by |I| dt. Off by more than a
 * factor of two, one of both is in another unit than its header says; what is closer than that the records may leave open.
 */
final class ChargeScale {

    private static final double FACTOR = 2;
    private static final int MIN_MOVES = 10;
    private static final double MIN_CHARGE_AH = 1e-9;
    private static final double SECONDS_PER_HOUR = 3600;
    /** Units that are mistaken for one another, by the ratio of counter to integral. */
    private static final Map<Double, String> MISTAKEN =
            Map.of(1e3, "mAh", 1e6, "µAh", 3600.0, "As", 3.6e6, "mAs", 1e-3, "a current in mA");

    private static final double NEAR = 0.1;

    private ChargeScale() {}

    /**
     * Checks the counters of a recording that has a time and a current.
     *
     * @param told counters whose contradiction to the current is told already
     */
    static void add(Evidence evidence, List<Quantity> told) {
        Trace trace = evidence.trace();
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] current = trace.values(Quantity.CURRENT);
        List<String> sound = new ArrayList<>();
        List<String> off = new ArrayList<>();
        List<Quantity> counters = new ArrayList<>(ChargeCounters.allIn(trace));
        counters.removeAll(told);
        for (Quantity counter : counters) {
            ratio(trace.values(counter), time, current).ifPresent(ratio -> {
                String text = counter.name() + " moves by " + Numbers.significant(ratio, 4) + " of |I| dt";
                boolean agrees = ratio <= FACTOR && ratio >= 1 / FACTOR;
                (agrees ? sound : off).add(text + (agrees ? "" : hint(ratio)));
            });
        }
        if (sound.isEmpty() && off.isEmpty()) {
            return;
        }
        evidence.check(
                "CHARGE_SCALE",
                "every counter of charge is of the scale of the current",
                off.isEmpty(),
                String.join("; ", off.isEmpty() ? sound : off),
                "A counter of charge is of another scale than the current",
                "Find out which of the two is in another unit than its header says, and correct it in the file.");
    }

    /** Movement of a counter over charge by the current, in the intervals in which the counter moves. */
    private static Optional<Double> ratio(double[] counter, double[] time, double[] current) {
        double moved = 0;
        double flowed = 0;
        int moves = 0;
        for (int i = 1; i < counter.length; i++) {
            double move = Math.abs(counter[i] - counter[i - 1]);
            if (!(move > 0)) {
                continue; // of two counters one stands still all the while
            }
            boolean restarts = Math.abs(counter[i]) < Math.abs(counter[i - 1]) / 2;
            // between records of a pulsed current nobody knows how it flowed
            double larger = Math.max(Math.abs(current[i]), Math.abs(current[i - 1]));
            boolean steady = Math.abs(current[i] - current[i - 1]) <= NEAR * larger;
            double charge = 0.5 * Math.abs(current[i] + current[i - 1]) * (time[i] - time[i - 1]) / SECONDS_PER_HOUR;
            if (!restarts && steady && charge > 0) {
                moved += move;
                flowed += charge;
                moves++;
            }
        }
        return moves < MIN_MOVES || flowed < MIN_CHARGE_AH ? Optional.empty() : Optional.of(moved / flowed);
    }

    private static String hint(double ratio) {
        return MISTAKEN.entrySet().stream()
                .filter(unit -> Math.abs(ratio / unit.getKey() - 1) < NEAR)
                .findFirst()
                .map(unit -> ", as " + unit.getValue() + " would")
                .orElse("");
    }
}
