package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyClipboard;

/** Copies what is selected in the navigator. */
public final class CopyHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        List<?> selected = HandlerUtil.getCurrentStructuredSelection(event).toList();
        StudyClipboard.copy(
                desk().current().orElseThrow(),
                selected.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList());
    }
}
