package org.interphaselab.ui.study.settings;

import org.interphaselab.ui.Settings;

/** How charts look on the screen. */
public final class ChartPage extends SettingsPage {

    private static final int WIDEST = 6;
    private static final int LARGEST = 32;

    public ChartPage() {
        super(
                "How charts look on the screen. Figures in reports and files keep the widths and type of print, and all have"
                        + " the same\ncolours, which people with any kind of colour vision tell apart.");
    }

    @Override
    protected void createFieldEditors() {
        number(Settings.LINE_WIDTH, "&Width of lines, pixels:", 1, WIDEST);
        number(Settings.CHART_TEXT, "&Size of text, points (0: that of the system):", 0, LARGEST);
    }
}
