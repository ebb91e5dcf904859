package org.interphaselab.ui.study.imports;

import java.util.Optional;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.study.OpenStudy;

/** Asks which cell files belong to. */
final class CellChooser {

    private CellChooser() {}

    static Optional<Cell> ask(Shell shell, OpenStudy study) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return label(study, (Cell) element);
            }
        });
        dialog.setTitle("Import Recording");
        dialog.setMessage("Which cell was recorded? (Type a part of its name.)");
        dialog.setElements(study.study().getCells().toArray());
        dialog.setMultipleSelection(false);
        return dialog.open() == Window.OK ? Optional.ofNullable((Cell) dialog.getFirstResult()) : Optional.empty();
    }

    private static String label(OpenStudy study, Cell cell) {
        IItemLabelProvider labels = (IItemLabelProvider) study.providers().adapt(cell, IItemLabelProvider.class);
        String interphase = cell.getInterphase() == null ? "" : labels.getText(cell.getInterphase()) + ": ";
        return interphase + labels.getText(cell);
    }
}
