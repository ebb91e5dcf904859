package org.interphaselab.ui;

import java.text.DecimalFormatSymbols;
import java.time.Duration;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** What the user set in the preferences; each is asked for anew whenever it is needed, so that a change acts at once. */
public final class Settings {

    /** The node of the preferences; it has the name of the bundle whose initializer knows the defaults. */
    public static final String NODE = "org.interphaselab.ui.study";

    /** Which sign separates decimals in what is shown, typed and pasted: {@code system}, {@code comma} or {@code point}. */
    public static final String DECIMAL_SIGN = "decimalSign";
    /** The zone proposed for the clocks of instruments; empty for none. */
    public static final String TIME_ZONE = "timeZone";
    /** Files imported at a time; 0 for as many as is usually quickest. */
    public static final String IMPORT_WORKERS = "importWorkers";
    /** Seconds between two looks at a watched folder. */
    public static final String WATCH_SECONDS = "watchSeconds";
    /** Width of lines in charts on the screen, pixels. */
    public static final String LINE_WIDTH = "lineWidth";
    /** Size of text in charts on the screen, points; 0 for that of the system. */
    public static final String CHART_TEXT = "chartText";

    /** Values as long as nobody sets any. */
    public static final String DECIMAL_OF_SYSTEM = "system";

    public static final int USUAL_WATCH_SECONDS = 5;
    public static final int USUAL_LINE_WIDTH = 1;

    private Settings() {}

    /** The sign between the whole and the decimals of numbers that are shown, typed or pasted; a typed point always is one too. */
    public static char decimalSign() {
        return switch (text(DECIMAL_SIGN, DECIMAL_OF_SYSTEM)) {
            case "comma" -> ',';
            case "point" -> '.';
            default -> DecimalFormatSymbols.getInstance().getDecimalSeparator();
        };
    }

    /** The zone proposed for the clocks of instruments; empty for none. */
    public static String timeZone() {
        return text(TIME_ZONE, "");
    }

    /** Files imported at a time, or as many as is usual. */
    public static int importWorkers(int usual) {
        int set = number(IMPORT_WORKERS, 0);
        return set > 0 ? set : usual;
    }

    /** Time between two looks at a watched folder. */
    public static Duration watchInterval() {
        return Duration.ofSeconds(Math.max(1, number(WATCH_SECONDS, USUAL_WATCH_SECONDS)));
    }

    /** Width of lines in charts on the screen, pixels. */
    public static int lineWidth() {
        return Math.max(1, number(LINE_WIDTH, USUAL_LINE_WIDTH));
    }

    /** Size of text in charts on the screen, points; 0 for that of the system. */
    public static int chartText() {
        return Math.max(0, number(CHART_TEXT, 0));
    }

    /** Tells somebody of every change in the user interface thread, as long as a widget lives. */
    public static void watch(Widget owner, Runnable changed) {
        Display display = owner.getDisplay();
        IPreferenceChangeListener listener = event -> display.asyncExec(() -> {
            if (!owner.isDisposed()) {
                changed.run();
            }
        });
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(listener);
        owner.addDisposeListener(
                event -> InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(listener));
    }

    private static String text(String key, String usual) {
        return Platform.getPreferencesService().getString(NODE, key, usual, null);
    }

    private static int number(String key, int usual) {
        return Platform.getPreferencesService().getInt(NODE, key, usual, null);
    }
}
