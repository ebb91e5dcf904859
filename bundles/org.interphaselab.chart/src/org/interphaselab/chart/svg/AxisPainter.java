package org.interphaselab.chart.svg;

import java.util.stream.Collectors;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.AxisTicks;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Draws the frame with its marks and numbers. Axis titles are placed by who knows the neighbours. */
final class AxisPainter {

    /** Room between the numbers of the horizontal axis, in type sizes. */
    private static final double BETWEEN_NUMBERS = 1.2;

    /** Distance between the numbers of the vertical axis, in type sizes. */
    private static final double LINE_DISTANCE = 1.6;

    private static final double LINE_HEIGHT = 1.15 * Type.SMALL;

    private AxisPainter() {}

    /** Marks of a vertical axis of this height, in points. */
    static AxisTicks vertical(AxisRange range, double height) {
        return AxisTicks.fitting(range, height, label -> 0, LINE_DISTANCE * Type.SMALL);
    }

    /** Marks of a horizontal axis of this width, as many as can stand side by side; names are cut to their room. */
    static AxisTicks horizontal(Axis axis, AxisRange range, double width) {
        if (!axis.names().isEmpty()) {
            double room = (range.position(2) - range.position(1)) * width - 2;
            return AxisTicks.of(axis.names().stream()
                    .map(name -> name.lines()
                            .map(line -> TextMetrics.fitted(line, Type.SMALL, room))
                            .collect(Collectors.joining("\n")))
                    .toList());
        }
        return AxisTicks.fitting(
                range, width, label -> TextMetrics.width(label, Type.SMALL), BETWEEN_NUMBERS * Type.SMALL);
    }

    /** Room that the widest number takes. */
    static double widest(AxisTicks ticks) {
        return ticks.major().stream().mapToDouble(AxisPainter::labelWidth).max().orElse(0);
    }

    private static double labelWidth(AxisTicks.Tick tick) {
        return TextMetrics.width(tick.label(), Type.SMALL);
    }

    /** The marks inside the frame and, where wanted, the numbers outside it. */
    static Element horizontalAxis(Frame frame, AxisTicks ticks, boolean numbers) {
        Element axis = Svg.group("axis");
        double bottom = frame.box().bottom();
        double top = frame.box().y();
        for (double value : ticks.minor()) {
            double x = frame.pageX(value);
            axis.add(Svg.line(x, bottom, x, bottom - Type.MINOR_TICK, Type.INK, Type.AXIS_LINE));
        }
        for (AxisTicks.Tick tick : ticks.major()) {
            double x = frame.pageX(tick.value());
            axis.add(Svg.line(x, bottom, x, bottom - Type.MAJOR_TICK, Type.INK, Type.AXIS_LINE));
            axis.add(Svg.line(x, top, x, top + Type.MINOR_TICK, Type.INK, Type.AXIS_LINE));
            if (numbers) {
                double baseline = bottom + Type.GAP + Type.SMALL;
                for (String line : tick.label().split("\n")) {
                    axis.add(Svg.text(line, x, baseline, Type.SMALL, Anchor.MIDDLE));
                    baseline += LINE_HEIGHT;
                }
            }
        }
        return axis;
    }

    /** The marks inside the frame and, where wanted, the numbers outside it. */
    static Element verticalAxis(Frame frame, AxisTicks ticks, boolean numbers) {
        Element axis = Svg.group("axis");
        double left = frame.box().x();
        double right = frame.box().right();
        for (double value : ticks.minor()) {
            double y = frame.pageY(value);
            axis.add(Svg.line(left, y, left + Type.MINOR_TICK, y, Type.INK, Type.AXIS_LINE));
        }
        for (AxisTicks.Tick tick : ticks.major()) {
            double y = frame.pageY(tick.value());
            axis.add(Svg.line(left, y, left + Type.MAJOR_TICK, y, Type.INK, Type.AXIS_LINE));
            axis.add(Svg.line(right, y, right - Type.MINOR_TICK, y, Type.INK, Type.AXIS_LINE));
            if (numbers) {
                double baseline = y + Type.SMALL * 0.35;
                axis.add(Svg.text(tick.label(), left - Type.GAP, baseline, Type.SMALL, Anchor.END));
            }
        }
        return axis;
    }

    /** The four edges. */
    static Element border(Frame frame) {
        return Svg.rectangle(frame.box())
                .set("fill", "none")
                .set("stroke", Type.INK)
                .set("stroke-width", Svg.number(Type.AXIS_LINE));
    }
}
