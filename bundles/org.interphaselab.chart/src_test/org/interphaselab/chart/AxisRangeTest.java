package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.chart.Axis.Scale;
import org.junit.jupiter.api.Test;

class AxisRangeTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final double[] AWKWARD = {
        NAN,
        INFINITY,
        -INFINITY,
        0,
        -0.0,
        1,
        -1,
        1e-12,
        -1e-12,
        5e6,
        5e6 + 1e-9,
        1e300,
        -1e300,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        1e-310,
        0.1,
        0.1 + Math.ulp(0.1),
        1.7e9,
        Math.nextUp(1.7e9)
    };

    @Test
    void whateverIsAskedForTheRangeCanBeDrawn() {
        for (double from : AWKWARD) {
            for (double to : AWKWARD) {
                for (Scale scale : Scale.values()) {
                    AxisRange range = AxisRange.safe(from, to, scale);
                    double width = range.max() - range.min();
                    double largest = Math.max(Math.abs(range.min()), Math.abs(range.max()));
                    String message = from + " to " + to + " on " + scale + " gave " + range;
                    assertTrue(Double.isFinite(width) && width > 0, message);
                    assertTrue(width >= largest * 0.99e-10, message);
                    assertTrue(Double.isFinite(range.position(range.value(0.5))), message);
                    assertTrue(AxisTicks.of(range, 5).major().size() <= 9, message);
                }
            }
        }
    }

    @Test
    void aSoundRangeIsLeftAlone() {
        assertEquals(new AxisRange(-0.7, 0.7, Scale.LINEAR), AxisRange.safe(-0.7, 0.7, Scale.LINEAR));
        assertEquals(new AxisRange(1e-6, 10, Scale.LOGARITHMIC), AxisRange.safe(1e-6, 10, Scale.LOGARITHMIC));
        assertEquals(new AxisRange(1, 2, Scale.LINEAR), AxisRange.safe(2, 1, Scale.LINEAR));
    }

    @Test
    void equalEndsGetRoomOnBothSides() {
        AxisRange range = AxisRange.safe(20, 20, Scale.LINEAR);
        assertEquals(19, range.min(), 1e-12);
        assertEquals(21, range.max(), 1e-12);
        assertEquals(new AxisRange(-0.5, 0.5, Scale.LINEAR), AxisRange.safe(0, 0, Scale.LINEAR));
    }

    @Test
    void aLogarithmicAxisNeverReachesZero() {
        assertEquals(new AxisRange(0.01, 10, Scale.LOGARITHMIC), AxisRange.safe(0, 10, Scale.LOGARITHMIC));
        assertEquals(new AxisRange(0.001, 1, Scale.LOGARITHMIC), AxisRange.safe(-5, -1, Scale.LOGARITHMIC));
        assertThrows(IllegalArgumentException.class, () -> new AxisRange(0, 1, Scale.LOGARITHMIC));
        AxisRange range = new AxisRange(0.1, 1000, Scale.LOGARITHMIC);
        assertTrue(Double.isNaN(range.position(0)));
        assertTrue(Double.isNaN(range.position(-3)));
        assertEquals(0.25, range.position(1), 1e-12);
        assertEquals(1, range.value(0.25), 1e-12);
    }

    @Test
    void aWindowTooNarrowFarFromZeroIsWidenedAboutItsMiddle() {
        AxisRange range = AxisRange.safe(1.7e9, Math.nextUp(1.7e9), Scale.LINEAR);
        assertEquals(1.7e9 * 1e-10, range.max() - range.min(), 1e-6);
        assertTrue(range.contains(1.7e9));
    }

    @Test
    void fixedEndsWinOverTheData() {
        DataBounds data = DataBounds.empty().with(-5000, 60);
        AxisRange range = AxisRange.of(Axis.linear("Voltage", "mV").within(-70, 70), data, 0.05);
        assertEquals(new AxisRange(-70, 70, Scale.LINEAR), range);
    }

    @Test
    void dataBeyondTheOneFixedEndDoNotTurnTheAxisRound() {
        Axis axis = new Axis("Voltage", "mV", Scale.LINEAR, OptionalDouble.of(10), OptionalDouble.empty());
        AxisRange range = AxisRange.of(axis, DataBounds.empty().with(1, 2), 0);
        assertEquals(10, range.min());
        assertTrue(range.max() > 10);
    }

    @Test
    void openEndsComeFromTheDataAndNeverCrossZero() {
        AxisRange range =
                AxisRange.of(Axis.linear("Time", "h"), DataBounds.empty().with(0, NAN, 100), 0.02);
        assertEquals(new AxisRange(0, 102, Scale.LINEAR), range);
    }

    @Test
    void aLogarithmicAxisLooksAtPositiveDataOnly() {
        DataBounds data = DataBounds.empty().with(-3, 0, 0.1, 100);
        AxisRange range = data.range(Scale.LOGARITHMIC, 0);
        assertEquals(0.1, range.min(), 1e-12);
        assertEquals(100, range.max(), 1e-9);
    }

    @Test
    void runsEndAtGapsAndAtWhatHasNoLogarithm() {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] y = {1, -1, 2, NAN, 3, 4};
        assertEquals(List.of(new IndexRange(0, 3), new IndexRange(4, 6)), Runs.of(x, y, Scale.LINEAR, Scale.LINEAR));
        assertEquals(
                List.of(new IndexRange(0, 1), new IndexRange(2, 3), new IndexRange(4, 6)),
                Runs.of(x, y, Scale.LINEAR, Scale.LOGARITHMIC));
    }

    @Test
    void anEndOnWhichSomethingStandsIsGivenRoom() {
        AxisRange range = new AxisRange(0, 10, Axis.Scale.LINEAR);
        assertEquals(new AxisRange(-0.2, 10, Axis.Scale.LINEAR), range.clearOf(new double[] {0, 5}, 0.02));
        assertEquals(range, range.clearOf(new double[] {1, 5}, 0.02));
    }
}
