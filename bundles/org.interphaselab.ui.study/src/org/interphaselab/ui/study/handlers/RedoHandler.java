package org.interphaselab.ui.study.handlers;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;

/** Does again what was undone last; the menu says which. */
public final class RedoHandler extends DeskHandler implements IElementUpdater {

    @Override
    protected String wordedCommand() {
        return IWorkbenchCommandConstants.EDIT_REDO;
    }

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> stack(open).canRedo()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        desk().current().ifPresent(study -> stack(study).redo());
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String label = desk().current()
                .map(RedoHandler::stack)
                .filter(CommandStack::canRedo)
                .map(stack -> NLS.bind(Messages.Redo_of, stack.getRedoCommand().getLabel()))
                .orElse(Messages.Redo_plain);
        element.setText(label);
        element.setTooltip(label);
    }

    private static CommandStack stack(OpenStudy study) {
        return study.domain().getCommandStack();
    }
}
