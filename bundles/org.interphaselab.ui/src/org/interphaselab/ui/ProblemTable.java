package org.interphaselab.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.core.Problem;

/** A table of problems: what is wrong, where, what to do. */
public final class ProblemTable {

    /** The name of its table, see {@link Ids}. */
    public static final String ID = "problems.table";

    private final TableViewer viewer;

    public ProblemTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(viewer.getTable(), Messages.Problems_table);
        viewer.getTable().setLinesVisible(false);
        Ids.name(viewer.getTable(), ID);
        CellTips.show(viewer);
        column(layout, Messages.Problem_what, 45, problem -> ShownNumbers.in(problem.what()), true);
        column(layout, Messages.Problem_where, 20, problem -> problem.where().toString(), false);
        column(layout, Messages.Problem_remedy, 35, problem -> ShownNumbers.in(problem.remedy()), false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    /** The area that holds the table. */
    public Composite control() {
        return viewer.getTable().getParent();
    }

    /** The viewer, for selection. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Shows these problems. */
    public void show(List<Problem> problems) {
        viewer.setInput(List.copyOf(problems));
    }

    /** The problem the user has selected. */
    public Optional<Problem> selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return Optional.ofNullable((Problem) selection.getFirstElement());
    }

    private void column(
            TableColumnLayout layout, String title, int weight, Function<Problem, String> text, boolean withImage) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Problem) element);
            }

            @Override
            public Image getImage(Object element) {
                return withImage ? image((Problem) element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return Sentence.paragraph((Problem) element);
            }
        });
    }

    private static Image image(Problem problem) {
        String key =
                switch (problem.severity()) {
                    case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
                    case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
                    case NOTE -> ISharedImages.IMG_OBJS_INFO_TSK;
                };
        return PlatformUI.getWorkbench().getSharedImages().getImage(key);
    }
}
