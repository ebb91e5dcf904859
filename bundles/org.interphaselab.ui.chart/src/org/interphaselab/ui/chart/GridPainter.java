package org.interphaselab.ui.chart;

import java.util.function.Consumer;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swtchart.ICustomPaintListener;

/** Paints the lines at the marks of the axes, behind the data. */
record GridPainter(Consumer<PaintEvent> lines) implements ICustomPaintListener {

    @Override
    public boolean drawBehindSeries() {
        return true;
    }

    @Override
    public void paintControl(PaintEvent event) {
        lines.accept(event);
    }
}
