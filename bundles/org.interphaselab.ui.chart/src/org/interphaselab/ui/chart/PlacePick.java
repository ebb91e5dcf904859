package org.interphaselab.ui.chart;

import java.util.function.DoubleConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Lets the user click a place of the horizontal axis, once. */
final class PlacePick implements Listener {

    private static final int[] TYPES = {SWT.MouseDown, SWT.MouseUp, SWT.KeyDown};

    private final ChartPane pane;
    private final DoubleConsumer taken;
    private final Click click = new Click();

    PlacePick(ChartPane pane, DoubleConsumer taken) {
        this.pane = pane;
        this.taken = taken;
    }

    void start() {
        Control plot = pane.plot();
        for (int type : TYPES) {
            plot.addListener(type, this);
        }
        cursor(SWT.CURSOR_CROSS);
        plot.setFocus();
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
            case SWT.MouseDown -> click.press(event);
            case SWT.MouseUp -> released(event);
            case SWT.KeyDown -> {
                if (event.keyCode == SWT.ESC) {
                    stop();
                }
            }
            default -> throw new IllegalStateException("not listened to: " + event.type);
        }
    }

    private void released(Event event) {
        boolean clicked = click.release(event);
        int width = pane.plot().getSize().x;
        if (!clicked || width == 0) {
            // dragged: the pan tool took the cursor away
            cursor(SWT.CURSOR_CROSS);
            return;
        }
        stop();
        double place = event.x / (double) width;
        pane.viewport().ifPresent(view -> {
            double value = view.x().value(place);
            pane.getDisplay().asyncExec(() -> taken.accept(value));
        });
    }

    private void stop() {
        for (int type : TYPES) {
            pane.plot().removeListener(type, this);
        }
        pane.plot().setCursor(null);
    }

    private void cursor(int shape) {
        pane.plot().setCursor(pane.getDisplay().getSystemCursor(shape));
    }
}
