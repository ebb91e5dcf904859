package org.interphaselab.ui.analysis.run;

import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.ui.chart.ChartPane;

/** Draws the charts of a result that becomes better in the tabs that show the one before. */
final class FiguresSoFar {

    private FiguresSoFar() {}

    /**
     * Draws them.
     *
     * @return false when the tabs show something else, so that they must be made anew
     */
    static boolean draw(CTabFolder tabs, AnalysisResult result) {
        List<Figure> figures = result.figures();
        if (!result.tables().isEmpty() || tabs.getItemCount() != figures.size() || figures.isEmpty()) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (!(figures.get(i) instanceof ChartSpec chart) || !shows(tabs, i, chart)) {
                return false;
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            if (tabs.getItem(i).getControl() instanceof ChartPane pane) {
                pane.show((ChartSpec) figures.get(i));
            }
        }
        return true;
    }

    /** A chart that nobody has looked at yet may not be made yet. */
    private static boolean shows(CTabFolder tabs, int index, ChartSpec chart) {
        return tabs.getItem(index).getText().equals(chart.title())
                && (tabs.getItem(index).getControl() instanceof ChartPane pane
                        && pane.spec()
                                .filter(shown -> shown.id().equals(chart.id()))
                                .isPresent());
    }
}
