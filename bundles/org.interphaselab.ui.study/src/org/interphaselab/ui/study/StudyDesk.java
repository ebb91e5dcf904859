package org.interphaselab.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.component.annotations.Component;

/**
 * Holds the study the user works on; one at a time. Views find it as a service of their site and watch it. To be used in
 * the user interface thread.
 */
@Component(service = StudyDesk.class)
public final class StudyDesk {

    private final List<Consumer<DeskChange>> watchers = new CopyOnWriteArrayList<>();
    private OpenStudy current;

    /** The open study, if there is one. */
    public Optional<OpenStudy> current() {
        return Optional.ofNullable(current);
    }

    /** Puts a study on the desk; the one before must have been closed. */
    public void put(OpenStudy study) {
        requireUserInterfaceThread();
        if (current != null) {
            throw new IllegalStateException("the study " + current.name() + " is still open");
        }
        current = study;
        study.onChange(this::tell);
        tell(DeskChange.STUDY);
    }

    /** Takes the study off the desk and frees its folder; what was not saved is lost. */
    public void clear() {
        requireUserInterfaceThread();
        if (current != null) {
            OpenStudy closed = current;
            current = null;
            tell(DeskChange.STUDY);
            closed.close();
        }
    }

    /** Tells a watcher of every change, as long as a widget lives. */
    public void watch(Widget owner, Consumer<DeskChange> watcher) {
        watch(watcher);
        owner.addDisposeListener(event -> unwatch(watcher));
    }

    /**
     * Tells a watcher of changes, as long as a widget lives, each in an event of its own: many that show the same keep nobody
     * waiting. What comes again meanwhile is told once. That another study is open, or none, is told at once, and nothing
     * after it of the one before.
     */
    public void watchInTurn(Widget owner, Consumer<DeskChange> watcher) {
        watch(owner, new InTurn(owner, watcher));
    }

    /** Tells a watcher of every change, until {@link #unwatch}. */
    public void watch(Consumer<DeskChange> watcher) {
        watchers.add(watcher);
    }

    /** Tells a watcher no more. */
    public void unwatch(Consumer<DeskChange> watcher) {
        watchers.remove(watcher);
    }

    private void tell(DeskChange change) {
        watchers.forEach(watcher -> watcher.accept(change));
    }

    private static void requireUserInterfaceThread() {
        if (Display.getCurrent() == null) {
            throw new IllegalStateException("the desk belongs to the user interface thread");
        }
    }
}
