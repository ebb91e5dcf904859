package org.interphaselab.desktop.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Handles dialogs as a user does. */
public final class Wizards {

    private Wizards() {}

    /** Waits until a button can be pushed. */
    public static void awaitEnabled(String id) {
        Await.until(
                id + " enabled",
                () -> Find.byId(Button.class, id).filter(Button::isEnabled).isPresent());
    }

    /** Pushes a button once it can be, and does not wait for what it opens. */
    public static void push(String id) {
        awaitEnabled(id);
        Ui.start(() -> Find.byId(Button.class, id).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    /** Chooses one of several radio buttons. */
    public static void choose(String id) {
        Ui.run(() -> {
            Button chosen = Find.byId(Button.class, id).orElseThrow();
            for (var sibling : chosen.getParent().getChildren()) {
                if (sibling instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(button == chosen);
                }
            }
            chosen.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Types into a field. */
    public static void type(String id, String text) {
        Ui.run(() -> Find.byId(Text.class, id).orElseThrow().setText(text));
    }

    /** The text of a cell of a table. */
    public static String cell(String tableId, int row, int column) {
        return Ui.get(
                () -> Find.byId(Table.class, tableId).orElseThrow().getItem(row).getText(column));
    }

    /** Waits until a table has so many rows. */
    public static void awaitRows(String tableId, int rows) {
        Await.until(rows + " rows in " + tableId, () -> Find.byId(Table.class, tableId)
                .filter(table -> table.getItemCount() == rows)
                .isPresent());
    }

    /** Selects a row of a table. */
    public static void select(String tableId, int row) {
        Ui.run(() -> {
            Table table = Find.byId(Table.class, tableId).orElseThrow();
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }
}
