package org.interphaselab.desktop.testkit.watch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One event or runnable of the user interface thread, which answered nobody meanwhile.
 *
 * @param totalMs processor time of the thread, ms
 * @param shares whose it was as far as stacks were sampled, processor time, ms
 * @param stack where most of the time of ours went, innermost frame first
 */
public record Stretch(double totalMs, Map<Share, Double> shares, StackTraceElement[] stack) {

    private static final int FRAMES_TOLD = 45;

    public Stretch {
        shares = new EnumMap<>(shares);
    }

    /** Processor time of our own code without the loading of classes, ms. */
    public double oursMs() {
        return shares.getOrDefault(Share.OURS, 0.0);
    }

    /** Where our own code was entered from outside, the same for the same work. */
    public String place() {
        return Arrays.stream(stack)
                .takeWhile(frame -> !Share.loop(frame))
                .filter(Share::ours)
                .reduce((inner, outer) -> outer)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }

    /** Its times and where they went. */
    public String words() {
        return String.format(Locale.ROOT, "%.0f ms of ours in %.0f ms %s%n", oursMs(), totalMs, shares)
                + Arrays.stream(stack)
                        .takeWhile(frame -> !Share.loop(frame))
                        .limit(FRAMES_TOLD)
                        .map(frame -> "    " + frame)
                        .collect(Collectors.joining("\n"));
    }
}
