package org.interphaselab.percolation.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;

/** An ensemble shows its outcomes while runs come in, and stops soon when it is cancelled, in whatever a run is. */
class EnsembleWatchTest {

    @Test
    void whatIsShownIsThePrefixOfTheOutcome() throws ProblemException {
        List<Outcomes> shown = new ArrayList<>();
        Outcomes all = Ensemble.of(simulation(20), 1)
                .onThreads(2)
                .watchedBy(shown::add)
                .run(Extent.runs(40), Progress.none());
        assertTrue(shown.size() > 2, () -> shown.size() + " looks");
        for (int i = 0; i < shown.size(); i++) {
            int runs = shown.get(i).runs();
            assertTrue(i == 0 || runs > shown.get(i - 1).runs());
            assertArrayEquals(
                    java.util.Arrays.copyOf(all.of(0), runs), shown.get(i).of(0));
        }
        assertEquals(40, shown.getLast().runs());
    }

    @Test
    void cancelIsHeardWithinAFifthOfASecondThoughARunTakesLonger() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicLong cancelledAt = new AtomicLong();
        Progress progress = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                begun.countDown();
            }

            @Override
            public void advance(long units) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return cancelledAt.get() != 0;
            }
        };
        Thread user = new Thread(() -> {
            try {
                begun.await();
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancelledAt.set(System.nanoTime());
        });
        user.start();
        assertThrows(CancellationException.class, () -> Ensemble.of(simulation(20_000), 1)
                .run(Extent.runs(4), progress));
        double waited = (System.nanoTime() - cancelledAt.get()) / 1e6;
        user.join();
        assertTrue(waited < 200, () -> waited + " ms");
    }

    private static Simulation simulation(int milliseconds) {
        return new Simulation() {
            @Override
            public String identity() {
                return "slow";
            }

            @Override
            public List<String> observables() {
                return List.of("number");
            }

            @Override
            public Worker newWorker() {
                return (seed, run, outcome) -> {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    outcome[0] = seed + run;
                };
            }
        };
    }
}
