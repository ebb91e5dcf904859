package org.interphaselab.ui;

import java.util.function.IntConsumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Opens dialogs of many parts: made in one event, shown in the next, so that neither keeps the user waiting. */
public final class Unhurried {

    private Unhurried() {}

    /**
     * Opens a dialog soon.
     *
     * @param closed told what it returned; not told if it went before it could be shown
     */
    public static void open(Window dialog, IntConsumer closed) {
        dialog.create();
        Display.getCurrent().asyncExec(() -> {
            if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
                closed.accept(dialog.open());
            }
        });
    }
}
