package org.interphaselab.study.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.core.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {

    @TempDir
    Path folder;

    private final AnalysisResult result = new AnalysisResult(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Finding(Finding.Level.NOTE, "CODE", "cell", "text", List.of())),
            true);

    @Test
    void aResultIsFoundByAllThatItDependsOn() throws IOException {
        ResultCache cache = new ResultCache(folder.resolve("results"));
        Provenance provenance = provenance("in", "verdict", "1", Map.of("limit", "0.02"));
        assertEquals(Optional.empty(), cache.find(provenance));
        cache.store(result, provenance);
        assertEquals(Optional.of(result), cache.find(provenance));
        for (Provenance other : List.of(
                provenance("in2", "verdict", "1", Map.of("limit", "0.02")),
                provenance("in", "events", "1", Map.of("limit", "0.02")),
                provenance("in", "verdict", "2", Map.of("limit", "0.02")),
                provenance("in", "verdict", "1", Map.of("limit", "0.03")))) {
            assertEquals(Optional.empty(), cache.find(other));
        }
    }

    @Test
    void aDamagedOrForeignEntryIsNoResult() throws IOException {
        ResultCache cache = new ResultCache(folder);
        Provenance provenance = provenance("in", "verdict", "1", Map.of());
        cache.store(result, provenance);
        byte[] good = Files.readAllBytes(cache.file(provenance));
        Files.write(cache.file(provenance), java.util.Arrays.copyOf(good, good.length / 2));
        assertEquals(Optional.empty(), cache.find(provenance));
        Provenance other = provenance("other", "verdict", "1", Map.of());
        Files.write(cache.file(other), good);
        assertEquals(Optional.empty(), cache.find(other));
    }

    @Test
    void anAnalysisCannotWriteOutsideTheFolder() {
        Path file = new ResultCache(folder).file(provenance("in", "../../evil", "1", Map.of()));
        assertTrue(file.normalize().getParent().equals(folder), file.toString());
    }

    private static Provenance provenance(String input, String id, String version, Map<String, String> parameters) {
        return new Provenance(input, id, version, parameters, OptionalLong.empty());
    }
}
