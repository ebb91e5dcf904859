package org.interphaselab.ui.study.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.CellTips;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.EditingKeys;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** Shows and edits what is known of the selected object. */
public final class PropertiesView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.study.properties";
    /** The name of its tree, see {@link Ids}. */
    public static final String TREE_ID = "properties.tree";

    private StudyDesk desk;
    private Label heading;
    private TreeViewer viewer;
    private EObject shown;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "properties");
        desk = getSite().getService(StudyDesk.class);
        GridLayoutFactory.fillDefaults()
                .spacing(0, 4)
                .extendedMargins(0, 0, 6, 0)
                .applyTo(parent);
        heading = new Label(parent, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(heading);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = viewer(area);
        desk.watchInTurn(area, this::changed);
        ISelectionListener listener = (part, selection) -> CellSelection.object(selection)
                .filter(object -> CellSelection.open(object, desk))
                .ifPresent(this::show);
        getSite().getPage().addSelectionListener(listener);
        area.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        show(null);
        CellSelection.object(getSite().getPage().getSelection()).ifPresent(this::show);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    private TreeViewer viewer(Composite area) {
        TreeColumnLayout layout = new TreeColumnLayout(true);
        area.setLayout(layout);
        TreeViewer tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(tree.getTree());
        Ids.name(tree.getTree(), TREE_ID);
        Spoken.name(tree.getTree(), Messages.Properties_property);
        tree.getTree().setHeaderVisible(true);
        CellTips.show(tree);
        EditingKeys.enable(tree);
        tree.setContentProvider(new PropertyTree());
        for (PropertyColumn column : PropertyColumn.values()) {
            TreeViewerColumn viewerColumn = new TreeViewerColumn(tree, SWT.LEFT);
            viewerColumn.getColumn().setText(column.title());
            layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 40, true));
            viewerColumn.setLabelProvider(new PropertyLabels(column));
            if (column == PropertyColumn.VALUE) {
                viewerColumn.setEditingSupport(new PropertyEditing(tree, desk));
            }
        }
        return tree;
    }

    private void changed(DeskChange change) {
        if (change == DeskChange.STUDY) {
            show(null);
        } else if (change == DeskChange.EDIT && shown != null) {
            boolean gone = desk.current().isEmpty() || shown.eResource() == null;
            show(gone ? null : shown);
        }
    }

    private void show(EObject object) {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        boolean another = shown != object;
        shown = object;
        OpenStudy study = desk.current().orElse(null);
        if (object == null || study == null) {
            heading.setText(Messages.Form_nothing);
            viewer.setInput(List.of());
            return;
        }
        IItemLabelProvider labels = (IItemLabelProvider) study.providers().adapt(object, IItemLabelProvider.class);
        heading.setText(FieldWords.ofUser().kind(object.eClass()) + " " + labels.getText(object));
        heading.setToolTipText(Field.help(object.eClass()));
        Object[] expanded = viewer.getExpandedElements();
        ISelection selected = viewer.getSelection();
        viewer.setInput(PropertyRow.of(object, study.providers()));
        if (another) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(expanded);
            viewer.setSelection(selected);
        }
    }
}
