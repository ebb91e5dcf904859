package org.interphaselab.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** What of the words in a table or tree cannot be read: headings that find no room, and codes of machines. */
final class Lists {

    private static final int ROWS = 20;

    /** {@code NO_SAMPLE_AT_LIMIT}, but not {@code V_F-M} or {@code k_Q}. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b");

    private Lists() {}

    static List<String> unreadable(Composite list) {
        List<String> found = new ArrayList<>();
        GC gc = new GC(list);
        switch (list) {
            case Table table -> {
                if (table.getHeaderVisible()) {
                    for (TableColumn column : table.getColumns()) {
                        heading(gc, column.getText(), column.getWidth(), found);
                    }
                }
                // the catalogue of codes is a dialog
                IntStream.range(0, list.getShell().getParent() != null ? 0 : Math.min(ROWS, table.getItemCount()))
                        .mapToObj(table::getItem)
                        .forEach(item -> IntStream.range(0, Math.max(1, table.getColumnCount()))
                                .forEach(column -> code(item.getText(column), found)));
            }
            case Tree tree -> {
                if (tree.getHeaderVisible()) {
                    for (TreeColumn column : tree.getColumns()) {
                        heading(gc, column.getText(), column.getWidth(), found);
                    }
                }
            }
            default -> throw new IllegalArgumentException("no list: " + list);
        }
        gc.dispose();
        return found;
    }

    private static void heading(GC gc, String text, int width, List<String> found) {
        if (width > 0 && gc.textExtent(text).x > width) {
            found.add("the heading '" + text + "' is cut: " + width + " of " + gc.textExtent(text).x);
        }
    }

    private static void code(String text, List<String> found) {
        if (CODE.matcher(text).find()) {
            found.add("a code stands in a table: " + text);
        }
    }
}
