package org.interphaselab.app.welcome;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.intro.IIntroManager;
import org.interphaselab.app.StudyPerspective;

/**
 * Where a session without a study begins: the welcome alone, so that no view is made that nobody sees yet. It is left as
 * soon as there is something else to see.
 */
public final class WelcomePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.interphaselab.app.welcome";

    private static final String INTRO_VIEW = "org.eclipse.ui.internal.introview";
    private static final String LAST = ID + ".last";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // the area of editors goes when the welcome is there: the platform takes a perspective without anything for
        // closed
        layout.createFolder("welcome", IPageLayout.LEFT, 0.5f, layout.getEditorArea())
                .addPlaceholder(INTRO_VIEW);
    }

    /** Lets windows of the last session begin here; to be called before they are made. */
    public static void begin(MApplication application, EModelService model) {
        for (MPerspective perspective : model.findElements(application, ID, MPerspective.class)) {
            for (MPlaceholder welcome : model.findElements(perspective, INTRO_VIEW, MPlaceholder.class)) {
                begin(perspective, welcome);
            }
        }
    }

    private static void begin(MPerspective perspective, MPlaceholder welcome) {
        MElementContainer<MUIElement> stack = perspective.getParent();
        if (stack.getSelectedElement() != null && stack.getSelectedElement() != perspective) {
            perspective.getTransientData().put(LAST, stack.getSelectedElement().getElementId());
        }
        // it was closed, and with it all that was left empty
        for (MUIElement each = welcome; each != stack; each = each.getParent()) {
            each.setToBeRendered(true);
        }
        stack.setSelectedElement(perspective);
    }

    /** Shows the welcome, alone in its window. */
    public static void show(IWorkbenchWindow window) {
        IWorkbench workbench = window.getWorkbench();
        IWorkbenchPage page = window.getActivePage();
        if (!shown(page)) {
            page.setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(ID));
        }
        // it needs not be maximised over others
        workbench.getIntroManager().showIntro(window, true);
        page.setEditorAreaVisible(false);
    }

    private static boolean shown(IWorkbenchPage page) {
        IPerspectiveDescriptor perspective = page.getPerspective();
        return perspective != null && ID.equals(perspective.getId());
    }

    /** Goes on to where the last session ended, with what was opened beside the welcome. Nothing happens elsewhere. */
    public static void leave(IWorkbenchPage page) {
        if (!shown(page)) {
            return;
        }
        IWorkbench workbench = page.getWorkbenchWindow().getWorkbench();
        IIntroManager welcome = workbench.getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        List<String> beside = Stream.of(page.getViewReferences())
                .filter(view -> !INTRO_VIEW.equals(view.getId()))
                .map(IViewReference::getId)
                .toList();
        page.setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(last(page.getWorkbenchWindow())));
        beside.forEach(view -> show(page, view));
    }

    private static String last(IWorkbenchWindow window) {
        return window
                .getService(EModelService.class)
                .findElements(window.getService(MWindow.class), ID, MPerspective.class)
                .stream()
                .map(welcome -> welcome.getTransientData().get(LAST))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(StudyPerspective.ID);
    }

    private static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view " + view + " was open and cannot be shown", e);
        }
    }
}
