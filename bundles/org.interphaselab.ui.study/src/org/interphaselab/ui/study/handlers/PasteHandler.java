package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Study;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyClipboard;
import org.interphaselab.ui.study.TableClipboard;
import org.interphaselab.ui.study.properties.TablePaste;

/** Puts what was copied into the study and selects it, or enters the table that a spreadsheet copied. */
public final class PasteHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        OpenStudy study = desk().current().orElseThrow();
        Optional<String> table = TableClipboard.table(shell.getDisplay());
        if (table.isPresent()) {
            TablePaste.tell(shell, TablePaste.underHeadings(study, targets(study, event), table.get()));
            return;
        }
        List<EObject> pasted = StudyClipboard.paste(study);
        if (!pasted.isEmpty()) {
            HandlerUtil.getActivePart(event)
                    .getSite()
                    .getSelectionProvider()
                    .setSelection(new StructuredSelection(pasted));
        }
    }

    /** The objects a table is about: those selected, else the cells of the study. */
    private static List<EObject> targets(OpenStudy study, ExecutionEvent event) {
        List<EObject> selected = Stream.of(
                        HandlerUtil.getCurrentStructuredSelection(event).toArray())
                .filter(each -> each instanceof Identified && !(each instanceof Study))
                .map(EObject.class::cast)
                .toList();
        return selected.isEmpty() ? List.copyOf(study.study().getCells()) : selected;
    }
}
