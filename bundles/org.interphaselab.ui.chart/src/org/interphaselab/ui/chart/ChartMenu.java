package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.ChartSpec;

/** The menu of every chart: what its owner offers at the place of the mouse, then what can be done with any chart. */
final class ChartMenu implements ChartTool {

    private final List<BiConsumer<IMenuManager, Point>> contributors = new ArrayList<>();
    private final Point asked = new Point(0, 0);

    @Override
    public void attach(ChartPane pane, Control plot) {
        plot.addListener(SWT.MenuDetect, event -> {
            Point place = plot.toControl(event.x, event.y);
            asked.x = place.x;
            asked.y = place.y;
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            contributors.forEach(contributor -> contributor.accept(shown, asked));
            pane.spec().ifPresent(spec -> fill(shown, pane, spec));
        });
        plot.setMenu(menu.createContextMenu(plot));
    }

    void contribute(BiConsumer<IMenuManager, Point> contributor) {
        contributors.add(contributor);
    }

    private static void fill(IMenuManager menu, ChartPane pane, ChartSpec spec) {
        menu.add(new Separator());
        menu.add(action(Messages.Menu_copyPicture, () -> ChartClipboard.copyPicture(pane)));
        menu.add(action(Messages.Menu_copyNumbers, () -> ChartClipboard.copyNumbers(spec, pane.getDisplay())));
        menu.add(action(Messages.Menu_saveAs, () -> ChartSaving.ask(spec, pane.getShell())));
        menu.add(new Separator());
        menu.add(action(Messages.Menu_firstView, pane::reset));
        menu.add(action(Messages.Menu_everySample, pane::showEverything));
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
