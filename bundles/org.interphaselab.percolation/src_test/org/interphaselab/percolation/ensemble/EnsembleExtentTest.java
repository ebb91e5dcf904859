package org.interphaselab.percolation.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs go on while errors are looked at, and the end is still the first block whose error is small enough. */
class EnsembleExtentTest {

    private static final double TARGET = 0.01;
    private static final int MOST = 4000;
    private static final long SEED = 7;

    /** Takes as long as it likes, so that threads overtake each other. */
    private static final Simulation UNEVEN = new Simulation() {
        @Override
        public String identity() {
            return "uneven";
        }

        @Override
        public List<String> observables() {
            return List.of("number");
        }

        @Override
        public Worker newWorker() {
            return (seed, run, outcome) -> {
                SplittableRandom random = new SplittableRandom(seed * 1_000_003 + run);
                outcome[0] = random.nextDouble();
                long end = System.nanoTime() + random.nextInt(100_000);
                while (System.nanoTime() < end) {
                    Worker.checkInterrupted();
                }
            };
        }
    };

    private static Extent untilTarget() {
        return Extent.untilError(TARGET, soFar -> soFar.standardError(0), MOST);
    }

    /** Where the error is first small enough at the end of a block, from all runs one after the other. */
    private static int expected() throws ProblemException {
        Outcomes all = Ensemble.of(UNEVEN, SEED).run(Extent.runs(MOST), Progress.none());
        int runs = 2 * Extent.BLOCK;
        while (prefix(all, runs).standardError(0) > TARGET) {
            runs += Extent.BLOCK;
        }
        return runs;
    }

    private static Outcomes prefix(Outcomes all, int runs) {
        return new Outcomes(all.observables(), new double[][] {java.util.Arrays.copyOf(all.of(0), runs)});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theEndIsTheSameOnAnyNumberOfThreads(int threads) throws ProblemException {
        int runs = expected();
        assertTrue(runs > 700 && runs < 1000, "1/12 over the square of the error: " + runs);
        Outcomes found = Ensemble.of(UNEVEN, SEED).onThreads(threads).run(untilTarget(), Progress.none());
        assertEquals(runs, found.runs());
        assertArrayEquals(
                Ensemble.of(UNEVEN, SEED)
                        .run(Extent.runs(runs), Progress.none())
                        .of(0),
                found.of(0));
    }

    @Test
    void theEndIsTheSameAfterAStopInTheMiddleOfABlock(@TempDir Path folder) throws ProblemException {
        Path file = folder.resolve("kept");
        Ensemble ensemble = Ensemble.of(UNEVEN, SEED).onThreads(2).keptIn(file);
        AtomicInteger done = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // nobody listens
            }

            @Override
            public void advance(long units) {
                done.addAndGet((int) units);
            }

            @Override
            public boolean cancelled() {
                return done.get() > 300;
            }
        };
        assertThrows(CancellationException.class, () -> ensemble.run(untilTarget(), stopping));
        AtomicInteger kept = new AtomicInteger(-1);
        Progress counting = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // nobody listens
            }

            @Override
            public void advance(long units) {
                kept.compareAndSet(-1, (int) units);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Outcomes found = ensemble.run(untilTarget(), counting);
        assertTrue(kept.get() > 290 && kept.get() < 400, "went on from what was kept: " + kept.get());
        assertEquals(expected(), found.runs());
        assertEquals(found.runs(), ensemble.run(untilTarget(), Progress.none()).runs());
    }
}
