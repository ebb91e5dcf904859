package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;

class ImportedInZoneTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CyclerFormat FORMAT = new CyclerFormat("test", "Test", List.of(".txt"));

    @Test
    void aLocalClockBecomesInstantsAndStays() {
        // 2024-05-06T07:08:09 in Shanghai, eight hours ahead, is 2024-05-05T23:08:09 UTC
        Imported imported =
                local(new double[] {1_714_979_289, 1_714_979_299}, 0, 10).inZone(ZoneId.of("Asia/Shanghai"));
        assertArrayEquals(new double[] {1_714_950_489, 1_714_950_499}, unix(imported));
        assertArrayEquals(
                new double[] {1_714_979_289, 1_714_979_299}, imported.trace().values(Quantity.LOCAL_TIME));
        assertEquals(
                InstrumentClock.chosen(ZoneId.of("Asia/Shanghai")),
                imported.report().clock());
        assertEquals(Optional.of(Instant.parse("2024-05-05T23:08:09Z")), imported.started());
    }

    @Test
    void theHourThatSummerTimeEndsWithIsToldApartByTestTime() {
        // Berlin, 2024-10-27: 01:30, 02:00, 02:30 of summer time, then 02:00, 02:30, 03:00 of winter time
        double day = 1_729_987_200;
        double[] readings = DoubleStream.of(1.5, 2, 2.5, 2, 2.5, 3)
                .map(hour -> day + 3600 * hour)
                .toArray();
        Imported imported = local(readings, 0, 1800, 3600, 5400, 7200, 9000).inZone(BERLIN);
        double start = Instant.parse("2024-10-26T23:30:00Z").getEpochSecond();
        for (int i = 0; i < readings.length; i++) {
            assertEquals(start + 1800 * i, unix(imported)[i]);
        }
        assertEquals(List.of("LOCAL_TIME_TWICE"), codes(imported));
    }

    @Test
    void aReadingInTheHourThatSummerTimeLeavesOutIsReported() {
        // Berlin, 2024-03-31: no 02:30; counted on from winter time it is 01:30 UTC
        Imported imported = local(new double[] {1_711_843_200 + 2.5 * 3600}, 0).inZone(BERLIN);
        assertEquals(Instant.parse("2024-03-31T01:30:00Z").getEpochSecond(), unix(imported)[0]);
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), codes(imported));
    }

    @Test
    void aClockThatDoesNotFollowTheZoneIsFound() {
        double day = 1_711_843_200;
        Imported imported =
                local(new double[] {day + 3600, day + 4 * 3600}, 0, 3 * 3600).inZone(BERLIN);
        assertEquals(List.of("CLOCK_KEEPS_OFFSET"), codes(imported));
        Imported followed =
                local(new double[] {day + 3600, day + 4 * 3600}, 0, 2 * 3600).inZone(BERLIN);
        assertEquals(List.of(), codes(followed));
    }

    @Test
    void anotherZoneMayBeChosenAfterwards() {
        Imported imported =
                local(new double[] {1_714_979_289}, 0).inZone(BERLIN).inZone(ZoneOffset.ofHours(8));
        assertArrayEquals(new double[] {1_714_950_489}, unix(imported));
    }

    @Test
    void instantsAreLeftAloneAndComparedWithTheLocalStart() {
        Trace trace = Trace.builder(1)
                .add(Quantity.TEST_TIME, new double[] {0})
                .add(Quantity.UNIX_TIME, new double[] {1_714_950_489})
                .build();
        Imported imported = new Imported(
                trace,
                account()
                        .startTime("2024-05-06T07:08:00")
                        .clock(InstrumentClock.UTC)
                        .build("", 1));
        assertSame(trace, imported.inZone(ZoneOffset.ofHours(8)).trace());
        assertEquals(List.of(), codes(imported.inZone(ZoneOffset.ofHours(8))));
        assertEquals(List.of("ZONE_CONTRADICTED"), codes(imported.inZone(BERLIN)));
    }

    @Test
    void aStartWithoutClockReadingsIsAnInstantOnceTheZoneIsChosen() {
        Imported imported = new Imported(
                Trace.builder(0).build(),
                account().startTime("2024-05-06T07:08:09").build("", 0));
        assertEquals(Optional.empty(), imported.started());
        assertEquals(
                Optional.of(Instant.parse("2024-05-05T23:08:09Z")),
                imported.inZone(ZoneId.of("Asia/Shanghai")).started());
    }

    /** From instants to readings there is one way; the way back must find it again, whatever the zone does. */
    @Property(tries = 300)
    void readingsOfARunningTestGiveBackTheirInstants(
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long start,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 7000) Integer> steps) {
        ZoneId zone = ZoneId.of(List.of(
                        "Europe/Berlin",
                        "Asia/Shanghai",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "UTC")
                .get(which));
        Assume.that(zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(Instant.ofEpochSecond(start), zone))
                        .size()
                == 1);
        double[] instants = new double[steps.size() + 1];
        instants[0] = start;
        for (int i = 1; i < instants.length; i++) {
            instants[i] = instants[i - 1] + steps.get(i - 1);
        }
        double[] readings = DoubleStream.of(instants)
                .map(second -> LocalDateTime.ofInstant(Instant.ofEpochSecond((long) second), zone)
                        .toEpochSecond(ZoneOffset.UTC))
                .toArray();
        double[] test = DoubleStream.of(instants).map(second -> second - start).toArray();
        assertArrayEquals(instants, unix(local(readings, test).inZone(zone)));
    }

    private static Imported local(double[] readings, double... test) {
        Trace trace = Trace.builder(readings.length)
                .add(Quantity.TEST_TIME, test)
                .add(Quantity.LOCAL_TIME, readings)
                .build();
        return new Imported(trace, account().clock(InstrumentClock.LOCAL).build("", readings.length));
    }

    private static ImportReportBuilder account() {
        return new ImportReportBuilder(Path.of("a.txt"), FORMAT);
    }

    private static double[] unix(Imported imported) {
        return imported.trace().values(Quantity.UNIX_TIME);
    }

    private static List<String> codes(Imported imported) {
        return imported.report().problems().stream().map(Problem::code).toList();
    }
}
