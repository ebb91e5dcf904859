package org.interphaselab.benchmarks.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short hunt of each reader whose sound files are made here; the long ones are run by ./lab bench fuzz. */
class ShortHuntTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"nda, 4000", "ndax, 3000", "mpr, 4000", "bdf-parquet, 400", "res, 400", "text, 3000"})
    void everyInputIsImportedOrTold(String reader, long inputs) throws Exception {
        Tally tally = FuzzTopic.hunt(reader, inputs, folder);
        assertEquals(List.of(), tally.failures());
        assertEquals(inputs, tally.inputs());
        assertTrue(tally.slowestS() < Hunt.LIMIT_S);
    }
}
