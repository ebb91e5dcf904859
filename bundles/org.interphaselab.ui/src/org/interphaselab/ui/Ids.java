package org.interphaselab.ui;

import org.eclipse.swt.widgets.Widget;

/** Names widgets, so that tests and assistive scripts find them without knowing the layout. */
public final class Ids {

    /** The key under which a widget keeps its name. */
    public static final String KEY = "org.interphaselab.id";

    private Ids() {}

    /** Names a widget and returns it. */
    public static <W extends Widget> W name(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
