package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Test;

class JoinedTraceTest {

    private static final Quantity TEMPERATURE = new Quantity("Temperature T1", "degC");

    @Test
    void timeAndCountsRunOnAndThePauseByTheClockIsKept() throws ProblemException {
        Trace before = part(new double[] {0, 30}, new double[] {1, 2})
                .add(Quantity.UNIX_TIME, new double[] {1000, 1030})
                .build();
        Trace after = part(new double[] {0, 30, 60}, new double[] {1, 1, 2})
                .add(Quantity.UNIX_TIME, new double[] {1330, 1360, 1390})
                .build();
        Trace joined = join(before, after);
        assertArrayEquals(new double[] {0, 30, 330, 360, 390}, joined.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {1, 2, 3, 3, 4}, joined.values(Quantity.CYCLE_COUNT));
        assertTrue(!joined.has(Quantity.UNIX_TIME), "only what was asked for");
    }

    @Test
    void withoutAClockThePartsFollowOnAnother() throws ProblemException {
        Trace joined = join(
                part(new double[] {0, 30}, new double[] {1, 2}).build(),
                part(new double[] {10, 40}, new double[] {1, 2}).build());
        assertArrayEquals(new double[] {0, 30, 30, 60}, joined.values(Quantity.TEST_TIME));
    }

    @Test
    void aColumnThatOnePartLacksIsAGapAndTextsAreJoined() throws ProblemException {
        Trace before = part(new double[] {0}, new double[] {1})
                .add(TEMPERATURE, new double[] {25})
                .add(Quantity.STEP_TYPE, new TextColumn(List.of("Rest"), new int[] {0}))
                .build();
        Trace after = part(new double[] {0}, new double[] {1})
                .add(Quantity.STEP_TYPE, new TextColumn(List.of("CC_Chg"), new int[] {0}))
                .build();
        Trace joined = join(before, after);
        assertArrayEquals(new double[] {25, Double.NaN}, joined.values(TEMPERATURE));
        assertEquals("CC_Chg", joined.text(Quantity.STEP_TYPE).orElseThrow().at(1));
    }

    @Test
    void emptyPartsDoNoHarm() throws ProblemException {
        Trace empty = part(new double[0], new double[0]).build();
        assertEquals(0, join(empty, empty).size());
        assertEquals(
                1, join(empty, part(new double[] {5}, new double[] {1}).build()).size());
    }

    @Test
    void aTestThatWasStartedAgainCountsOnFromWhereItStopped() throws ProblemException {
        // BioLogic counts cycles from 0, and its record numbers begin anew
        Trace joined = join(
                part(new double[] {0, 30, 60}, new double[] {0, 0, 1})
                        .add(Quantity.RECORD_INDEX, new double[] {1, 2, 3})
                        .build(),
                part(new double[] {0, 30}, new double[] {0, 1})
                        .add(Quantity.RECORD_INDEX, new double[] {1, 2})
                        .build());
        assertArrayEquals(new double[] {0, 0, 1, 2, 3}, joined.values(Quantity.CYCLE_COUNT));
        assertArrayEquals(new double[] {1, 2, 3, 4, 5}, joined.values(Quantity.RECORD_INDEX));
    }

    @Test
    void aTestWhoseInstrumentCountsOnItselfIsLeftAsItCounts() throws ProblemException {
        Trace joined = join(
                part(new double[] {0, 30}, new double[] {1, 2}).build(),
                part(new double[] {90, 120}, new double[] {2, 3}).build(),
                part(new double[] {150, 180}, new double[] {3, 4}).build());
        assertArrayEquals(new double[] {0, 30, 90, 120, 150, 180}, joined.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {1, 2, 2, 3, 3, 4}, joined.values(Quantity.CYCLE_COUNT));
    }

    @Test
    void thePauseComesFromTheStartsWhereSamplesHaveNoClock() throws ProblemException {
        Trace before = part(new double[] {0, 30}, new double[] {1, 1}).build();
        Trace after = part(new double[] {5, 35}, new double[] {1, 1}).build();
        RecordingPart first = recording("a", before, "2025-03-30T01:00:00", null);
        RecordingPart second = recording("b", after, "2025-03-30T01:02:00", null);
        // 120 s between the starts; 30 s of the first test and 5 s of the second lie outside of the pause
        assertArrayEquals(new double[] {0, 30, 125, 155}, load(first, second).values(Quantity.TEST_TIME));
        // Berlin put its clocks forward at two o'clock that night: from one to three was one hour
        RecordingPart summer = recording("b", after, "2025-03-30T03:00:00", "Europe/Berlin");
        RecordingPart winter = recording("a", before, "2025-03-30T01:00:00", "Europe/Berlin");
        assertArrayEquals(new double[] {0, 30, 3605, 3635}, load(winter, summer).values(Quantity.TEST_TIME));
    }

    @Test
    void samplesThatAFileRepeatsAreUsedOnce() throws ProblemException {
        Trace whole = measured(0, 10).build();
        Trace joined = join(measured(0, 6).build(), measured(4, 10).build());
        assertArrayEquals(whole.values(Quantity.TEST_TIME), joined.values(Quantity.TEST_TIME));
        assertArrayEquals(whole.values(Quantity.CYCLE_COUNT), joined.values(Quantity.CYCLE_COUNT));
        assertArrayEquals(
                whole.values(Quantity.TEST_TIME),
                join(measured(0, 10).build(), measured(3, 7).build()).values(Quantity.TEST_TIME));
        assertArrayEquals(
                whole.values(Quantity.TEST_TIME),
                join(measured(0, 4).build(), measured(0, 10).build()).values(Quantity.TEST_TIME));
        assertEquals(
                List.of("RECORDINGS_OVERLAP"),
                problems(
                        recording("a", measured(0, 6).build()),
                        recording("b", measured(4, 10).build())));
        assertEquals(
                List.of("RECORDING_CONTAINED"),
                problems(
                        recording("a", measured(0, 9).build()),
                        recording("b", measured(4, 7).build())));
    }

    @Test
    void whatIsOddAboutHowRecordingsFollowIsTold() throws ProblemException {
        Trace before = part(new double[] {0, 600}, new double[] {1, 1}).build();
        Trace after = part(new double[] {0, 600}, new double[] {1, 1}).build();
        assertEquals(List.of("PAUSE_NOT_KNOWN"), problems(recording("a", before), recording("b", after)));
        assertEquals(
                List.of("RECORDINGS_APART"),
                problems(
                        recording("a", before, "2025-01-01T00:00:00", null),
                        recording("b", after, "2025-01-01T08:10:00", null)));
        assertEquals(
                List.of("RECORDINGS_AT_THE_SAME_TIME"),
                problems(
                        recording("a", before, "2025-01-01T00:00:00", null),
                        recording("b", after, "2025-01-01T00:05:00", null)));
        assertEquals(
                List.of(),
                problems(
                        recording("a", before, "2025-01-01T00:00:00", null),
                        recording("b", after, "2025-01-01T00:10:05", null)));
    }

    @Test
    void filesOfOtherSamplingAndColumnsAreJoinedAsTheyAre() throws ProblemException {
        Trace joined = join(
                part(new double[] {0, 1, 2}, new double[] {1, 1, 1})
                        .add(TEMPERATURE, new double[] {25, 25, 26})
                        .build(),
                part(new double[] {0, 600}, new double[] {Double.NaN, 1}).build());
        assertArrayEquals(new double[] {0, 1, 2, 2, 602}, joined.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {1, 1, 1, Double.NaN, 2}, joined.values(Quantity.CYCLE_COUNT));
        assertArrayEquals(new double[] {25, 25, 26, Double.NaN, Double.NaN}, joined.values(TEMPERATURE));
    }

    private static Trace.Builder part(double[] timeS, double[] cycle) {
        return Trace.builder(timeS.length).add(Quantity.TEST_TIME, timeS).add(Quantity.CYCLE_COUNT, cycle);
    }

    /** Samples of one long test, from one record to before another. */
    private static Trace.Builder measured(int from, int to) {
        double[] numbers = IntStream.range(from, to).asDoubleStream().toArray();
        return part(
                        Arrays.stream(numbers).map(i -> 30 * i).toArray(),
                        Arrays.stream(numbers).map(i -> 1 + Math.floor(i / 3)).toArray())
                .add(
                        Quantity.VOLTAGE,
                        Arrays.stream(numbers).map(i -> 0.01 + 1e-4 * i).toArray())
                .add(Quantity.CURRENT, Arrays.stream(numbers).map(i -> 4e-4).toArray());
    }

    private static RecordingPart recording(String name, Trace trace) {
        return new RecordingPart(name, (quantities, progress) -> trace, Optional.empty());
    }

    private static RecordingPart recording(String name, Trace trace, String start, String zone) {
        RecordingRef ref = new RecordingRef(
                name,
                null,
                null,
                null,
                0,
                Optional.of(LocalDateTime.parse(start)),
                Optional.ofNullable(zone).map(ZoneId::of),
                Optional.empty(),
                Optional.empty());
        return new RecordingPart(name, (quantities, progress) -> trace, StartMoment.of(ref));
    }

    private static List<String> problems(RecordingPart... parts) throws ProblemException {
        return JoinProblems.of("cell", new JoinedTrace(List.of(parts)).joints(Progress.none())).stream()
                .map(problem -> problem.code())
                .toList();
    }

    private static Trace join(Trace... parts) throws ProblemException {
        return load(Arrays.stream(parts).map(trace -> recording("part", trace)).toArray(RecordingPart[]::new));
    }

    private static Trace load(RecordingPart... parts) throws ProblemException {
        return new JoinedTrace(List.of(parts))
                .load(
                        Set.of(
                                Quantity.TEST_TIME,
                                Quantity.CYCLE_COUNT,
                                Quantity.RECORD_INDEX,
                                Quantity.STEP_TYPE,
                                TEMPERATURE),
                        Progress.none());
    }
}
