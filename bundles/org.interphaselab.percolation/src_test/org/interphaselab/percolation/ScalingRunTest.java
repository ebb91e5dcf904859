package org.interphaselab.percolation;

import static org.interphaselab.percolation.FalseAlarm.BOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingRunTest {

    private static ScalingRun run(String system, String sizes, int runs, double target, int threads)
            throws ProblemException {
        return ScalingRun.of(
                new ScalingParameters(system, sizes, runs, target, 6, threads), Optional.empty(), Progress.none());
    }

    /** Published thresholds from boxes of which none shows them by its mean. */
    @ParameterizedTest
    @CsvSource({
        "overlapping-discs, '8,12,16,24', 800, 1.12808737",
        "overlapping-spheres, '4,6,8,12', 800, 0.341890",
        "sticks, '6,8,12,16', 500, 5.6372858",
        "sc-site, '8,12,16,24', 1000, 0.31160768"
    })
    void boxesOfSeveralSizesTellTheThresholdOfAnInfiniteOne(String system, String sizes, int runs, double known)
            throws ProblemException {
        ScalingRun found = run(system, sizes, runs, 0, 1);
        double error = found.threshold().standardUncertainty().orElseThrow();
        assertEquals(
                known,
                found.threshold().value(),
                BOUND * error,
                found.threshold().text());
        assertTrue(error < 0.02 * known, "the test can tell: " + error);
        assertTrue(found.doubt().isEmpty(), "χ² " + found.fit().chiSquared());
    }

    @Test
    void theErrorAskedForIsReachedOnAnyNumberOfThreads() throws ProblemException {
        ScalingRun one = run("overlapping-discs", "6,8,12", 4000, 0.05, 1);
        ScalingRun two = run("overlapping-discs", "6,8,12", 4000, 0.05, 2);
        assertTrue(
                one.threshold().standardUncertainty().orElseThrow() <= 0.05,
                one.threshold().text());
        assertTrue(one.boxes().getFirst().outcomes().runs() < 4000);
        assertEquals(one.threshold(), two.threshold());
    }

    @ParameterizedTest
    @CsvSource({
        "overlapping-spheres, '6,8', PERCOLATION_SIZES",
        "overlapping-spheres, 'a,b,c', PERCOLATION_SIZES",
        "sq-site-film-8, '16,24,32', PERCOLATION_NO_EXTRAPOLATION",
        "overlapping-spheres, '2,3,4', PERCOLATION_SIZE"
    })
    void whatCannotBeExtrapolatedIsRefused(String system, String sizes, String code) {
        ProblemException refused = assertThrows(ProblemException.class, () -> run(system, sizes, 2, 0, 1));
        assertEquals(code, refused.problem().code());
    }
}
