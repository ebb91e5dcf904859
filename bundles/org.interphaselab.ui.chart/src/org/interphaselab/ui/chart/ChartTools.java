package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** The tools every chart has. */
final class ChartTools {

    private ChartTools() {}

    /** Gives a chart these tools beside those that every chart has. */
    static void install(ChartPane pane, ChartTool... others) {
        Control plot = pane.surface().plot();
        List<ChartTool> own =
                List.of(new PanTool(), new WheelZoomTool(), new BoxZoomTool(), new KeyTool(), new MarkTipTool());
        own.forEach(tool -> tool.attach(pane, plot));
        List.of(others).forEach(tool -> tool.attach(pane, plot));
    }
}
