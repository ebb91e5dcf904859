package org.interphaselab.ui.chart;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** The tools every chart has. */
final class ChartTools {

    private ChartTools() {}

    /** Gives a chart its tools. */
    static ChartMenu install(ChartPane pane) {
        Control plot = pane.surface().plot();
        ChartMenu menu = new ChartMenu();
        List<ChartTool> tools = List.of(
                new PanTool(),
                new WheelZoomTool(),
                new BoxZoomTool(),
                new KeyTool(),
                new MarkTipTool(),
                new CrosshairTool(),
                menu);
        tools.forEach(tool -> tool.attach(pane, plot));
        return menu;
    }
}
