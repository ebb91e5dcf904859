package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;

class AnalysisCatalogTest {

    /** No parameters. */
    public record None() {}

    private static class Named implements Analysis<None> {
        private final String id;

        Named(String id) {
            this.id = id;
        }

        @Override
        public AnalysisInfo info() {
            return new AnalysisInfo(id, id, "", List.of(), "1", AnalysisInfo.Subject.CELL);
        }

        @Override
        public Class<None> parameters() {
            return None.class;
        }

        @Override
        public List<Problem> check(AnalysisInput input, None parameters) {
            return List.of();
        }

        @Override
        public AnalysisResult run(AnalysisInput input, None parameters, Progress progress) {
            return new AnalysisResult(List.of(), List.of(), List.of(), List.of(), false);
        }
    }

    private static final class Rival extends Named {
        Rival(String id) {
            super(id);
        }
    }

    @Test
    void analysesAreListedByIdWhateverOrderTheyComeIn() {
        Named verdict = new Named("verdict");
        Named events = new Named("events");
        AnalysisCatalog catalog = new AnalysisCatalog(List.of(verdict, events));
        assertEquals(List.of(events, verdict), catalog.all());
        assertSame(verdict, catalog.byId("verdict").orElseThrow());
        assertEquals(Optional.empty(), catalog.byId("other"));
        assertEquals(List.of(), catalog.problems());
    }

    @Test
    void twoOfOneIdAreAProblemAndTheSameOneIsAlwaysUsed() {
        Named first = new Named("verdict");
        Rival second = new Rival("verdict");
        for (List<Analysis<?>> order :
                List.of(List.<Analysis<?>>of(first, second), List.<Analysis<?>>of(second, first))) {
            AnalysisCatalog catalog = new AnalysisCatalog(order);
            assertSame(first, catalog.byId("verdict").orElseThrow());
            assertEquals("ANALYSIS_ID_TWICE", catalog.problems().getFirst().code());
            assertTrue(catalog.problems().getFirst().what().contains("Rival"));
        }
    }
}
