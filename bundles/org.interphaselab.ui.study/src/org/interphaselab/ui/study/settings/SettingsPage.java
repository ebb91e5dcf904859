package org.interphaselab.ui.study.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.Messages;

/** A page of the program's preferences. */
abstract class SettingsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    SettingsPage(String description) {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE));
        setDescription(description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // its store is known already
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContexts.set(getControl(), "settings");
    }

    /** A field for a whole number in a range. */
    void number(String key, String label, int least, int most) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
        field.setValidRange(least, most);
        field.setErrorMessage(NLS.bind(Messages.Settings_whole, new Object[] {label.replace("&", ""), least, most}));
        addField(field);
    }
}
