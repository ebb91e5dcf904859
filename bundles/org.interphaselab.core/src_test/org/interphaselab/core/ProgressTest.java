package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    /** Counts what it is told. */
    private static final class Counting implements Progress {
        private long units;
        private boolean stop;

        @Override
        public void begin(String task, long totalUnits) {
            // the total is the caller's
        }

        @Override
        public void advance(long more) {
            units += more;
        }

        @Override
        public boolean cancelled() {
            return stop;
        }
    }

    @Test
    void partsAddUpToTheWhole() {
        Counting whole = new Counting();
        whole.begin("two files", 100);
        for (int file = 0; file < 2; file++) {
            Progress part = whole.part(50);
            part.begin("one file", 7);
            for (int i = 0; i < 7; i++) {
                part.advance(1);
            }
        }
        assertEquals(100, whole.units);
    }

    @Test
    void aPartNeverReportsMoreThanItsShare() {
        Counting whole = new Counting();
        Progress part = whole.part(10);
        part.begin("miscounted", 3);
        part.advance(50);
        assertEquals(10, whole.units);
    }

    @Test
    void cancellingTheWholeCancelsItsParts() {
        Counting whole = new Counting();
        Progress part = whole.part(1).part(1);
        part.checkCancelled();
        whole.stop = true;
        assertThrows(CancellationException.class, part::checkCancelled);
    }
}
