package org.interphaselab.ui.study.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.mapping.QuantityNames;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.EditingKeys;

/** The columns of a file, one per line: name, first values, and what the user says it is, in which unit. */
final class ColumnTable {

    /** The name of its table, see {@link Ids}. */
    static final String ID = "import.columns";

    private final TableViewer viewer;
    private final List<Quantity> quantities = QuantityNames.load().quantities();
    private final Runnable changed;

    ColumnTable(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(Ids.name(viewer.getTable(), ID), Messages.Column_table);
        column(layout, Messages.Column_number, 8, choice -> String.valueOf(choice.position()));
        column(layout, Messages.Column_name, 26, ColumnChoice::header);
        column(layout, Messages.Column_values, 26, ColumnChoice::values);
        column(layout, Messages.Column_is, 26, choice -> choice.quantity()
                        .map(Quantity::name)
                        .orElse(Messages.Column_leftOut))
                .setEditingSupport(new QuantityEditing());
        column(layout, Messages.Column_unit, 14, ColumnChoice::unit).setEditingSupport(new UnitEditing());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        EditingKeys.enable(viewer);
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    void show(List<ColumnChoice> choices) {
        viewer.setInput(choices);
    }

    private TableViewerColumn column(
            TableColumnLayout layout, String title, int weight, Function<ColumnChoice, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ColumnChoice) element);
            }
        });
        return column;
    }

    private void edited(Object element) {
        viewer.update(element, null);
        changed.run();
    }

    /** Chooses what a column is. */
    private final class QuantityEditing extends EditingSupport {

        private QuantityEditing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<String> names = new ArrayList<>(List.of(Messages.Column_leftOut));
            quantities.forEach(quantity -> names.add(quantity.name()));
            ComboBoxCellEditor editor =
                    new ComboBoxCellEditor(viewer.getTable(), names.toArray(String[]::new), SWT.READ_ONLY);
            editor.setActivationStyle(
                    ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((ColumnChoice) element).quantity().map(quantities::indexOf).orElse(-1) + 1;
        }

        @Override
        protected void setValue(Object element, Object value) {
            int chosen = (Integer) value;
            ((ColumnChoice) element).say(chosen <= 0 ? Optional.empty() : Optional.of(quantities.get(chosen - 1)));
            edited(element);
        }
    }

    /** Types the unit of a column. */
    private final class UnitEditing extends EditingSupport {

        private UnitEditing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return ((ColumnChoice) element).quantity().isPresent();
        }

        @Override
        protected Object getValue(Object element) {
            return ((ColumnChoice) element).unit();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ((ColumnChoice) element).say(String.valueOf(value));
            edited(element);
        }
    }
}
