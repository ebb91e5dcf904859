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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportTarget.CellName;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.EditingKeys;

/** Which file belongs to which cell, and why; a cell can be chosen in its column. */
final class AssignmentTable {

    /** The name of its table, see {@link Ids}. */
    static final String ID = "import.assignment";

    private final ImportDraft draft;
    private final List<CellName> cells;
    private final TableViewer viewer;
    private final LightImages lights;

    AssignmentTable(Composite parent, ImportDraft draft) {
        this.draft = draft;
        this.cells = draft.target().cells();
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(Ids.name(viewer.getTable(), ID), Messages.Cells_table);
        lights = new LightImages(viewer.getTable());
        column(layout, Messages.Column_file, 36, outcome -> outcome.entry().shownName());
        column(layout, Messages.Column_cell, 24, AssignmentTable::cell).setEditingSupport(new Choosing());
        column(layout, Messages.Column_because, 22, Outcome::reason);
        column(layout, Messages.Column_fate, 18, Outcome::words);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        EditingKeys.enable(viewer);
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    void show() {
        viewer.setInput(draft.outcomes());
    }

    private static String cell(Outcome outcome) {
        return outcome.cell().map(CellName::name).orElse("–");
    }

    private TableViewerColumn column(
            TableColumnLayout layout, String title, int weight, Function<Outcome, String> text) {
        boolean first = viewer.getTable().getColumnCount() == 0;
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Outcome) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? lights.of(((Outcome) element).entry().light()) : null;
            }
        });
        return column;
    }

    /** Chooses a cell by hand; the first choice leaves the file to the rule. */
    private final class Choosing extends EditingSupport {

        private Choosing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<String> names = new ArrayList<>(List.of(Messages.Cells_byRule));
            cells.forEach(cell -> names.add(cell.name()));
            ComboBoxCellEditor editor =
                    new ComboBoxCellEditor(viewer.getTable(), names.toArray(String[]::new), SWT.READ_ONLY);
            editor.setActivationStyle(
                    ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            ImportAction action = ((Outcome) element).entry().action();
            return action == ImportAction.UNASSIGNED || action == ImportAction.ADD;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Outcome) element).cell().map(cells::indexOf).orElse(-1) + 1;
        }

        @Override
        protected void setValue(Object element, Object value) {
            int chosen = (Integer) value;
            Outcome outcome = (Outcome) element;
            if (chosen != (Integer) getValue(element)) {
                draft.assign(outcome.entry(), chosen <= 0 ? Optional.empty() : Optional.of(cells.get(chosen - 1)));
            }
        }
    }
}
