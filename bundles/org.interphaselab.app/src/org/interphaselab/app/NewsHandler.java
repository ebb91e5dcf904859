package org.interphaselab.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the page of the help that tells what is new. */
public final class NewsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.interphaselab.help/pages/new.html");
        return null;
    }
}
