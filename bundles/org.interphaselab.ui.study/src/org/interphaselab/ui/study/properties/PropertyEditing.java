package org.interphaselab.ui.study.properties;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.core.ProblemException;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/** Edits one value in place. What is typed must be a value of the field; an empty text means "not reported". */
final class PropertyEditing extends EditingSupport {

    private final StudyDesk desk;
    private CellEditor editor;

    PropertyEditing(ColumnViewer viewer, StudyDesk desk) {
        super(viewer);
        this.desk = desk;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof Value row
                && desk.current()
                        .filter(study -> ValueChange.possible(study, row))
                        .isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        Value row = (Value) element;
        Composite parent = (Composite) getViewer().getControl();
        if (editor != null) {
            editor.dispose();
        }
        editor = ValueChange.choices(row)
                .map(choices -> combo(parent, row, choices))
                .orElseGet(() -> text(parent, row));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        Value row = (Value) element;
        if (ValueChange.choices(row).isPresent()) {
            return row.value() == null ? ValueChange.NOTHING : row.value();
        }
        return ValueChange.typed(row);
    }

    @Override
    protected void setValue(Object element, Object entered) {
        Value row = (Value) element;
        Object value = ValueChange.choices(row).isPresent() ? entered : typed(row, (String) entered);
        desk.current().ifPresent(study -> ValueChange.apply(study, List.of(row), value));
    }

    private static CellEditor text(Composite parent, Value row) {
        TextCellEditor made = new TextCellEditor(parent);
        made.setValidator(typed -> {
            try {
                ValueChange.parsed(row, (String) typed);
                return null;
            } catch (ProblemException refused) {
                return Sentence.of(refused.problem());
            }
        });
        made.addListener(new ErrorTip(made));
        return made;
    }

    private static CellEditor combo(Composite parent, Value row, List<Object> choices) {
        ComboBoxViewerCellEditor made = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
        made.setContentProvider(ArrayContentProvider.getInstance());
        made.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ValueChange.words(row, element);
            }
        });
        made.setInput(choices);
        return made;
    }

    /** The editor's validator has refused what cannot be read, and said why: then the value stays. */
    private static Object typed(Value row, String text) {
        try {
            return ValueChange.parsed(row, text);
        } catch (ProblemException refused) {
            return row.value();
        }
    }
}
