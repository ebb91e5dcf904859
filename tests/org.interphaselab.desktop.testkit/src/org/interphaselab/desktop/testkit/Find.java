package org.interphaselab.desktop.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.interphaselab.ui.Ids;

/** Finds widgets by the names the desktop gives them; to be used in the user interface thread. */
public final class Find {

    private Find() {}

    /** The widget of this name, in any window. */
    public static <W extends Widget> Optional<W> byId(Class<W> type, String id) {
        return all().filter(type::isInstance)
                .map(type::cast)
                .filter(widget -> id.equals(widget.getData(Ids.KEY)))
                .findFirst();
    }

    /** All widgets of this name, in any window. */
    public static <W extends Widget> Stream<W> all(Class<W> type, String id) {
        return all().filter(type::isInstance).map(type::cast).filter(widget -> id.equals(widget.getData(Ids.KEY)));
    }

    /** Waits for the widget of this name. */
    public static <W extends Widget> W await(Class<W> type, String id) {
        return Await.value("a " + type.getSimpleName() + " named " + id, () -> byId(type, id));
    }

    /** The descendant of this name. */
    public static <W extends Widget> Optional<W> within(Composite parent, Class<W> type, String id) {
        return below(parent)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(widget -> id.equals(widget.getData(Ids.KEY)))
                .findFirst();
    }

    /** The first descendant of this type. */
    public static <W extends Widget> Optional<W> within(Composite parent, Class<W> type) {
        return below(parent).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Control> all() {
        return Stream.of(Ui.display().getShells()).flatMap(Find::below);
    }

    private static Stream<Control> below(Control control) {
        if (control.isDisposed()) {
            return Stream.empty();
        }
        Stream<Control> self = Stream.of(control);
        return control instanceof Composite composite
                ? Stream.concat(self, Stream.of(composite.getChildren()).flatMap(Find::below))
                : self;
    }

    /** Whether a window of this name is open. */
    public static boolean open(String id) {
        return byId(Shell.class, id).isPresent();
    }
}
