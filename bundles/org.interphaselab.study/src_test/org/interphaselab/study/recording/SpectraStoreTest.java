package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectraStoreTest {

    @TempDir
    Path folder;

    @Test
    void spectraComeBackPointByPointWithTheirOwnColumns() throws ProblemException {
        TraceStore store = new TraceStore(folder.resolve("traces"));
        ImpedanceSpectrum first = new ImpedanceSpectrum(
                1,
                Trace.builder(3)
                        .add(ImpedanceSpectrum.FREQUENCY, new double[] {1e6, 1e3, 1})
                        .add(ImpedanceSpectrum.REAL_IMPEDANCE, new double[] {12, 40, 55})
                        .add(ImpedanceSpectrum.IMAGINARY_IMPEDANCE, new double[] {-1, Double.NaN, -9})
                        .build());
        ImpedanceSpectrum third = new ImpedanceSpectrum(
                3,
                Trace.builder(2)
                        .add(ImpedanceSpectrum.FREQUENCY, new double[] {100, 10})
                        .add(Quantity.TEST_TIME, new double[] {7, 8})
                        .add(Quantity.STEP_TYPE, new TextColumn(List.of("PEIS"), new int[] {0, 0}))
                        .build());
        store.writeSpectra("cell-1", List.of(first, third));

        List<ImpedanceSpectrum> read = store.spectra("cell-1", Progress.none());
        assertEquals(List.of(1, 3), read.stream().map(ImpedanceSpectrum::number).toList());
        Trace points = read.getFirst().points();
        assertEquals(first.points().quantities(), points.quantities());
        for (Quantity quantity : points.quantities()) {
            assertArrayEquals(first.points().values(quantity), points.values(quantity));
        }
        assertEquals(List.of(), points.textQuantities());
        assertArrayEquals(new double[] {7, 8}, read.get(1).points().values(Quantity.TEST_TIME));
        assertFalse(read.get(1).points().has(ImpedanceSpectrum.REAL_IMPEDANCE));
        assertEquals(
                "PEIS",
                read.get(1).points().text(Quantity.STEP_TYPE).orElseThrow().at(1));
    }

    @Test
    void aRecordingWithoutSpectraHasNoFileOfThem() throws ProblemException {
        TraceStore store = new TraceStore(folder.resolve("traces"));
        assertEquals(List.of(), store.spectra("cell-1", Progress.none()));
        store.writeSpectra("cell-1", List.of(spectrum()));
        store.writeSpectra("cell-1", List.of());
        assertFalse(Files.exists(store.spectraFile("cell-1")));
    }

    @Test
    void aRecordingOfImpedanceAloneHasATraceWithoutSamples() throws ProblemException {
        TraceStore store = new TraceStore(folder.resolve("traces"));
        store.write("eis", Trace.builder(0).build());
        assertTrue(store.has("eis"));
        Trace trace = store.source("eis").load(Set.of(Quantity.VOLTAGE, Quantity.TEST_TIME), Progress.none());
        assertEquals(0, trace.size());
        assertEquals(0, trace.values(Quantity.VOLTAGE).length);
    }

    @Test
    void aDamagedFileIsAProblemInWords() throws IOException, ProblemException {
        TraceStore store = new TraceStore(folder.resolve("traces"));
        store.writeSpectra("cell-1", List.of(spectrum()));
        Files.writeString(store.spectraFile("cell-1"), "no parquet");
        ProblemException damaged = assertThrows(ProblemException.class, () -> store.spectra("cell-1", Progress.none()));
        assertEquals("TRACE_UNREADABLE", damaged.problem().code());
    }

    private static ImpedanceSpectrum spectrum() {
        return new ImpedanceSpectrum(
                1,
                Trace.builder(1)
                        .add(ImpedanceSpectrum.FREQUENCY, new double[] {1e6})
                        .build());
    }
}
