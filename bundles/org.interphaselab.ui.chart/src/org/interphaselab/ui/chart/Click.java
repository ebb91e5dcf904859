package org.interphaselab.ui.chart;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tells a click of the first button from a drag that began at the same place. */
final class Click {

    /** A hand is not quite still while it clicks, pixels. */
    private static final int SHAKE = 3;

    private Point pressed;

    /** A button went down. */
    void press(Event event) {
        pressed = event.button == 1 ? new Point(event.x, event.y) : null;
    }

    /** A button went up; says whether that was a click. */
    boolean release(Event event) {
        boolean clicked =
                pressed != null && Math.abs(event.x - pressed.x) <= SHAKE && Math.abs(event.y - pressed.y) <= SHAKE;
        pressed = null;
        return clicked;
    }
}
