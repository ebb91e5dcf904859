package org.interphaselab.ui.study.settings;

import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.Messages;

/** How numbers are typed and pasted, and how much memory there is. */
public final class GeneralPage extends SettingsPage {

    private static final long MEBIBYTE = 1024L * 1024;

    public GeneralPage() {
        super(Messages.Settings_numbers);
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                Settings.DECIMAL_SIGN,
                Messages.Settings_decimal,
                1,
                new String[][] {
                    {Messages.Settings_ofSystem, Settings.DECIMAL_OF_SYSTEM},
                    {Messages.Settings_comma, "comma"},
                    {Messages.Settings_point, "point"}
                },
                getFieldEditorParent(),
                true));
        Label memory = new Label(getFieldEditorParent(), SWT.WRAP);
        memory.setText(
                "\n" + NLS.bind(Messages.Settings_memory, Runtime.getRuntime().maxMemory() / MEBIBYTE));
    }
}
