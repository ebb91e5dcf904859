package org.interphaselab.ui.study;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.interphaselab.model.Cell;

/** Understands what is selected anywhere in the window, so that a cell chosen in one view is shown in all. */
public final class CellSelection {

    private CellSelection() {}

    /** The cell selected, or the cell whose recording is selected; the first of several. */
    public static Optional<Cell> cell(ISelection selection) {
        return object(selection).flatMap(CellSelection::owner);
    }

    /** All cells selected, in the order of the selection. */
    public static List<Cell> cells(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return List.of();
        }
        return structured.stream()
                .filter(EObject.class::isInstance)
                .flatMap(object -> owner((EObject) object).stream())
                .distinct()
                .toList();
    }

    private static Optional<Cell> owner(EObject selected) {
        for (EObject object = selected; object != null; object = object.eContainer()) {
            if (object instanceof Cell cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Whether an object is of the study that is open: views remember what was selected in one that was closed since. */
    public static boolean open(EObject object, StudyDesk desk) {
        return desk.current()
                .filter(study -> EcoreUtil.isAncestor(study.study(), object))
                .isPresent();
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
