package org.interphaselab.ui.study.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
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
import org.interphaselab.model.field.Field;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/** Edits one value in place. What is typed must be a value of the field; an empty text means "not reported". */
final class PropertyEditing extends EditingSupport {

    /** Stands for "not reported" among choices. */
    private static final Object NOTHING = new Object();

    private static final String BETWEEN = "; ";

    private final StudyDesk desk;
    private CellEditor editor;

    PropertyEditing(ColumnViewer viewer, StudyDesk desk) {
        super(viewer);
        this.desk = desk;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof Value row
                && desk.current().filter(study -> !study.readOnly()).isPresent()
                && row.descriptor().canSetProperty(row.owner())
                && (choices(row).isPresent() || row.feature() instanceof EAttribute);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        Value row = (Value) element;
        Composite parent = (Composite) getViewer().getControl();
        if (editor != null) {
            editor.dispose();
        }
        editor = choices(row).map(choices -> combo(parent, row, choices)).orElseGet(() -> text(parent, row));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        Value row = (Value) element;
        if (choices(row).isPresent()) {
            return row.value() == null ? NOTHING : row.value();
        }
        if (row.value() instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        return row.reported() ? row.field().text(row.value()) : "";
    }

    @Override
    protected void setValue(Object element, Object entered) {
        Value row = (Value) element;
        Object chosen = entered == NOTHING ? null : entered;
        Object value = choices(row).isPresent() ? chosen : typed(row, (String) entered);
        if (!Objects.equals(value, row.value())) {
            desk.current()
                    .ifPresent(study -> study.perform(
                            "Change " + decapitalised(row.field().label()),
                            SetCommand.create(study.domain(), row.owner(), row.feature(), value)));
        }
    }

    private static CellEditor text(Composite parent, Value row) {
        TextCellEditor made = new TextCellEditor(parent);
        made.setValidator(typed -> {
            try {
                parsed(row, (String) typed);
                return null;
            } catch (ProblemException refused) {
                return refused.problem().what() + " " + refused.problem().remedy();
            }
        });
        made.addListener(new ErrorTip(made));
        return made;
    }

    private static CellEditor combo(Composite parent, Value row, List<Object> choices) {
        ComboBoxViewerCellEditor made = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
        made.setContentProvider(ArrayContentProvider.getInstance());
        IItemLabelProvider labels = row.descriptor().getLabelProvider(row.owner());
        made.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element == NOTHING ? Field.NOT_REPORTED : labels.getText(element);
            }
        });
        made.setInput(choices);
        return made;
    }

    /** The values offered; none when the value is typed. */
    private static Optional<List<Object>> choices(Value row) {
        Collection<?> offered = row.feature().isMany() ? null : row.descriptor().getChoiceOfValues(row.owner());
        if (offered == null) {
            return Optional.empty();
        }
        List<Object> choices = new ArrayList<>();
        for (Object choice : offered) {
            choices.add(choice == null ? NOTHING : choice);
        }
        return Optional.of(choices);
    }

    /** The editor's validator has refused what cannot be read, and said why: then the value stays. */
    private static Object typed(Value row, String text) {
        try {
            return parsed(row, text);
        } catch (ProblemException refused) {
            return row.value();
        }
    }

    private static Object parsed(Value row, String text) throws ProblemException {
        if (row.feature().isMany()) {
            return Arrays.stream(text.split(BETWEEN.strip()))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return row.field().parse(text);
    }

    private static String decapitalised(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
