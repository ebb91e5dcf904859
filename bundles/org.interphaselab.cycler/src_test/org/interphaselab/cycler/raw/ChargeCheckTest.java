package org.interphaselab.cycler.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.ImportReportBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of 1 mA, a record every 10 s, whose counter restarts with each. */
class ChargeCheckTest {

    private static final double CURRENT_A = 1e-3;
    private static final double INTERVAL_S = 10;

    private int records;
    private double[] step;
    private double[] time;
    private double[] current;
    private double[] counted;

    @BeforeEach
    void thirtyStepsOfFiftyRecords() {
        steps(30, 50);
    }

    private void steps(int count, int recordsOfStep) {
        records = recordsOfStep;
        int n = count * recordsOfStep;
        step = new double[n];
        time = new double[n];
        current = new double[n];
        counted = new double[n];
        for (int i = 0; i < n; i++) {
            step[i] = i / recordsOfStep + 1;
            time[i] = i * INTERVAL_S;
            current[i] = i / recordsOfStep % 2 == 0 ? CURRENT_A : -CURRENT_A;
            counted[i] = i % recordsOfStep * INTERVAL_S * CURRENT_A / 3600;
        }
    }

    private void scale(int number, double factor) {
        for (int i = (number - 1) * records; i < number * records; i++) {
            current[i] *= factor;
        }
    }

    private ImportReport report() {
        ImportReportBuilder builder =
                new ImportReportBuilder(Path.of("x.nda"), new CyclerFormat("x", "X", List.of(".nda")));
        ChargeCheck.run(
                new ChargeCheck.Records(step.length, i -> step[i], time, current, List.of(counted), i -> true),
                builder);
        return builder.build("", step.length);
    }

    private static String warning(ImportReport report) {
        assertEquals(
                List.of("CHARGE_CONTRADICTS_CURRENT"),
                report.problems().stream().map(Problem::code).toList());
        assertFalse(report.checks().getFirst().passed());
        return report.problems().getFirst().what();
    }

    @Test
    void soundStepsPass() {
        ImportReport report = report();
        assertEquals(List.of(), report.problems());
        assertTrue(report.checks().getFirst().passed());
        String evidence = report.checks().getFirst().evidence();
        assertTrue(evidence.startsWith("30 of 30 steps agree within 2 %"), evidence);
        assertFalse(evidence.contains("cannot tell"), evidence);
    }

    @Test
    void oneTenfoldStepAmongManyIsNamed() {
        scale(17, 10);
        String what = warning(report());
        assertTrue(what.contains("in step 17 (ratio 10)"), what);
        assertTrue(what.contains("29 of 30 steps agree"), what);
    }

    @Test
    void threePercentIsTooMuchAndOneIsNot() {
        scale(4, 1.01);
        scale(5, 1.03);
        String what = warning(report());
        assertTrue(what.contains("in step 5 (ratio 1.03)"), what);
    }

    @Test
    void whatFewRecordsCannotTellIsNotJudged() {
        steps(30, 19);
        scale(17, 1.5);
        ImportReport report = report();
        assertEquals(List.of(), report.checks());
        assertEquals(List.of(), report.problems());
        String rule = report.rules().getFirst();
        assertTrue(rule.contains("cannot tell for steps 1, 2, 3, 4, 5 and 25 more"), rule);
    }

    @Test
    void aPulsedStepIsNotJudgedBesideSoundOnes() {
        for (int i = 2 * records; i < 3 * records; i++) {
            current[i] = i % 2 == 0 ? 5 * CURRENT_A : 0;
        }
        ImportReport report = report();
        assertEquals(List.of(), report.problems());
        String evidence = report.checks().getFirst().evidence();
        assertTrue(evidence.startsWith("29 of 29 steps"), evidence);
        assertTrue(evidence.contains("cannot tell for step 3:"), evidence);
    }

    @Test
    void aCounterThatRestartsWithinAStepIsFollowed() {
        for (int i = 4 * records + 25; i < 5 * records; i++) {
            counted[i] -= counted[4 * records + 24];
        }
        assertEquals(List.of(), report().problems());
    }

    @Test
    void aCoarseCounterIsOnlyHeldToItsResolution() {
        Arrays.setAll(counted, i -> Math.floor(counted[i] / 1e-5) * 1e-5);
        assertEquals(List.of(), report().problems());
        scale(9, 10);
        assertTrue(warning(report()).contains("in step 9 (ratio"), "a factor of ten shows all the same");
    }

    @Test
    void withoutChargeNothingIsChecked() {
        Arrays.fill(current, 0);
        Arrays.fill(counted, 0);
        ImportReport report = report();
        assertEquals(List.of(), report.checks());
        assertEquals(List.of(), report.rules());
    }
}
