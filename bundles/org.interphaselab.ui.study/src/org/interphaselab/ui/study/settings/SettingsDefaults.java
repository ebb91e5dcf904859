package org.interphaselab.ui.study.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.interphaselab.ui.Settings;

/** What the preferences are as long as nobody sets them. */
public final class SettingsDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Settings.NODE);
        node.put(Settings.DECIMAL_SIGN, Settings.DECIMAL_OF_SYSTEM);
        node.put(Settings.TIME_ZONE, "");
        node.putInt(Settings.IMPORT_WORKERS, 0);
        node.putInt(Settings.WATCH_SECONDS, Settings.USUAL_WATCH_SECONDS);
        node.putInt(Settings.LINE_WIDTH, Settings.USUAL_LINE_WIDTH);
        node.putInt(Settings.CHART_TEXT, 0);
    }
}
