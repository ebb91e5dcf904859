package org.interphaselab.desktop.probe;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.desktop.testkit.Ui;

/** The perspective, and the views of it that were made. */
final class InSight {

    private InSight() {}

    static void say(Said said) {
        IWorkbenchPage page =
                Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
        said.say("perspective", Ui.get(() -> page.getPerspective().getId()));
        said.say("views", Ui.get(() -> Stream.of(page.getViewReferences())
                .filter(view -> view.getView(false) != null)
                .map(IViewReference::getId)
                .sorted()
                .collect(Collectors.joining(" "))));
    }
}
