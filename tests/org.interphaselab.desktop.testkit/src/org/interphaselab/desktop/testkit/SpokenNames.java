package org.interphaselab.desktop.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader is told of controls; to be asked in the user interface thread. */
public final class SpokenNames {

    private SpokenNames() {}

    /** The visible controls below that a person can use or look at and that say nothing of themselves. */
    public static List<String> silent(Composite parent) {
        List<String> silent = new ArrayList<>();
        look(parent, silent);
        return silent;
    }

    /** The name of a control; empty where it has none. */
    public static String name(Control control) {
        String own =
                switch (control) {
                    case Button button -> button.getText();
                    case Link link -> link.getText();
                    case CLabel label -> label.getText();
                    // what cannot be edited is read out itself
                    case Text text when (text.getStyle() & SWT.READ_ONLY) != 0 -> text.getText();
                    default -> "";
                };
        String told = ask(control, AccessibleListener::getName);
        return !told.isBlank() ? told : !own.isBlank() ? own : labelBefore(control);
    }

    /** What is said of a control besides its name. */
    public static String description(Control control) {
        return ask(control, AccessibleListener::getDescription);
    }

    private static void look(Composite parent, List<String> silent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || child.getSize().x < 2 || child.getSize().y < 2) {
                continue;
            }
            if (wantsName(child) && name(child).isBlank()) {
                silent.add(child + " (" + child.getData("org.interphaselab.id") + ") in " + way(child));
            }
            if (child instanceof Composite composite) {
                look(composite, silent);
            }
        }
    }

    private static boolean wantsName(Control control) {
        return switch (control) {
            case Text text -> true;
            case StyledText text -> true;
            case Combo combo -> true;
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case Scale scale -> true;
            case Slider slider -> true;
            case Table table -> true;
            case Tree tree -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case Button button -> true;
            case Link link -> true;
            case ProgressBar bar -> true;
            // a canvas with controls in it only holds them
            case Canvas canvas -> canvas.getChildren().length == 0 && canvas.getClass() != Canvas.class;
            default -> false;
        };
    }

    /** The toolkit takes the label before a field for its name. */
    private static String labelBefore(Control control) {
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before instanceof Label label && !(control instanceof Button) ? label.getText() : "";
            }
            before = sibling;
        }
        return "";
    }

    private static String ask(Control control, BiConsumer<AccessibleListener, AccessibleEvent> question) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        for (AccessibleListener listener : listeners(control.getAccessible())) {
            question.accept(listener, event);
        }
        return event.result == null ? "" : event.result;
    }

    /** The toolkit has no way to ask as a screen reader does from outside. */
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> found = new ArrayList<>();
            if (field.get(accessible) instanceof List<?> all) {
                all.forEach(each -> found.add((AccessibleListener) each));
            }
            return found;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the toolkit keeps its listeners elsewhere now", e);
        }
    }

    private static String way(Control control) {
        StringBuilder way = new StringBuilder();
        for (Composite above = control.getParent(); above != null; above = above.getParent()) {
            way.append(above.getClass().getSimpleName()).append(" < ");
        }
        return way.toString();
    }
}
