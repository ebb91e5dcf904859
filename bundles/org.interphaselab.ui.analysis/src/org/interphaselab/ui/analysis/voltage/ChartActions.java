package org.interphaselab.ui.analysis.voltage;

import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.chart.ChartFile;
import org.interphaselab.ui.chart.ChartPane;

/** What the tool bar of a chart offers. */
public final class ChartActions {

    private ChartActions() {}

    /** Adds the actions for a chart. */
    public static void addTo(IToolBarManager tools, ChartPane pane, IWorkbenchPartSite site) {
        tools.add(action("fit", "First view (double click, or 0)", pane::reset));
        tools.add(action("everything", "Show every sample, spikes too (End)", pane::showEverything));
        tools.add(action(
                "export", "Save the chart as SVG or CSV", () -> pane.spec().ifPresent(spec -> save(spec, site))));
    }

    private static void save(ChartSpec spec, IWorkbenchPartSite site) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setText("Save Chart");
        dialog.setFilterExtensions(new String[] {"*.svg", "*.csv"});
        dialog.setFilterNames(new String[] {"Drawing (SVG)", "Numbers (CSV)"});
        dialog.setFileName(spec.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            new Work<>(
                            site.getShell(),
                            "Saving " + file.getFileName(),
                            progress -> ChartFile.write(spec, file),
                            written -> {
                                // the file is where the user wanted it
                            })
                    .schedule();
        }
    }

    private static Action action(String image, String tip, Runnable run) {
        Action action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        action.setImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(ChartActions.class, "icons/" + image + ".svg")
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor));
        return action;
    }
}
