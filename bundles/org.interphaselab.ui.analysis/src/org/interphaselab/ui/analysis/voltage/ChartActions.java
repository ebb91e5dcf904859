package org.interphaselab.ui.analysis.voltage;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.ChartSaving;

/** What the tool bar of a chart offers. */
public final class ChartActions {

    private ChartActions() {}

    /** Adds the actions for a chart. */
    public static void addTo(IToolBarManager tools, ChartPane pane, IWorkbenchPartSite site) {
        tools.add(action("fit", Messages.Chart_first, pane::reset));
        tools.add(action("everything", Messages.Chart_everything, pane::showEverything));
        tools.add(action("export", Messages.Chart_save, () -> pane.spec()
                .ifPresent(spec -> ChartSaving.ask(spec, site.getShell()))));
    }

    /** An action that stays pressed. */
    static IAction toggle(String image, String tip, Runnable changed) {
        Action action = new Action(tip, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.run();
            }
        };
        return dressed(action, image, tip);
    }

    private static Action action(String image, String tip, Runnable run) {
        Action action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        return dressed(action, image, tip);
    }

    private static Action dressed(Action action, String image, String tip) {
        action.setToolTipText(tip);
        action.setImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(ChartActions.class, "icons/" + image + ".svg")
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor));
        return action;
    }
}
