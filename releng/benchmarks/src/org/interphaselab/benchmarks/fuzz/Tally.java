package org.interphaselab.benchmarks.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the inputs. */
final class Tally {

    /**
     * An input that ended in neither an import nor a problem, or took too long.
     *
     * @param index its number, with which and the seed it is made again
     * @param what what happened
     */
    record Failure(long index, String what) {}

    private static final int KEPT = 50;

    private final Map<String, Long> problems = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private long imported;
    private long inputs;
    private long failed;
    private double slowestS;
    private long slowest;

    synchronized void imported() {
        imported++;
    }

    synchronized void problem(String code) {
        problems.merge(code, 1L, Long::sum);
    }

    /** False when so many failed that more would tell nothing new. */
    synchronized boolean failure(long index, String what) {
        failed++;
        if (failures.size() < KEPT) {
            failures.add(new Failure(index, what));
        }
        return failures.size() < KEPT;
    }

    synchronized void took(long index, double seconds) {
        inputs++;
        if (seconds > slowestS) {
            slowestS = seconds;
            slowest = index;
        }
    }

    synchronized long inputs() {
        return inputs;
    }

    synchronized long failed() {
        return failed;
    }

    synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    synchronized double slowestS() {
        return slowestS;
    }

    @Override
    public synchronized String toString() {
        String codes = problems.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return inputs + " inputs: " + imported + " imported, " + failed + " failed, slowest is number " + slowest
                + "; problems: " + codes;
    }
}
