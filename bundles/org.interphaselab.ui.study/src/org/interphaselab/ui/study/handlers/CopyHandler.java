package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyClipboard;
import org.interphaselab.ui.study.TableClipboard;
import org.interphaselab.ui.study.properties.TablePaste;

/** Copies what is selected in the navigator; objects of one kind as a table too, for spreadsheets. */
public final class CopyHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        OpenStudy study = desk().current().orElseThrow();
        List<EObject> selected = Stream.of(
                        HandlerUtil.getCurrentStructuredSelection(event).toArray())
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
        boolean ofAKind = selected.stream().map(EObject::eClass).distinct().count() == 1;
        if (StudyClipboard.copy(study, selected) > 0 && ofAKind) {
            TableClipboard.put(shell.getDisplay(), selected, TablePaste.table(study, selected));
        }
    }
}
