package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceStoreTest {

    @TempDir
    Path folder;

    private final Trace trace = Trace.builder(3)
            .add(Quantity.TEST_TIME, new double[] {0, 30, 60})
            .add(Quantity.VOLTAGE, new double[] {0.1, Double.NaN, -0.1})
            .build();

    @Test
    void onlyTheColumnsAskedForAreLoaded() throws ProblemException {
        TraceStore store = new TraceStore(folder.resolve("traces"));
        store.write("cell-1", trace);
        Trace read = store.source("cell-1").load(Set.of(Quantity.VOLTAGE, Quantity.CURRENT), Progress.none());
        assertArrayEquals(trace.values(Quantity.VOLTAGE), read.values(Quantity.VOLTAGE));
        assertEquals(1, read.quantities().size());
        assertTrue(store.has("cell-1"));
        assertFalse(store.has("cell-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../study", "a/b", "", ".hidden", "a\\b", "a b", "a\0"})
    void aNameThatCouldLeaveTheFolderIsRefused(String id) {
        TraceStore store = new TraceStore(folder);
        assertEquals(
                "TRACE_ID",
                assertThrows(ProblemException.class, () -> store.file(id))
                        .problem()
                        .code());
        assertThrows(ProblemException.class, () -> store.source(null));
    }

    @Test
    void aMissingOrDamagedTraceTellsHowItIsMadeAgain() throws ProblemException, IOException {
        TraceStore store = new TraceStore(folder);
        Files.writeString(folder.resolve("broken.parquet"), "PAR1 but not really PAR1");
        for (String id : new String[] {"broken", "missing"}) {
            Problem problem = assertThrows(ProblemException.class, () -> store.source(id)
                            .load(Set.of(Quantity.VOLTAGE), Progress.none()))
                    .problem();
            assertEquals("TRACE_UNREADABLE", problem.code());
            assertTrue(
                    problem.where().toString().endsWith(id + ".parquet"),
                    problem.where().toString());
            assertTrue(problem.remedy().contains("raw/"), problem.remedy());
        }
    }
}
