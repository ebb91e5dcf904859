package org.interphaselab.ui.analysis.composition;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.chart.Palette;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.ThemeColours;
import org.interphaselab.ui.analysis.Messages;

/** A scale of metal volume fractions: the bracket of the study's verdicts, and where a composition lies against it. */
final class FractionScale extends Canvas {

    private static final int MARGIN = 14;
    private static final int BAND = 22;
    private static final int TICKS = 5;
    private static final double PERCENT = 100;

    private Optional<FractionAnswer> answer = Optional.empty();
    private ThresholdBracket bracket = new ThresholdBracket(Optional.empty(), Optional.empty());

    FractionScale(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        Spoken.name(this, Messages.Composition_scale);
        Spoken.describe(this, this::words);
    }

    void show(Optional<FractionAnswer> composition, ThresholdBracket ofVerdicts) {
        answer = composition;
        bracket = ofVerdicts;
        Spoken.changed(this);
        redraw();
    }

    /** What it shows, in words. */
    private String words() {
        return Stream.of(
                        answer.map(found -> "V_F-M = " + ShownNumbers.of(found.fraction())),
                        bracket.below().map(FractionScale::harmless),
                        bracket.above().map(FractionScale::detrimental))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String harmless(Placed placed) {
        return NLS.bind(Messages.Scale_harmless, text(placed));
    }

    private static String detrimental(Placed placed) {
        return NLS.bind(Messages.Scale_detrimental, text(placed));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(
                    width == SWT.DEFAULT ? 320 : width,
                    BAND + 2 * MARGIN + 2 * gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        ThemeColours colours = ThemeColours.of(this);
        Rectangle area = getClientArea();
        double end = end();
        DoubleUnaryOperator x = percent -> MARGIN + percent / end * (area.width - 2.0 * MARGIN);
        int line = gc.getFontMetrics().getHeight();
        int top = MARGIN / 2 + line;
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.background());
        gc.setForeground(colours.foreground());
        gc.fillRectangle(area);
        paintBracket(gc, colours, x, top, area.width);
        paintAxis(gc, colours, x, top + BAND, end, area.width);
        answer.ifPresent(found -> paintAnswer(gc, colours, x, top, found));
    }

    private void paintBracket(GC gc, ThemeColours colours, DoubleUnaryOperator x, int top, int width) {
        bracket.below().ifPresent(placed -> {
            int to = pixel(x, PERCENT * placed.fraction());
            gc.setBackground(colours.wash(Palette.BLUISH_GREEN));
            gc.fillRectangle(MARGIN, top, to - MARGIN, BAND);
            gc.drawLine(to, top, to, top + BAND);
            label(gc, harmless(placed), to, false, width);
        });
        bracket.above().ifPresent(placed -> {
            int from = pixel(x, PERCENT * placed.fraction());
            gc.setBackground(colours.wash(Palette.VERMILLION));
            gc.fillRectangle(from, top, width - MARGIN - from, BAND);
            gc.drawLine(from, top, from, top + BAND);
            label(gc, detrimental(placed), from, true, width);
        });
    }

    private static void label(GC gc, String words, int at, boolean right, int width) {
        int wide = gc.textExtent(words).x;
        int x = right ? at + 2 : at - wide - 2;
        gc.drawText(words, Math.clamp(x, 2, Math.max(2, width - wide - 2)), 0, true);
    }

    private static void paintAxis(GC gc, ThemeColours colours, DoubleUnaryOperator x, int y, double end, int width) {
        gc.setForeground(colours.quiet());
        gc.drawLine(MARGIN, y, width - MARGIN, y);
        for (int i = 0; i <= TICKS; i++) {
            double percent = end * i / TICKS;
            String words = ShownNumbers.significant(percent, 2) + (i == TICKS ? " %" : "");
            int at = pixel(x, percent);
            gc.drawLine(at, y, at, y + 4);
            int wide = gc.textExtent(words).x;
            gc.drawText(words, Math.clamp(at - wide / 2, 0, Math.max(0, width - wide)), y + 5, true);
        }
        gc.setForeground(colours.foreground());
    }

    private static void paintAnswer(GC gc, ThemeColours colours, DoubleUnaryOperator x, int top, FractionAnswer found) {
        int middle = top + BAND / 2;
        int at = pixel(x, found.fraction().value());
        gc.setForeground(colours.foreground());
        gc.setBackground(colours.foreground());
        gc.setLineWidth(2);
        gc.drawLine(pixel(x, found.lowest()), middle, pixel(x, found.highest()), middle);
        gc.fillOval(at - 5, middle - 5, 11, 11);
        gc.setLineWidth(1);
    }

    /** Where the scale ends, in %: everything shown has room. */
    private double end() {
        double most = Math.max(
                answer.map(FractionAnswer::highest).orElse(0.0),
                Math.max(
                        bracket.below()
                                .map(placed -> PERCENT * placed.fraction())
                                .orElse(0.0),
                        bracket.above()
                                .map(placed -> PERCENT * placed.fraction())
                                .orElse(0.0)));
        double step = most > 20 ? 10 : most > 5 ? 5 : 1;
        return Math.min(PERCENT, Math.max(step, Math.ceil(1.15 * most / step) * step));
    }

    private static String text(Placed placed) {
        return ShownNumbers.significant(PERCENT * placed.fraction(), 3) + " % (" + placed.interphase() + ")";
    }

    private static int pixel(DoubleUnaryOperator x, double percent) {
        return (int) Math.round(x.applyAsDouble(percent));
    }
}
