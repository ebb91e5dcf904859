package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.Mark;

/** A click on a mark chooses what it stands for; dragging from there moves the chart as from anywhere. */
final class MarkClickTool implements ChartTool {

    private static final int SHAKE = 3;

    private final List<Consumer<Mark>> watchers = new ArrayList<>();
    private Point pressed;

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
        plot.addListener(SWT.MouseUp, event -> {
            boolean clicked =
                    pressed != null && Math.abs(event.x - pressed.x) <= SHAKE && Math.abs(event.y - pressed.y) <= SHAKE;
            pressed = null;
            if (clicked) {
                pane.marksAt(event.x, event.y).stream()
                        .findFirst()
                        .ifPresent(mark -> watchers.forEach(watcher -> watcher.accept(mark)));
            }
        });
    }

    void onClick(Consumer<Mark> watcher) {
        watchers.add(watcher);
    }
}
