package org.interphaselab.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtchart.Chart;

/**
 * What of the words on a window cannot be read: cut off, outside what holds them, over each other, or without contrast to
 * what is behind them; to be asked in the user interface thread.
 */
public final class Readability {

    /** WCAG 2.2, success criterion 1.4.3, asks for it of large text and of 4.5 of other text; themes of the platform differ. */
    private static final double LEAST_CONTRAST = 3;

    private static final int ROUNDING = 1;

    private Readability() {}

    /** The visible controls below whose words cannot be read, with the reason. */
    public static List<String> unreadable(Composite parent) {
        List<String> found = new ArrayList<>();
        look(parent, found);
        return found;
    }

    /** Ratio of luminances of two colours, from 1 to 21, as WCAG 2.2 defines it. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static void look(Composite parent, List<String> found) {
        List<Control> seen = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || child.getSize().x < 2 || child.getSize().y < 2) {
                continue;
            }
            if (!words(child).isBlank()) {
                judge(child, found);
                seen.stream()
                        .filter(other -> other.getBounds().intersects(child.getBounds()))
                        .forEach(other -> found.add(told(child) + " stands over " + told(other)));
                seen.add(child);
            }
            if (child instanceof Chart chart) {
                judge(chart, found);
            } else if (child instanceof Table || child instanceof Tree) {
                found.addAll(Lists.unreadable((Composite) child));
            } else if (child instanceof Composite composite) {
                look(composite, found);
            }
        }
    }

    private static void judge(Control control, List<String> found) {
        Point size = control.getSize();
        Point wanted = wanted(control, size);
        if (wanted.x > size.x + ROUNDING || wanted.y > size.y + ROUNDING) {
            found.add(told(control) + " is cut: " + size + " of " + wanted);
        }
        Rectangle bounds = control.getBounds();
        Rectangle room = control.getParent().getClientArea();
        if (!scrolled(control)
                && (bounds.x < room.x
                        || bounds.y < room.y
                        || bounds.x + bounds.width > room.x + room.width + ROUNDING
                        || bounds.y + bounds.height > room.y + room.height + ROUNDING)) {
            found.add(told(control) + " reaches out of what holds it: " + bounds + " in " + room);
        }
        double contrast = contrast(control.getForeground(), control.getBackground());
        if (control.isEnabled() && contrast < LEAST_CONTRAST) {
            found.add(told(control) + " has little contrast: %.1f".formatted(contrast));
        }
    }

    /** The label of the upper edge of a plot stands half over it, that of its right edge half beside it. */
    private static void judge(Chart chart, List<String> found) {
        for (Composite around = chart.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite) {
                found.add("a chart is scrolled: the widget paints its axes past what it is scrolled in");
            }
        }
        Rectangle plot = chart.getPlotArea().getControl().getBounds();
        GC gc = new GC(chart);
        gc.setFont(chart.getAxisSet().getYAxis(0).getTick().getFont());
        int half = gc.textExtent("0").y / 2;
        gc.dispose();
        if (plot.y < half - ROUNDING) {
            found.add("label at the upper edge of a chart is cut: " + plot.y + " of " + half);
        }
        if (chart.getLegend() instanceof Control legend
                && legend.isVisible()
                && chart.getLegend().getPosition() == SWT.RIGHT
                && legend.getBounds().x < plot.x + plot.width + half) {
            found.add("the legend of a chart stands over the last label of its axis: " + legend.getBounds() + " at "
                    + plot);
        }
    }

    /** What breaks its lines asks for height only, a drop-down for what is chosen and not for all that can be. */
    private static Point wanted(Control control, Point size) {
        boolean breaks = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        Point wanted = control.computeSize(breaks ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        if (control instanceof Combo combo) {
            GC gc = new GC(combo);
            int widest = Stream.of(combo.getItems())
                    .mapToInt(item -> gc.textExtent(item).x)
                    .max()
                    .orElse(0);
            wanted.x -= Math.max(0, widest - gc.textExtent(combo.getText()).x);
            gc.dispose();
        }
        return wanted;
    }

    private static boolean scrolled(Control control) {
        return control.getParent().getParent() instanceof ScrolledComposite;
    }

    private static String words(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText() == null ? "" : label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) != 0 -> combo.getText();
            // fields and what is scrolled may be longer than they are shown
            case Text text when (text.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == SWT.READ_ONLY -> text.getText();
            default -> "";
        };
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + " '" + words(control).replace('\n', ' ') + "' in "
                + control.getParent().getClass().getSimpleName() + " < "
                + control.getParent().getParent().getClass().getSimpleName();
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int eightBits) {
        double share = eightBits / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
