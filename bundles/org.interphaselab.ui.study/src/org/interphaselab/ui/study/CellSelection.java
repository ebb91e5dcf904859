package org.interphaselab.ui.study;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.interphaselab.model.Cell;

/** Understands what is selected anywhere in the window, so that a cell chosen in one view is shown in all. */
public final class CellSelection {

    private CellSelection() {}

    /** The cell selected, or the cell whose recording is selected. */
    public static Optional<Cell> cell(ISelection selection) {
        Optional<EObject> selected = object(selection);
        for (EObject object = selected.orElse(null); object != null; object = object.eContainer()) {
            if (object instanceof Cell cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The model object selected. */
    public static Optional<EObject> object(ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof EObject object) {
            return Optional.of(object);
        }
        return Optional.empty();
    }
}
