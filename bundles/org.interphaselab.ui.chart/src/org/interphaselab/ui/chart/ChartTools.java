package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** The tools every chart has. */
final class ChartTools {

    private ChartTools() {}

    static void install(ChartPane pane) {
        Control plot = pane.surface().plot();
        for (ChartTool tool :
                List.of(new PanTool(), new WheelZoomTool(), new BoxZoomTool(), new KeyTool(), new MarkTipTool())) {
            tool.attach(pane, plot);
        }
    }
}
