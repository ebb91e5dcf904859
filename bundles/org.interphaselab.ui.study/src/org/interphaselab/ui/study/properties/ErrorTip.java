package org.interphaselab.ui.study.properties;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;

/** Says at the field why what is typed is not a value of it. */
final class ErrorTip implements ICellEditorListener {

    private final CellEditor editor;
    private final ControlDecoration decoration;

    ErrorTip(CellEditor editor) {
        this.editor = editor;
        decoration = new ControlDecoration(editor.getControl(), SWT.RIGHT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
    }

    @Override
    public void applyEditorValue() {
        decoration.hide();
    }

    @Override
    public void cancelEditor() {
        decoration.hide();
    }

    @Override
    public void editorValueChanged(boolean oldValid, boolean newValid) {
        if (newValid) {
            decoration.hide();
        } else {
            decoration.setDescriptionText(editor.getErrorMessage());
            decoration.show();
            decoration.showHoverText(editor.getErrorMessage());
        }
    }
}
