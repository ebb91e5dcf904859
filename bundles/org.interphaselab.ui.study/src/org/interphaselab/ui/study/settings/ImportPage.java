package org.interphaselab.ui.study.settings;

import org.eclipse.jface.preference.StringFieldEditor;
import org.interphaselab.study.TimeZones;
import org.interphaselab.ui.Settings;

/** What imports begin with, how many files they read at a time, and how often watched folders are looked at. */
public final class ImportPage extends SettingsPage {

    private static final int MOST_FILES = 64;
    private static final int MOST_SECONDS = 3600;

    public ImportPage() {
        super("What the import of instrument files begins with. Files that state their time zone keep it.");
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor zone =
                new StringFieldEditor(
                        Settings.TIME_ZONE,
                        "&Time zone of instruments (empty: ask every time):",
                        getFieldEditorParent()) {
                    @Override
                    protected boolean doCheckState() {
                        String text = getStringValue().strip();
                        return text.isEmpty() || TimeZones.find(text).isPresent();
                    }
                };
        zone.setErrorMessage("This is no time zone; write for example Asia/Shanghai or +08:00.");
        addField(zone);
        number(Settings.IMPORT_WORKERS, "&Files read at a time (0: as many as is usually quickest):", 0, MOST_FILES);
        number(Settings.WATCH_SECONDS, "&Seconds between two looks at a watched folder:", 1, MOST_SECONDS);
    }
}
