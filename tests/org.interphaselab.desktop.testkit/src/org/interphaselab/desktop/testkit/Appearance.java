package org.interphaselab.desktop.testkit;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;

/**
 * How the desktop looks in a run: the environment says {@code LAB_THEME=dark} and {@code GDK_SCALE=2} for a dark theme and
 * a screen of twice the resolution. Pictures of each combination have a folder of their own.
 */
final class Appearance {

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final boolean WANTED_DARK = "dark".equals(System.getenv("LAB_THEME"));
    private static final boolean FINE = "2".equals(System.getenv("GDK_SCALE"));

    private Appearance() {}

    /** Dresses the workbench, once; to be called in the user interface thread. */
    static void apply(Display display) {
        if (!WANTED_DARK || display.getData(ENGINE + ".dressed") != null) {
            return;
        }
        display.setData(ENGINE + ".dressed", true);
        Object engine = display.getData(ENGINE);
        try {
            // the platform's engine is no API, but this is how its preference page does it
            engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, DARK, false);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no dark theme: " + e.getCause(), e);
        }
    }

    /** Where the pictures of this run are kept. */
    static Path folder() {
        Path all = Path.of(System.getProperty("lab.screenshots"));
        return WANTED_DARK || FINE ? all.resolve((WANTED_DARK ? "dark" : "light") + (FINE ? "-2x" : "-1x")) : all;
    }
}
