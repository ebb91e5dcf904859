package org.interphaselab.benchmarks.fuzz;

import java.lang.management.ManagementFactory;

/**
 * How long pieces of work take: of the clock or, where other programs keep the processors busy, of the processor time of
 * this program, whichever threads do the work. To ask for the latter costs as much as to read a small file, so it is asked
 * for only where a piece took long, and up to {@value #SHORT_S} s too much may be told then.
 */
final class Stopwatch {

    private static final double SHORT_S = 0.1;

    private long marked = System.nanoTime();
    private long markedProcessor = processorNs();
    private long begun;

    /** Begins a piece of work. */
    void begin() {
        begun = System.nanoTime();
        if (begun - marked > SHORT_S * 1e9) {
            marked = begun;
            markedProcessor = processorNs();
        }
    }

    /** Seconds since the beginning. */
    double seconds() {
        double clock = (System.nanoTime() - begun) / 1e9;
        return clock < SHORT_S ? clock : Math.min(clock, (processorNs() - markedProcessor) / 1e9);
    }

    private static long processorNs() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }
}
