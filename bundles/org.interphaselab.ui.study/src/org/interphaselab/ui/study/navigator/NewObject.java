package org.interphaselab.ui.study.navigator;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.field.Field;
import org.interphaselab.ui.study.OpenStudy;

/** Makes one object of the model and selects it. */
final class NewObject extends Action {

    private final Viewer viewer;
    private final OpenStudy study;
    private final EObject owner;
    private final CommandParameter child;
    private final Interphase interphase;

    /** @param interphase the interphase a new cell tests, or null */
    NewObject(Viewer viewer, OpenStudy study, EObject owner, CommandParameter child, Interphase interphase) {
        super(title(child));
        this.viewer = viewer;
        this.study = study;
        this.owner = owner;
        this.child = child;
        this.interphase = interphase;
        setEnabled(!study.readOnly());
    }

    @Override
    public void run() {
        EObject made = child.getEValue();
        if (made instanceof Cell cell && interphase != null) {
            cell.setInterphase(interphase);
        }
        boolean done = study.perform(
                "New " + getText().toLowerCase(Locale.ROOT),
                CreateChildCommand.create(study.domain(), owner, child, List.of(owner)));
        if (done) {
            viewer.setSelection(new StructuredSelection(made), true);
        }
    }

    private static String title(CommandParameter child) {
        EReference feature = child.getEReference();
        return feature.isMany()
                ? Field.labelOf(child.getEValue().eClass())
                : Field.of(feature).label();
    }
}
