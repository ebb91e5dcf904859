package org.interphaselab.ui.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.AxisTicks;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.ThemeColours;

/**
 * Marks, numbers and lines of one axis, where figures have them and as they write them. The widget's own are kept in the
 * colour of what is behind them: they leave the room for ours. Names are the widget's.
 */
final class AxisScale {

    private static final int MARK = 5;
    private static final int SMALL_MARK = 3;
    private static final int GAP = 3;
    /** From one number to the next, in lines of text. */
    private static final double BETWEEN_NUMBERS = 1.2;
    /** Beyond them lines at every digit would be a grey area. */
    private static final int MOST_DECADES_OF_LINES = 4;

    private final Chart chart;
    private final IAxis axis;
    private List<String> names = List.of();
    private boolean numbered = true;
    private AxisRange range = AxisRange.safe(0, 1, Axis.Scale.LINEAR);
    private Asked asked;
    private AxisTicks answered;

    /** What the marks depend on; they are asked for several times in every frame. */
    private record Asked(AxisRange range, int room, int line) {}

    AxisScale(Chart chart, IAxis axis) {
        this.chart = chart;
        this.axis = axis;
        axis.getGrid().setStyle(LineStyle.NONE);
    }

    /** @param numbers whether there is anything that numbers would tell the place of */
    void dress(Axis meaning, ThemeColours colours, boolean numbers) {
        names = meaning.names();
        numbered = numbers;
        axis.getTick().setForeground(names.isEmpty() ? colours.background() : colours.foreground());
        axis.getTick().setFormat(names.isEmpty() ? new RoomFormat("0") : new NameFormat(names));
    }

    void show(AxisRange shown) {
        range = shown;
        if (names.isEmpty()) {
            GC gc = new GC(chart);
            gc.setFont(axis.getTick().getFont());
            String widest = "0";
            int width = 0;
            for (AxisTicks.Tick tick : ticks(gc).major()) {
                String label = ShownNumbers.in(tick.label());
                int wide = gc.textExtent(label).x;
                if (wide > width) {
                    widest = label;
                    width = wide;
                }
            }
            gc.dispose();
            RoomFormat room = new RoomFormat(widest);
            if (!room.equals(axis.getTick().getFormat())) {
                axis.getTick().setFormat(room);
            }
        }
    }

    /** The lines behind the data; to be painted in the plot. */
    void lines(GC gc, int width, int height, ThemeColours colours) {
        gc.setForeground(colours.faint());
        AxisTicks ticks = names.isEmpty() ? ticks(gc) : AxisTicks.of(names);
        ticks.major().forEach(tick -> line(gc, tick.value(), width, height));
        if (range.scale() == Axis.Scale.LOGARITHMIC && Math.log10(range.max() / range.min()) <= MOST_DECADES_OF_LINES) {
            ticks.minor().forEach(value -> line(gc, value, width, height));
        }
    }

    private void line(GC gc, double value, int width, int height) {
        int place = axis.getPixelCoordinate(value);
        if (across()) {
            gc.drawLine(place, 0, place, height);
        } else {
            gc.drawLine(0, place, width, place);
        }
    }

    /** The line of the axis with its marks and numbers; to be painted on the chart. */
    void paint(GC gc, ThemeColours colours) {
        if (!names.isEmpty()) {
            return;
        }
        Rectangle plot = plot();
        gc.setForeground(colours.foreground());
        gc.setFont(axis.getTick().getFont());
        if (across()) {
            gc.drawLine(plot.x - 1, plot.y + plot.height, plot.x + plot.width - 1, plot.y + plot.height);
        } else {
            gc.drawLine(plot.x - 1, plot.y, plot.x - 1, plot.y + plot.height);
        }
        if (!numbered) {
            return;
        }
        AxisTicks ticks = ticks(gc);
        ticks.minor().forEach(value -> mark(gc, plot, value, SMALL_MARK));
        for (AxisTicks.Tick tick : ticks.major()) {
            mark(gc, plot, tick.value(), MARK);
            number(gc, plot, tick);
        }
    }

    private void mark(GC gc, Rectangle plot, double value, int length) {
        int place = axis.getPixelCoordinate(value);
        if (across()) {
            int bottom = plot.y + plot.height;
            gc.drawLine(plot.x + place, bottom, plot.x + place, bottom + length);
        } else {
            gc.drawLine(plot.x - 1 - length, plot.y + place, plot.x - 1, plot.y + place);
        }
    }

    private void number(GC gc, Rectangle plot, AxisTicks.Tick tick) {
        int place = axis.getPixelCoordinate(tick.value());
        String label = ShownNumbers.in(tick.label());
        Point size = gc.textExtent(label);
        if (across()) {
            gc.drawText(label, plot.x + place - size.x / 2, plot.y + plot.height + MARK + GAP, true);
        } else {
            gc.drawText(label, plot.x - 1 - MARK - GAP - size.x, plot.y + place - size.y / 2, true);
        }
    }

    private AxisTicks ticks(GC gc) {
        Rectangle plot = plot();
        int line = gc.getFontMetrics().getHeight();
        Asked now = new Asked(range, across() ? plot.width : plot.height, line);
        if (!now.equals(asked)) {
            ToDoubleFunction<String> width = across() ? label -> gc.textExtent(label).x : label -> 0;
            answered = AxisTicks.fitting(range, now.room(), width, BETWEEN_NUMBERS * line);
            asked = now;
        }
        return answered;
    }

    private Rectangle plot() {
        return chart.getPlotArea().getControl().getBounds();
    }

    private boolean across() {
        return axis.getDirection() == IAxis.Direction.X;
    }
}
