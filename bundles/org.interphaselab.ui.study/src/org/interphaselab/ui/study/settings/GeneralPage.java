package org.interphaselab.ui.study.settings;

import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.ui.Settings;

/** How numbers are typed and pasted, and how much memory there is. */
public final class GeneralPage extends SettingsPage {

    private static final long MEBIBYTE = 1024L * 1024;

    public GeneralPage() {
        super("How you write numbers. What is stored, and what other programs read, always has the point.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                Settings.DECIMAL_SIGN,
                "Decimals are separated in what is typed and pasted by",
                1,
                new String[][] {
                    {"the sign of the &system, or a point", Settings.DECIMAL_OF_SYSTEM},
                    {"a &comma, or a point", "comma"},
                    {"a &point only", "point"}
                },
                getFieldEditorParent(),
                true));
        Label memory = new Label(getFieldEditorParent(), SWT.WRAP);
        memory.setText("\nThis program may use " + Runtime.getRuntime().maxMemory() / MEBIBYTE
                + " MiB of memory. Another limit is set before it starts, in the\nenvironment: INTERPHASE_LAB_HEAP=8g");
    }
}
