package org.interphaselab.ui.study.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.model.Study;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;

/** Deletes what is selected in the navigator, with all references to it; files stay where they are. */
public final class DeleteHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        List<EObject> objects = objects(HandlerUtil.getCurrentStructuredSelection(event));
        OpenStudy study = desk().current().orElseThrow();
        if (!objects.isEmpty()) {
            String what = objects.size() == 1
                    ? name(study, objects.getFirst())
                    : NLS.bind(Messages.Step_objects, objects.size());
            study.perform(NLS.bind(Messages.Step_delete, what), DeleteCommand.create(study.domain(), objects));
        }
    }

    private static List<EObject> objects(IStructuredSelection selection) {
        List<?> elements = selection.toList();
        return elements.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .filter(object -> !(object instanceof Study))
                .toList();
    }

    private static String name(OpenStudy study, EObject object) {
        IItemLabelProvider labels = (IItemLabelProvider) study.providers().adapt(object, IItemLabelProvider.class);
        return FieldWords.ofUser().within(FieldWords.ofUser().kind(object.eClass())) + " " + labels.getText(object);
    }
}
