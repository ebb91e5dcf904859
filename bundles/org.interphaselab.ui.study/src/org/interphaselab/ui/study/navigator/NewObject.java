package org.interphaselab.ui.study.navigator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.ui.study.NewPart;

/** Makes one object of the model, selects it and shows its form. */
final class NewObject extends Action {

    /** By its id: forms know the navigator, and not the other way round. */
    private static final String FORM = "org.interphaselab.ui.study.form";

    private final Viewer viewer;
    private final IWorkbenchPage page;
    private final NewPart part;
    private final Interphase interphase;

    /** @param interphase the interphase a new cell tests, or null */
    NewObject(Viewer viewer, IWorkbenchPage page, NewPart part, Interphase interphase) {
        super(part.label());
        this.viewer = viewer;
        this.page = page;
        this.part = part;
        this.interphase = interphase;
        setEnabled(!part.study().readOnly());
    }

    @Override
    public void run() {
        if (part.value() instanceof Cell cell && interphase != null) {
            cell.setInterphase(interphase);
        }
        part.make().ifPresent(made -> {
            viewer.setSelection(new StructuredSelection(made), true);
            showForm();
        });
    }

    private void showForm() {
        try {
            page.showView(FORM, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
