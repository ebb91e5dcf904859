package org.interphaselab.ui.analysis.run;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.decision.EventDecisions;

/** Shows any table of a result; rows are made as they are scrolled to. */
final class ResultTable {

    private static final int DIGITS = 6;
    private static final int NARROWEST = 60;

    private ResultTable() {}

    /**
     * Makes the table.
     *
     * @param chosen told the number of the row that the user chooses
     */
    static Control create(Composite parent, Table table, EventDecisions decisions, IntConsumer chosen) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        for (int i = 0; i < table.columns().size(); i++) {
            int position = i;
            boolean number = !table.rows().isEmpty() && table.rows().getFirst().get(i) instanceof Number;
            TableViewerColumn column = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(table.columns().get(i).heading());
            layout.setColumnData(column.getColumn(), new ColumnWeightData(1, NARROWEST, true));
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object row) {
                    return text(((List<?>) row).get(position));
                }
            });
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(table.rows());
        viewer.getTable()
                .addListener(
                        SWT.Selection, event -> chosen.accept(viewer.getTable().getSelectionIndex()));
        if (hasEvents(table)) {
            installMenu(viewer, table, decisions);
        }
        return area;
    }

    private static boolean hasEvents(Table table) {
        return Stream.of("cell_id", "key", "type").allMatch(id -> table.columns().stream()
                .anyMatch(column -> column.id().equals(id)));
    }

    private static void installMenu(TableViewer viewer, Table table, EventDecisions decisions) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            int row = viewer.getTable().getSelectionIndex();
            if (row >= 0) {
                decisions.fill(shown, VerdictReading.event(table, row));
            }
        });
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> Numbers.significant(number, DIGITS);
            case Boolean flag -> flag ? "yes" : "no";
            case Estimate estimate -> estimate.text();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
