package org.interphaselab.percolation;

/** Decides when it is worth showing what a simulation has found so far: not too often, and never for most of the time. */
final class Looks {

    /** From so few runs no error can be told. */
    private static final int FEWEST_RUNS = 8;

    private static final long LEAST_NS = 250_000_000L;
    /** A look may take this share of the time at most. */
    private static final int SHARE = 10;

    private long next = System.nanoTime();

    /** Takes a look at so many runs, if it is time for one. */
    void take(int runs, Runnable look) {
        long now = System.nanoTime();
        if (runs >= FEWEST_RUNS && now - next >= 0) {
            look.run();
            long end = System.nanoTime();
            next = end + Math.max(LEAST_NS, SHARE * (end - now));
        }
    }
}
