package org.interphaselab.desktop.testkit.watch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was seen so far of a stretch of the user interface thread; times are the thread's processor time, ms. */
final class Seen {

    private final double beganMs;
    private final Map<Share, Double> shares = new EnumMap<>(Share.class);
    private double sampledMs;
    private String entry;
    private StackTraceElement[] worst = {};
    private double worstMs;

    Seen(double beganMs) {
        this.beganMs = beganMs;
        this.sampledMs = beganMs;
    }

    /** The frame that the event loop called, where a runnable or an event begins. */
    static String entry(StackTraceElement[] stack) {
        for (int i = 1; i < stack.length; i++) {
            if (stack[i].getClassName().equals("org.eclipse.swt.widgets.RunnableLock")) {
                return stack[i - 1].toString();
            }
            if (Share.loop(stack[i])) {
                break;
            }
        }
        return "";
    }

    double beganMs() {
        return beganMs;
    }

    double sampledMs() {
        return sampledMs;
    }

    boolean sameEntry(String other) {
        return entry == null || entry.equals(other);
    }

    void add(double cpuMs, StackTraceElement[] stack, String from) {
        entry = from;
        double part = cpuMs - sampledMs;
        sampledMs = cpuMs;
        Share share = Share.of(stack);
        shares.merge(share, part, Double::sum);
        if (share == Share.OURS && part > worstMs) {
            worst = stack;
            worstMs = part;
        }
    }

    Optional<Stretch> stretch(double cpuMs) {
        return shares.isEmpty() ? Optional.empty() : Optional.of(new Stretch(cpuMs - beganMs, shares, worst));
    }
}
