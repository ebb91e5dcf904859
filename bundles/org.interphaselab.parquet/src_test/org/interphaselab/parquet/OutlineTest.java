package org.interphaselab.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says of its extremes is so, stretch by stretch, and a single sample counts. */
class OutlineTest {

    private static final int SAMPLES = 250_000;
    private static final int SPIKE = 123_456;

    @TempDir
    Path folder;

    @Test
    void theStretchesFollowOneAnotherAndHoldEverySample() throws ProblemException {
        double[] time = new double[SAMPLES];
        double[] voltage = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            time[i] = 0.5 * i;
            voltage[i] = Math.sin(i * 1e-3);
        }
        voltage[SPIKE] = 9;
        Path file = folder.resolve("trace.parquet");
        ParquetFiles.write(
                Trace.builder(SAMPLES)
                        .add(Quantity.TEST_TIME, time)
                        .add(Quantity.VOLTAGE, voltage)
                        .build(),
                file);
        Outline outline = outline(file, Quantity.VOLTAGE).orElseThrow();
        int stretches = outline.from().length;
        assertTrue(stretches > 1, stretches + " stretches");
        assertEquals(0, outline.from()[0]);
        assertEquals(time[SAMPLES - 1], outline.to()[stretches - 1]);
        int sample = 0;
        for (int stretch = 0; stretch < stretches; stretch++) {
            assertEquals(time[sample], outline.from()[stretch], "a stretch begins where the one before ended");
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (; sample < SAMPLES && time[sample] <= outline.to()[stretch]; sample++) {
                lowest = Math.min(lowest, voltage[sample]);
                highest = Math.max(highest, voltage[sample]);
            }
            assertEquals(lowest, outline.lowest()[stretch]);
            assertEquals(highest, outline.highest()[stretch]);
        }
        assertEquals(SAMPLES, sample);
    }

    @Test
    void aColumnThatIsMissingHasNone() throws ProblemException {
        Path file = folder.resolve("trace.parquet");
        ParquetFiles.write(
                Trace.builder(2).add(Quantity.TEST_TIME, new double[] {0, 1}).build(), file);
        assertEquals(Optional.empty(), outline(file, Quantity.VOLTAGE));
    }

    private static Optional<Outline> outline(Path file, Quantity of) throws ProblemException {
        try (ParquetFile open = ParquetFile.open(file)) {
            return open.outline(Quantity.TEST_TIME, of);
        }
    }
}
