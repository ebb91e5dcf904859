package org.interphaselab.ui.study.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.codes.CodesDialog;

/** Shows what the codes of imports mean. */
public final class ImportCodesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new CodesDialog(HandlerUtil.getActiveShellChecked(event), "").open();
        return null;
    }
}
