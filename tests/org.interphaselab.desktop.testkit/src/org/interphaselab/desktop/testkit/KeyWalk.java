package org.interphaselab.desktop.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Goes through a window by the Tab key alone; to be used in the user interface thread. */
public final class KeyWalk {

    private static final int MOST_STEPS = 400;

    private KeyWalk() {}

    /** What can be used with the mouse in a part of a window, but is not come to by Tab. */
    public static List<String> missed(Composite part) {
        List<Control> wanted = new ArrayList<>();
        collect(part, wanted);
        Set<Control> reached = new HashSet<>();
        part.getShell().forceActive();
        wanted.stream().findFirst().ifPresent(Control::forceFocus);
        Control now = part.getDisplay().getFocusControl();
        for (int i = 0; i < MOST_STEPS && now != null && !reached.containsAll(wanted); i++) {
            reached.add(now);
            now.traverse(SWT.TRAVERSE_TAB_NEXT);
            Control next = part.getDisplay().getFocusControl();
            if (next == now) {
                break;
            }
            now = next;
        }
        return wanted.stream()
                .filter(control -> !reached.contains(control) && !reachedByArrows(control, reached))
                .map(control -> control + " (" + control.getData("org.interphaselab.id") + ") in "
                        + control.getParent().getClass().getSimpleName())
                .toList();
    }

    /** Of radio buttons Tab comes to one, and arrow keys to the others. */
    private static boolean reachedByArrows(Control control, Set<Control> reached) {
        return radio(control)
                && Stream.of(control.getParent().getChildren())
                        .anyMatch(sibling -> radio(sibling) && reached.contains(sibling));
    }

    private static boolean radio(Control control) {
        return control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
    }

    private static void collect(Composite parent, List<Control> wanted) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !child.isEnabled() || child.getSize().x < 2 || child.getSize().y < 2) {
                continue;
            }
            if (usable(child)) {
                wanted.add(child);
            }
            if (child instanceof Composite composite) {
                collect(composite, wanted);
            }
        }
    }

    private static boolean usable(Control control) {
        return switch (control) {
            case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0;
            case Button button -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case Scale scale -> true;
            case Slider slider -> true;
            case Table table -> true;
            case Tree tree -> true;
            case Link link -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case Canvas canvas -> canvas.isListening(SWT.MouseDown) && canvas.isListening(SWT.KeyDown);
            default -> false;
        };
    }
}
