package org.interphaselab.ui.analysis.voltage;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides the polarization of the half-cycles in the voltage chart, as its button does. */
public final class PolarizationHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ((VoltageView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(VoltageView.ID))
                    .toggleEnvelope();
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("the view of the voltage cannot be shown", e);
        }
    }
}
