package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
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

    private static Trace.Builder part(double[] timeS, double[] cycle) {
        return Trace.builder(timeS.length).add(Quantity.TEST_TIME, timeS).add(Quantity.CYCLE_COUNT, cycle);
    }

    private static Trace join(Trace... parts) throws ProblemException {
        List<TraceSource> sources = java.util.Arrays.stream(parts)
                .map(trace -> (TraceSource) (quantities, progress) -> trace)
                .toList();
        return new JoinedTrace(sources)
                .load(
                        Set.of(Quantity.TEST_TIME, Quantity.CYCLE_COUNT, Quantity.STEP_TYPE, TEMPERATURE),
                        Progress.none());
    }
}
