package org.interphaselab.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.interphaselab.chart.Rgb;

/**
 * Colours that can be read on a light and on a dark theme. Which theme is on is told by the background a control really
 * has, so that themes we do not know are served as well.
 */
public final class ThemeColours {

    private static final int MIDDLE = 128;
    private static final int DARKEST = 60;

    private final Color background;
    private final Color foreground;
    private final boolean dark;

    private ThemeColours(Color background, Color foreground) {
        this.background = background;
        this.foreground = foreground;
        this.dark = luminance(background) < MIDDLE;
    }

    /** The colours for content such as lists and charts beside the given control. */
    public static ThemeColours of(Control control) {
        Display display = control.getDisplay();
        boolean darkAround = luminance(
                        control.getParent() == null
                                ? control.getBackground()
                                : control.getParent().getBackground())
                < MIDDLE;
        Color list = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        if (darkAround == luminance(list) < MIDDLE) {
            return new ThemeColours(list, display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        }
        return new ThemeColours(control.getBackground(), control.getForeground());
    }

    /** Whether the theme is a dark one. */
    public boolean dark() {
        return dark;
    }

    /** Behind content. */
    public Color background() {
        return background;
    }

    /** Text and axes. */
    public Color foreground() {
        return foreground;
    }

    /** Text that steps back: units, notes, "not reported". */
    public Color quiet() {
        return mix(foreground, background, 0.75);
    }

    /** Lines that help the eye: grids, separators. */
    public Color faint() {
        return mix(foreground, background, 0.14);
    }

    /** A colour of the palette as an ink that can be read on the background. */
    public Color ink(Rgb rgb) {
        Color colour = new Color(rgb.red(), rgb.green(), rgb.blue());
        if (dark) {
            return luminance(colour) < DARKEST ? foreground : mix(new Color(255, 255, 255), colour, 0.4);
        }
        return mix(new Color(0, 0, 0), colour, 0.12);
    }

    /** A quiet filling of a colour of the palette, behind text. */
    public Color wash(Rgb rgb) {
        return mix(new Color(rgb.red(), rgb.green(), rgb.blue()), background, dark ? 0.2 : 0.14);
    }

    /** A mixture with so much of the first colour. */
    public static Color mix(Color first, Color second, double share) {
        return new Color(
                blend(first.getRed(), second.getRed(), share),
                blend(first.getGreen(), second.getGreen(), share),
                blend(first.getBlue(), second.getBlue(), share));
    }

    private static int blend(int first, int second, double share) {
        return (int) Math.round(first * share + second * (1 - share));
    }

    private static double luminance(Color colour) {
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }
}
