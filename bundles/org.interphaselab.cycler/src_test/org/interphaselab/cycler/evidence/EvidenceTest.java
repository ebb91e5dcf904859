package org.interphaselab.cycler.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.interphaselab.core.Light;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.ImportReport.Check;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.InstrumentClock;
import org.junit.jupiter.api.Test;

/**
 * The recording that is spoiled here: a cell of 100 ohm, charged and discharged in turn with 1 mA, 100 records of ten
 * seconds to a step, its charge counted from zero in each step.
 */
class EvidenceTest {

    private static final Path FILE = Path.of("a.txt");
    private static final CyclerFormat FORMAT = new CyclerFormat("test", "Test", List.of(".txt"));
    private static final int STEP = 100;
    private static final int SIZE = 6 * STEP;

    private final double[] time = new double[SIZE];
    private final double[] current = new double[SIZE];
    private final double[] voltage = new double[SIZE];
    private final double[] charging = new double[SIZE];
    private final double[] discharging = new double[SIZE];
    private final double[] step = new double[SIZE];
    private final double[] index = new double[SIZE];
    private final int[] type = new int[SIZE];

    EvidenceTest() {
        for (int i = 0; i < SIZE; i++) {
            int turn = i / STEP;
            time[i] = 10 * i;
            step[i] = turn + 1;
            index[i] = i + 1;
            type[i] = turn % 2;
            current[i] = turn % 2 == 0 ? 1e-3 : -1e-3;
            voltage[i] = 100 * current[i];
            (turn % 2 == 0 ? charging : discharging)[i] = 1e-3 * 10 * (i % STEP) / 3600;
        }
    }

    @Test
    void aSoundRecordingPassesEveryCheck() {
        ImportReport report = report();
        assertEquals(
                List.of(
                        "RECORDS_MISSING",
                        "TEST_TIME_BACKWARDS",
                        "TIME_GAP",
                        "RECORDS_IDENTICAL",
                        "VALUES_MISSING",
                        "VOLTAGE_IMPLAUSIBLE",
                        "CURRENT_SIGN",
                        "CHARGE_CONTRADICTS_CURRENT",
                        "CHARGE_SCALE",
                        "COUNTER_AGAINST_CURRENT",
                        "VOLTAGE_AGAINST_CURRENT"),
                report.checks().stream().map(Check::code).toList());
        assertTrue(report.checks().stream().allMatch(Check::passed), report::toString);
        assertEquals(List.of(), report.problems());
        assertEquals(Light.GREEN, report.light());
        assertTrue(evidence(report, "TIME_GAP").contains("10 s in the middle"), report::toString);
        assertTrue(evidence(report, "VOLTAGE_AGAINST_CURRENT").startsWith("in 5 of 5 "), report::toString);
    }

    @Test
    void aCurrentOfTheWrongSignIsShownByAllThatKnow() {
        Arrays.setAll(current, i -> -current[i]);
        assertEquals(List.of("CURRENT_SIGN", "COUNTER_AGAINST_CURRENT", "VOLTAGE_AGAINST_CURRENT"), failed(report()));
        assertEquals(Light.RED, report().light());
    }

    @Property(tries = 50)
    void aCurrentInTheWrongUnitIsShownByTheCharge(@ForAll @IntRange(min = 1, max = 6) int powerOfTen) {
        Arrays.setAll(current, i -> current[i] * Math.pow(10, powerOfTen));
        assertEquals(List.of("CHARGE_CONTRADICTS_CURRENT"), failed(report()));
    }

    @Test
    void recordsThatAreMissingAreCounted() {
        for (int i = 150; i < SIZE; i++) {
            index[i] += 7;
        }
        assertEquals(List.of("RECORDS_MISSING"), failed(report()));
        assertEquals(
                "7 records missing, 0 numbers repeat or fall, the first after record 150",
                evidence(report(), "RECORDS_MISSING"));
    }

    @Test
    void aPauseWithinAStepIsAGapAndOneBetweenStepsIsNone() {
        for (int i = 250; i < SIZE; i++) {
            time[i] += 7200;
        }
        ImportReport gap = report();
        assertTrue(failed(gap).contains("TIME_GAP"), gap::toString);
        assertTrue(
                evidence(gap, "TIME_GAP").endsWith("1 gaps of up to 7210 s, the first before record 251"),
                gap::toString);
        for (int i = 200; i < 250; i++) {
            time[i] += 7200;
        }
        assertFalse(failed(report()).contains("TIME_GAP"));
    }

    @Test
    void timeThatGoesBackIsShownWithItsRecord() {
        time[42] = 0;
        assertTrue(evidence(report(), "TEST_TIME_BACKWARDS").contains("the first is record 43"));
    }

    @Test
    void missingValuesAreCounted() {
        voltage[3] = Double.NaN;
        voltage[4] = Double.NaN;
        current[9] = Double.NaN;
        assertEquals(
                "0 without Test Time, 2 without Voltage, 1 without Current among 600 records",
                evidence(report(), "VALUES_MISSING"));
        assertTrue(failed(report()).contains("VALUES_MISSING"));
    }

    @Test
    void aFewRepeatedRecordsAreToldAndManyAreAWarning() {
        time[1] = time[0];
        assertEquals(List.of("RECORDS_IDENTICAL"), failed(report()));
        assertEquals(Light.GREEN, report().light());
        for (int i = 1; i < STEP; i++) {
            time[i] = time[0];
        }
        assertTrue(report().problems().stream().map(Problem::code).anyMatch("RECORDS_IDENTICAL"::equals));
    }

    @Test
    void aVoltageThatNoSingleCellHasIsShown() {
        voltage[SIZE - 1] = 12;
        assertEquals("from -0.1 to 12 V", evidence(report(), "VOLTAGE_IMPLAUSIBLE"));
        assertEquals(List.of("VOLTAGE_IMPLAUSIBLE"), failed(report()));
    }

    @Test
    void whatAReaderCheckedIsNotCheckedAgain() {
        ImportReportBuilder own = account().check("CURRENT_SIGN", "sign", true, "by the reader");
        ImportReport report = evidence(own);
        assertEquals("by the reader", evidence(report, "CURRENT_SIGN"));
        assertEquals(
                1,
                report.checks().stream()
                        .filter(check -> check.code().equals("CURRENT_SIGN"))
                        .count());
    }

    @Test
    void numbersOfOurOwnProveNothing() {
        ImportReport report = evidence(account().rule(Evidence.RECORDS_NUMBERED));
        assertTrue(report.checks().stream().noneMatch(check -> check.code().equals("RECORDS_MISSING")));
    }

    @Test
    void aRecordingWithoutCurrentTellsThatNothingIsKnownOfIt() {
        Arrays.fill(current, 0);
        assertTrue(report().rules().stream().anyMatch(rule -> rule.startsWith("no current flows")));
    }

    /** Whatever the resistance, noise below its drop leaves the sign of the current plain. */
    @Property(tries = 50)
    void theVoltageShowsTheSignOfTheCurrent(
            @ForAll @DoubleRange(min = 0.1, max = 1000) double ohm, @ForAll boolean turned) {
        for (int i = 0; i < SIZE; i++) {
            voltage[i] = 2 + (turned ? -ohm : ohm) * current[i] * (1 + 0.1 * Math.sin(i));
        }
        Check check = check(report(), "VOLTAGE_AGAINST_CURRENT").orElseThrow();
        assertEquals(!turned, check.passed());
    }

    @Test
    void theOffsetOfTheTestersWallClockIsTold() {
        Trace trace = Trace.builder(1)
                .add(Quantity.TEST_TIME, new double[] {0})
                .add(Quantity.UNIX_TIME, new double[] {1_714_950_489})
                .build();
        // 2024-05-05T23:08:09 UTC, started ten seconds before the first record at eight hours ahead
        ImportReport read = account()
                .startTime("2024-05-06T07:07:59")
                .clock(InstrumentClock.UTC)
                .build("", 1);
        ImportReport report = Evidence.added(new Imported(trace, read), FILE).report();
        assertTrue(report.rules().stream().anyMatch(rule -> rule.endsWith("UTC+08:00")), report::toString);
    }

    @Test
    void aClockThatAReaderLeftOpenIsThatOfItsColumn() {
        Trace trace = Trace.builder(0).add(Quantity.UNIX_TIME, new double[0]).build();
        Imported imported = Evidence.added(new Imported(trace, account().build("", 0)), FILE);
        assertEquals(InstrumentClock.UTC, imported.report().clock());
    }

    private ImportReport report() {
        return evidence(account());
    }

    private ImportReport evidence(ImportReportBuilder account) {
        Trace trace = Trace.builder(SIZE)
                .add(Quantity.RECORD_INDEX, index)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .add(Quantity.STEP_CHARGING_CAPACITY, charging)
                .add(Quantity.STEP_DISCHARGING_CAPACITY, discharging)
                .add(Quantity.STEP_TYPE, new TextColumn(List.of("CC Chg", "CC DChg"), type))
                .build();
        return Evidence.added(new Imported(trace, account.build("", SIZE)), FILE)
                .report();
    }

    private static ImportReportBuilder account() {
        return new ImportReportBuilder(FILE, FORMAT);
    }

    private static List<String> failed(ImportReport report) {
        return report.checks().stream()
                .filter(check -> !check.passed())
                .map(Check::code)
                .toList();
    }

    private static Optional<Check> check(ImportReport report, String code) {
        return report.checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst();
    }

    private static String evidence(ImportReport report, String code) {
        return check(report, code).orElseThrow().evidence();
    }
}
