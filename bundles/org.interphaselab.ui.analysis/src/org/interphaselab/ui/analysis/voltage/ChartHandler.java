package org.interphaselab.ui.analysis.voltage;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.interphaselab.ui.chart.ChartClipboard;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.chart.ChartSaving;

/** What the context menu and the tools of a chart do, as commands with keys: with the chart nearest to the focus. */
public final class ChartHandler extends AbstractHandler {

    private static final String COMMANDS = "org.interphaselab.ui.analysis.chart.";

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId().substring(COMMANDS.length());
        nearest().ifPresent(pane -> perform(command, pane));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(nearest().isPresent());
    }

    private static void perform(String command, ChartPane pane) {
        switch (command) {
            case "copyPicture" -> ChartClipboard.copyPicture(pane);
            case "copyNumbers" -> pane.spec().ifPresent(spec -> ChartClipboard.copyNumbers(spec, pane.getDisplay()));
            case "save" -> pane.spec().ifPresent(spec -> ChartSaving.ask(spec, pane.getShell()));
            case "firstView" -> pane.reset();
            case "everySample" -> pane.showEverything();
            case "go" -> pane.plot().setFocus();
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static Optional<ChartPane> nearest() {
        for (Control near = Display.getCurrent().getFocusControl(); near != null; near = near.getParent()) {
            Optional<ChartPane> found = charts(near).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Stream<ChartPane> charts(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        return switch (control) {
            case ChartPane pane -> pane.spec().isPresent() ? Stream.of(pane) : Stream.empty();
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(ChartHandler::charts);
            default -> Stream.empty();
        };
    }
}
