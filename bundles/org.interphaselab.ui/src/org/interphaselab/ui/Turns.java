package org.interphaselab.ui;

import java.util.Iterator;
import org.eclipse.swt.widgets.Widget;

/**
 * Does many small things in the user interface thread without keeping the user waiting: as many at a time as fit into a
 * fraction of a blink, then events are answered first. What is little is done at once.
 */
public final class Turns {

    private static final long TURN_NS = 15_000_000;

    private final Widget owner;
    private int generation;

    /** @param owner what is done ends when this widget is gone */
    public Turns(Widget owner) {
        this.owner = owner;
    }

    /**
     * Does steps, in their order, and something after the last; what was begun before and is not done yet is dropped. To be
     * called in the user interface thread.
     */
    public void begin(Iterator<Runnable> steps, Runnable after) {
        generation++;
        turn(steps, after, generation);
    }

    private void turn(Iterator<Runnable> steps, Runnable after, int mine) {
        if (owner.isDisposed() || mine != generation) {
            return;
        }
        long end = System.nanoTime() + TURN_NS;
        while (steps.hasNext()) {
            if (System.nanoTime() > end) {
                owner.getDisplay().asyncExec(() -> turn(steps, after, mine));
                return;
            }
            steps.next().run();
        }
        after.run();
    }
}
