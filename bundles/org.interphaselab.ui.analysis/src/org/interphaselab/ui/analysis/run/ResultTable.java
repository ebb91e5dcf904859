package org.interphaselab.ui.analysis.run;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.analysis.ColumnNumbers;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;
import org.interphaselab.ui.CellTips;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.VerdictWords;
import org.interphaselab.ui.analysis.decision.EventDecisions;

/** Shows any table of a result; rows are made as they are scrolled to. */
final class ResultTable {

    private static final int NARROWEST = 60;
    /** Longer texts are read in their tips, and where the user widens the column. */
    private static final int WIDEST = 560;
    /** So many rows say how much room a column wants. */
    private static final int LOOKED_AT = 40;

    private static final int PADDING = 18;
    private static final int SHORT = 40;
    private static final Set<String> CODED =
            Set.of("verdict", "then", "status", "end_cause", "type", "event", "light", "flags", "code", "codes");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*|[a-z]+([_ -][a-z]+)*");

    private ResultTable() {}

    /**
     * Makes the table.
     *
     * @param chosen told the number of the row that the user chooses
     */
    static Control create(Composite parent, Table table, EventDecisions decisions, IntConsumer chosen) {
        if (table.rows().isEmpty()) {
            Label none = new Label(parent, SWT.WRAP);
            none.setText(Messages.Result_empty);
            return none;
        }
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(viewer.getTable(), table.title());
        CellTips.show(viewer);
        GC gc = new GC(viewer.getTable());
        for (int i = 0; i < table.columns().size(); i++) {
            int position = i;
            if (table.columns().get(i).identifies()) {
                continue;
            }
            List<Object> values = table.rows().stream()
                    .map(row -> row.get(position))
                    .filter(Objects::nonNull)
                    .toList();
            boolean number = !values.isEmpty()
                    && values.stream().allMatch(value -> value instanceof Number || value instanceof Estimate);
            ColumnNumbers numbers = ColumnNumbers.of(table, i);
            TableViewerColumn column = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(table.columns().get(i).heading());
            layout.setColumnData(column.getColumn(), new ColumnWeightData(1, width(gc, table, i), true));
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object row) {
                    return shown(table, position, numbers, ((List<?>) row).get(position));
                }

                @Override
                public String getToolTipText(Object row) {
                    String text = getText(row);
                    return text.length() > SHORT ? text : null;
                }
            });
        }
        gc.dispose();
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

    /** Room for the heading and what stands below it; a table that is wider than its view is scrolled. */
    private static int width(GC gc, Table table, int column) {
        ColumnNumbers numbers = ColumnNumbers.of(table, column);
        Font usual = gc.getFont();
        // headings are bold in some themes
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        int widest = gc.textExtent(table.columns().get(column).heading()).x;
        gc.setFont(usual);
        for (List<Object> row :
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()))) {
            widest = Math.max(widest, gc.textExtent(shown(table, column, numbers, row.get(column))).x);
        }
        return Math.clamp(widest + PADDING, NARROWEST, WIDEST);
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

    /** Words that machines know verdicts, events and causes by read as words here. */
    private static String shown(Table table, int column, ColumnNumbers numbers, Object value) {
        return CODED.contains(table.columns().get(column).id())
                ? value instanceof List<?> list
                        ? list.stream().map(code -> words(String.valueOf(code))).collect(Collectors.joining(", "))
                        : words(text(numbers, value))
                : text(table.columns().get(column), numbers, value);
    }

    /** A unit that the heading gives is not said again, and the one of a pure number not at all. */
    private static String text(Table.Column column, ColumnNumbers numbers, Object value) {
        if (column.id().equals("unit") && "1".equals(value)) {
            return "";
        }
        String text = text(numbers, value);
        String unit = " " + column.unit();
        boolean said =
                value instanceof Estimate estimate && estimate.unit().equals(column.unit()) && text.endsWith(unit);
        return said ? text.substring(0, text.length() - unit.length()) : text;
    }

    private static String words(String text) {
        return CODE.matcher(text).matches() ? VerdictWords.of(text) : text;
    }

    private static String text(ColumnNumbers numbers, Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> flag ? Messages.Result_yes : Messages.Result_no;
            case Double number -> ShownNumbers.in(numbers.text(number));
            case Long number -> numbers.text(number);
            case Estimate estimate -> ShownNumbers.in(numbers.text(estimate));
            case List<?> list ->
                ShownNumbers.in(list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            default -> value.toString();
        };
    }
}
