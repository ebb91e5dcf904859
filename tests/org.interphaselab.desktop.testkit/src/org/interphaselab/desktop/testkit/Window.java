package org.interphaselab.desktop.testkit;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's window: its services, views and commands. */
public final class Window {

    private Window() {}

    /** A service of the workbench. */
    public static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    /** The window's shell. */
    public static Shell shell() {
        return window().getShell();
    }

    /** A view, opened if it was closed. */
    public static <V extends IViewPart> V view(Class<V> type, String id) {
        return Ui.get(() -> type.cast(window().getActivePage().showView(id, null, IWorkbenchPage.VIEW_ACTIVATE)));
    }

    /** Closes the views of which each result has its own, so that no flow finds those of another. */
    public static void closeResults() {
        for (IViewReference reference : window().getActivePage().getViewReferences()) {
            if (reference.getSecondaryId() != null) {
                window().getActivePage().hideView(reference);
            }
        }
    }

    /** Runs a command as its key or menu entry would. */
    public static void command(String id) {
        Ui.run(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError("command " + id, e);
            }
        });
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
