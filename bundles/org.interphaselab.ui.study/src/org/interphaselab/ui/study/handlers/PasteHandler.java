package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyClipboard;

/** Puts what was copied into the study, and selects it. */
public final class PasteHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        List<EObject> pasted = StudyClipboard.paste(desk().current().orElseThrow());
        if (!pasted.isEmpty()) {
            HandlerUtil.getActivePart(event)
                    .getSite()
                    .getSelectionProvider()
                    .setSelection(new StructuredSelection(pasted));
        }
    }
}
