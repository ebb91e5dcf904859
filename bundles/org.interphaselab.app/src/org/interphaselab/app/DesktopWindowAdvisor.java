package org.interphaselab.app;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.interphaselab.app.welcome.WelcomePerspective;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.StudyDesk;

/** The window: its size, its bars, and a title that says which study is open. */
final class DesktopWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final boolean welcome;

    /** @param welcome whether to begin with the welcome */
    DesktopWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean welcome) {
        super(configurer);
        this.welcome = welcome;
    }

    @Override
    public void openIntro() {
        if (welcome) {
            WelcomePerspective.show(getWindowConfigurer().getWindow());
        }
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(StudyTitle.of(desk()));
    }

    @Override
    public void postWindowCreate() {
        StudyDesk desk = desk();
        IEventBroker events = getWindowConfigurer().getWindow().getService(IEventBroker.class);
        desk.watch(getWindowConfigurer().getWindow().getShell(), change -> {
            if (change == DeskChange.STUDY && desk.current().isPresent()) {
                WelcomePerspective.leave(getWindowConfigurer().getWindow().getActivePage());
            }
            getWindowConfigurer().setTitle(StudyTitle.of(desk));
            // the tool bar asks its commands anew only when told to
            events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        });
    }

    private StudyDesk desk() {
        return getWindowConfigurer().getWindow().getService(StudyDesk.class);
    }
}
