package org.interphaselab.ui;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader says of controls that have no words of their own: drawings, and fields, tables and trees without a
 * label before them.
 */
public final class Spoken {

    private Spoken() {}

    /** Gives a control a name that stays. */
    public static <C extends Control> C name(C control, String words) {
        return name(control, () -> words);
    }

    /** Gives a control a name that is asked for whenever it is said. */
    public static <C extends Control> C name(C control, Supplier<String> words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = words.get();
                }
            }
        });
        return control;
    }

    /** Says in a sentence what a control shows now. */
    public static <C extends Control> C describe(C control, Supplier<String> words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = words.get();
                }
            }
        });
        return control;
    }

    /** Tells screen readers that the description of a control is another one now. */
    public static void changed(Control control) {
        control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }
}
