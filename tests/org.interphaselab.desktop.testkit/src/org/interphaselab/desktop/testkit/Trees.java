package org.interphaselab.desktop.testkit;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Handles trees as a user does; to be used in the user interface thread. */
public final class Trees {

    private Trees() {}

    /** The item at a path of texts; each text may have a remark behind it. */
    public static Optional<TreeItem> item(Tree tree, String... path) {
        TreeItem[] items = tree.getItems();
        TreeItem found = null;
        for (String text : path) {
            found = null;
            for (TreeItem item : items) {
                if (item.getText().equals(text) || item.getText().startsWith(text + "  ")) {
                    found = item;
                }
            }
            if (found == null) {
                return Optional.empty();
            }
            expand(tree, found);
            items = found.getItems();
        }
        return Optional.ofNullable(found);
    }

    /** Selects an item. */
    public static void select(Tree tree, TreeItem item) {
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    /** Clicks into a cell, types, and presses Enter. */
    public static void type(Tree tree, TreeItem item, int column, String typed) {
        tree.showItem(item);
        select(tree, item);
        Rectangle cell = item.getBounds(column);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = cell.x + 5;
            click.y = cell.y + cell.height / 2;
            tree.notifyListeners(type, click);
        }
        Text editor = Find.within(tree, Text.class)
                .filter(Text::isVisible)
                .orElseThrow(() -> new AssertionError("no editor opened for " + item.getText()));
        editor.setText(typed);
        editor.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static void expand(Tree tree, TreeItem item) {
        if (!item.getExpanded()) {
            item.setExpanded(true);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Expand, event);
        }
    }
}
