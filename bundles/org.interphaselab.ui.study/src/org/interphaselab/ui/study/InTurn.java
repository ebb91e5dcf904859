package org.interphaselab.ui.study;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Widget;

/** Passes changes on, each in an event of its own; that there is another study at once. */
final class InTurn implements Consumer<DeskChange> {

    private final Widget owner;
    private final Consumer<DeskChange> watcher;
    private final Set<DeskChange> coming = EnumSet.noneOf(DeskChange.class);

    InTurn(Widget owner, Consumer<DeskChange> watcher) {
        this.owner = owner;
        this.watcher = watcher;
    }

    @Override
    public void accept(DeskChange change) {
        if (change == DeskChange.STUDY) {
            coming.clear();
            watcher.accept(change);
        } else if (coming.add(change)) {
            owner.getDisplay().asyncExec(() -> tell(change));
        }
    }

    private void tell(DeskChange change) {
        if (coming.remove(change) && !owner.isDisposed()) {
            watcher.accept(change);
        }
    }
}
