package org.interphaselab.ui.chart;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Tells what a mark means while the mouse rests on it. */
final class MarkTipTool implements ChartTool {

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MouseMove, event -> {
            Optional<String> text = pane.surface().markAt(event.x, event.y);
            String shown = plot.getToolTipText();
            if (!text.equals(Optional.ofNullable(shown))) {
                plot.setToolTipText(text.orElse(null));
            }
        });
    }
}
