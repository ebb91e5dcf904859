package org.interphaselab.ui.study.settings;

import org.eclipse.jface.preference.StringFieldEditor;
import org.interphaselab.study.TimeZones;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.Messages;

/** What imports begin with, how many files they read at a time, and how often watched folders are looked at. */
public final class ImportPage extends SettingsPage {

    private static final int MOST_FILES = 64;
    private static final int MOST_SECONDS = 3600;

    public ImportPage() {
        super(Messages.Settings_imports);
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor zone =
                new StringFieldEditor(Settings.TIME_ZONE, Messages.Settings_zone, getFieldEditorParent()) {
                    @Override
                    protected boolean doCheckState() {
                        String text = getStringValue().strip();
                        return text.isEmpty() || TimeZones.find(text).isPresent();
                    }
                };
        zone.setErrorMessage(Messages.Settings_noZone);
        addField(zone);
        number(Settings.IMPORT_WORKERS, Messages.Settings_files, 0, MOST_FILES);
        number(Settings.WATCH_SECONDS, Messages.Settings_seconds, 1, MOST_SECONDS);
    }
}
