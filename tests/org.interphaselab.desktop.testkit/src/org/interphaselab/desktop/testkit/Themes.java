package org.interphaselab.desktop.testkit;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** The looks the workbench can have. */
public enum Themes {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Themes(String id) {
        this.id = id;
    }

    /** Makes the workbench look so, until it ends. */
    public void use() {
        Ui.run(() -> Desktop.service(IThemeEngine.class).setTheme(id, false));
    }
}
