package org.interphaselab.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Says which page of the help F1 opens on a control and everything in it. */
public final class HelpContexts {

    /** The bundle that holds the contexts; their names follow a dot. */
    public static final String BUNDLE = "org.interphaselab.help";

    private HelpContexts() {}

    /**
     * Gives a control its context.
     *
     * @param name the context's name in the help's {@code contexts.xml}
     */
    public static void set(Control control, String name) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + "." + name);
    }
}
