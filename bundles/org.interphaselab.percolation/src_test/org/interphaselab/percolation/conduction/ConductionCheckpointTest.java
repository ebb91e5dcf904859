package org.interphaselab.percolation.conduction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConductionCheckpointTest {

    /** Cancelled in one step after the other, the solution goes on from its file to the very bits of one that was not. */
    @Test
    void whatWasStoppedGoesOnToTheSameBits(@TempDir Path folder) throws ProblemException {
        Microstructure image = EffectiveConductivityTest.random(RandomStreams.stream(2, 3), 20, 20, 20, 0.45);
        EffectiveConductivity solver = new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-9, 1);
        Conducting whole =
                (Conducting) solver.along(Direction.X, image, EffectiveConductivityTest.phases(0, 1), Progress.none());
        Optional<Path> file = Optional.of(folder.resolve("state"));
        int stops = 0;
        ConductionResult found = null;
        while (found == null) {
            Impatient impatient = new Impatient(40);
            try {
                found = solver.along(Direction.X, image, EffectiveConductivityTest.phases(0, 1), file, impatient);
            } catch (CancellationException e) {
                stops++;
                assertTrue(stops < 100, "no step is done before it is cancelled");
            }
        }
        assertTrue(stops > 1, stops + " stops");
        Conducting resumed = (Conducting) found;
        assertEquals(whole.conductivity().value(), resumed.conductivity().value(), 0);
        assertArrayEquals(whole.errors(), resumed.errors());
        ProblemException other = assertThrows(
                ProblemException.class,
                () -> solver.along(Direction.Y, image, EffectiveConductivityTest.phases(0, 1), file, Progress.none()));
        assertEquals("CHECKPOINT_REFUSED", other.problem().code());
    }

    /** A network goes on in the same way; one that differs in a single resistor is another. */
    @Test
    void aNetworkGoesOnToTheSameBits(@TempDir Path folder) throws ProblemException {
        ResistorNetwork network = ResistorNetworkTest.random(RandomStreams.stream(2, 4), 4000, 16_000, 8);
        NetworkConductance whole =
                NetworkConductance.of(network, 1e-9, Progress.none()).orElseThrow();
        Optional<Path> file = Optional.of(folder.resolve("state"));
        int stops = 0;
        NetworkConductance found = null;
        while (found == null) {
            try {
                found = NetworkConductance.of(network, 1e-9, file, new Impatient(12))
                        .orElseThrow();
            } catch (CancellationException e) {
                stops++;
                assertTrue(stops < 1000, "no step is done before it is cancelled");
            }
        }
        assertTrue(stops > 1 && whole.steps() > 4, stops + " stops, " + whole.steps() + " steps");
        assertEquals(whole, found);
        network.conductance()[7] *= 1.001;
        ProblemException other =
                assertThrows(ProblemException.class, () -> NetworkConductance.of(network, 1e-9, file, Progress.none()));
        assertEquals("CHECKPOINT_REFUSED", other.problem().code());
    }

    /** Cancels after it has been asked so many times since the solution began. */
    private static final class Impatient implements Progress {

        private final int patience;
        private int left = Integer.MAX_VALUE;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void begin(String task, long totalUnits) {
            left = patience;
        }

        @Override
        public void advance(long units) {
            // not looked at
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
