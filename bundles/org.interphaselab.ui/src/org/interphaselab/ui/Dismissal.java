package org.interphaselab.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Takes what is shown no more out of sight at once; its many controls are disposed in turns. */
public final class Dismissal {

    private Dismissal() {}

    /** Dismisses a composite and all in it, which nobody finds by its name from now on. */
    public static void of(Composite old) {
        old.setVisible(false);
        List<Control> all = new ArrayList<>();
        collect(old, all);
        all.forEach(control -> control.setData(Ids.KEY, null));
        Turns turns = new Turns(old);
        // not in the turn of what takes its place
        old.getDisplay()
                .asyncExec(() -> turns.begin(
                        all.stream().map(control -> (Runnable) control::dispose).iterator(), () -> {}));
    }

    /** What is inside comes before what holds it. */
    private static void collect(Control control, List<Control> all) {
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
        all.add(control);
    }
}
