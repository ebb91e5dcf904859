package org.interphaselab.ui.study.settings;

import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.Messages;

/** How charts look on the screen. */
public final class ChartPage extends SettingsPage {

    private static final int WIDEST = 6;
    private static final int LARGEST = 32;

    public ChartPage() {
        super(Messages.Settings_charts);
    }

    @Override
    protected void createFieldEditors() {
        number(Settings.LINE_WIDTH, Messages.Settings_line, 1, WIDEST);
        number(Settings.CHART_TEXT, Messages.Settings_text, 0, LARGEST);
    }
}
