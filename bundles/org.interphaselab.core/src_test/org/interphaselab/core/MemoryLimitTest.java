package org.interphaselab.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemoryLimitTest {

    private static final Path FILE = Path.of("large.parquet");

    private final MemoryLimit limit = new MemoryLimit(800_000_000, 2_000_000_000);

    @Test
    void eightBytesAValueDecide() {
        assertDoesNotThrow(() -> limit.require(10_000_000, 10, FILE));
        Problem problem = problemOf(() -> limit.require(300_000_000, 2, FILE));
        assertEquals("FILE_TOO_LARGE", problem.code());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(
                "The file has 300000000 samples of 2 columns and would take 4.8 GB of memory."
                        + " There are 800 MB for an import, of the 2 GB the program was given.",
                problem.what());
        assertTrue(problem.remedy().contains("-Xmx"), problem.remedy());
        assertTrue(problem.remedy().contains("split"), problem.remedy());
    }

    @Test
    void numbersThatNoMemoryHoldsDoNotOverflow() {
        assertEquals(
                "FILE_TOO_LARGE",
                problemOf(() -> limit.require(Long.MAX_VALUE, 1_000, FILE)).code());
    }

    @Test
    void whatGrowsIsStoppedWithWhatIsKnownOfIt() {
        assertDoesNotThrow(() -> limit.requireSoFar(1_000, 3, 1_000, FILE));
        Problem problem = problemOf(() -> limit.requireSoFar(1_000, 3, 900_000_000, FILE));
        assertTrue(
                problem.what().startsWith("The file has at least 1000 samples of 3 columns; these alone"),
                problem.what());
        assertEquals(
                "FILE_TOO_LARGE",
                problemOf(() -> limit.requireWhole(800_000_001, FILE)).code());
    }

    @Test
    void theHeapSetsTheLimit() {
        MemoryLimit heap = MemoryLimit.ofHeap();
        assertEquals(Runtime.getRuntime().maxMemory(), heap.givenBytes());
        assertTrue(heap.bytes() > 0 && heap.bytes() <= heap.givenBytes() / 2);
    }

    private static Problem problemOf(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }
}
