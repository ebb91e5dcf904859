package org.interphaselab.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interphaselab.evaluation.stress.Scenario;
import org.interphaselab.evaluation.stress.StressRun;
import org.interphaselab.evaluation.stress.StressRun.Outcome;

/** What was found in cells of each kind. */
final class ConfusionMatrix {

    private static final int BATCH = 10;

    private final Map<Scenario, Map<String, Integer>> found = new EnumMap<>(Scenario.class);
    private final Map<Scenario, Map<Outcome, Integer>> outcomes = new EnumMap<>(Scenario.class);
    private final List<String> wrong = new ArrayList<>();

    /** Evaluates this many cells of each kind. */
    static ConfusionMatrix of(long seed, int perScenario, int threads) throws InterruptedException {
        ConfusionMatrix matrix = new ConfusionMatrix();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (Scenario scenario : Scenario.values()) {
                for (int from = 0; from < perScenario; from += BATCH) {
                    int first = from;
                    int end = Math.min(perScenario, from + BATCH);
                    all.add(pool.submit(
                            () -> IntStream.range(first, end).forEach(run -> matrix.add(seed, scenario, run))));
                }
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a cell could not be evaluated", e.getCause());
        }
        return matrix;
    }

    private void add(long seed, Scenario scenario, int run) {
        StressRun one = StressRun.of(scenario, seed, run);
        Outcome outcome = one.outcome();
        synchronized (this) {
            found.computeIfAbsent(scenario, s -> new TreeMap<>())
                    .merge(one.found().isEmpty() ? "nothing" : String.join(" + ", one.found()), 1, Integer::sum);
            outcomes.computeIfAbsent(scenario, s -> new EnumMap<>(Outcome.class))
                    .merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.MISSED || outcome == Outcome.FALSE_ALARM) {
                wrong.add(scenario + " " + run + " " + outcome + ": " + one.found() + " " + one.cell());
            }
        }
    }

    int count(Scenario scenario, Outcome outcome) {
        return outcomes.getOrDefault(scenario, Map.of()).getOrDefault(outcome, 0);
    }

    int cells(Scenario scenario) {
        return outcomes.getOrDefault(scenario, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The cells judged wrongly, with all that is needed to make them again. */
    List<String> wrong() {
        return wrong.stream().sorted().toList();
    }

    /** A row per kind: what was found how often. */
    List<String> rows() {
        return found.entrySet().stream()
                .map(row -> row.getKey() + " (" + cells(row.getKey()) + "): " + row.getValue())
                .toList();
    }
}
