package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.Mark;

/** A click on a mark chooses what it stands for; dragging from there moves the chart as from anywhere. */
final class MarkClickTool implements ChartTool {

    private final List<Consumer<Mark>> watchers = new ArrayList<>();
    private final Click click = new Click();

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseDown, click::press);
        plot.addListener(SWT.MouseUp, event -> {
            if (click.release(event)) {
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
