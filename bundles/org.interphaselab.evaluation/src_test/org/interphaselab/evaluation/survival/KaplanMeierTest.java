package org.interphaselab.evaluation.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The remission times of Freireich et al. 1963 as Gehan 1965 gives them, which every textbook of survival works out. */
class KaplanMeierTest {

    private static final List<Lifetime> TREATED =
            lives("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final List<Lifetime> PLACEBO = lives("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    private static List<Lifetime> lives(String text) {
        return Arrays.stream(text.split(" "))
                .map(life -> new Lifetime(Double.parseDouble(life.replace("+", "")), life.endsWith("+")))
                .toList();
    }

    @Test
    void theTextbooksTable() {
        List<KaplanMeier.Step> steps = KaplanMeier.of(TREATED).steps();
        double[] times = {6, 7, 10, 13, 16, 22, 23};
        int[] atRisk = {21, 17, 15, 12, 11, 7, 6};
        double[] survival = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        assertEquals(times.length, steps.size());
        for (int k = 0; k < times.length; k++) {
            assertEquals(times[k], steps.get(k).timeH());
            assertEquals(atRisk[k], steps.get(k).atRisk());
            assertEquals(survival[k], steps.get(k).survival(), 6e-4);
        }
        assertEquals(3, steps.get(0).ended());
        assertEquals(9, KaplanMeier.of(TREATED).ended());
    }

    /** Median 23 with the interval from 13 to beyond the end; of the placebo 8, from 4 to 11 (log-log, 95 %). */
    @Test
    void theMediansAndTheirIntervals() {
        KaplanMeier treated = KaplanMeier.of(TREATED);
        assertEquals(23, treated.medianH().getAsDouble());
        assertEquals(13, treated.medianLowerH().getAsDouble());
        assertTrue(treated.medianUpperH().isEmpty());
        KaplanMeier placebo = KaplanMeier.of(PLACEBO);
        assertEquals(8, placebo.medianH().getAsDouble());
        assertEquals(4, placebo.medianLowerH().getAsDouble());
        assertEquals(11, placebo.medianUpperH().getAsDouble());
    }

    /** Greenwood's standard error at 13 weeks is 0.107: on the log-log scale 0.4316 to 0.849. */
    @Test
    void theBandIsThatOfTheLogLogScale() {
        KaplanMeier.Step step = KaplanMeier.of(TREATED).steps().get(3);
        assertEquals(0.432, step.lower(), 1e-3);
        assertEquals(0.849, step.upper(), 1e-3);
    }

    @Test
    void theLogRankTestOfTheTextbooks() {
        LogRank test = LogRank.of(TREATED, PLACEBO);
        assertEquals(16.79, test.chiSquared(), 5e-3);
        assertEquals(4.17e-5, test.pAsymptotic(), 2e-6);
        assertTrue(test.pExact().isEmpty());
    }

    /** Three against three that all live longer: two of the twenty divisions are as extreme. */
    @Test
    void theExactTestCountsDivisions() {
        LogRank test = LogRank.of(lives("100 110 120"), lives("10 20 30"));
        assertEquals(0.1, test.pExact().getAsDouble(), 1e-12);
        assertTrue(test.pAsymptotic() < 0.05, "what the chi-squared distribution would have claimed");
        assertEquals(1, LogRank.of(lives("5 5"), lives("5 5")).pExact().getAsDouble());
    }

    /**
     * By counting: of equal groups the most unequal division and its mirror image are as extreme, so n against n can show
     * 2/C(2n, n) at best, and m against n of unequal sizes 1/C(m + n, m).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10          | 20              | 1       | false
            10          | 20+             | 1       | false
            10 20       | 30 40           | 0.33333 | false
            10 20 30    | 40 50 60        | 0.1     | false
            10 20 30    | 90+ 90+ 90+ 90+ | 0.02857 | true
            10 20 30 40 | 90+ 90+ 90+ 90+ | 0.02857 | true
            10 20 30    | 90+ 90+ 90+     | 0.1     | false
            90+ 90+ 90+ 90+ | 90+ 90+ 90+ 90+ | 1   | false
            """)
    void groupsTooSmallToShowAnythingAreTold(String one, String other, double least, boolean shows) {
        LogRank test = LogRank.of(lives(one), lives(other));
        assertEquals(least, test.pLeast().getAsDouble(), 1e-5);
        assertEquals(shows, test.couldShow(0.05));
    }

    @Test
    void oneAgainstNineteenIsTheLeastForASingleCell() {
        String many = IntStream.rangeClosed(1, 19).mapToObj(hour -> hour + "").collect(Collectors.joining(" "));
        assertEquals(0.05, LogRank.of(lives("100"), lives(many)).pLeast().getAsDouble(), 1e-12);
    }

    @Test
    void oneCellHasNoInterval() {
        KaplanMeier one = KaplanMeier.of(lives("10"));
        assertEquals(10, one.medianH().getAsDouble());
        assertTrue(one.medianLowerH().isEmpty());
        assertTrue(one.medianUpperH().isEmpty());
        assertTrue(KaplanMeier.of(lives("10+ 20+")).medianH().isEmpty());
    }

    /** Without censoring the estimate is the part of the sample that lives longer. */
    @Property(tries = 200)
    void withoutCensoringItIsTheEmpiricalDistribution(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 1, max = 100) Double> hours) {
        List<Lifetime> lives = new ArrayList<>();
        hours.forEach(life -> lives.add(new Lifetime(life, false)));
        for (KaplanMeier.Step step : KaplanMeier.of(lives).steps()) {
            double longer = hours.stream().filter(life -> life > step.timeH()).count() / (double) hours.size();
            assertEquals(longer, step.survival(), 1e-9);
            assertTrue(step.lower() <= step.survival() && step.survival() <= step.upper());
        }
    }
}
