package org.interphaselab.desktop.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Words of the English catalogs that stand on the screen where those of another language should. */
public final class EnglishWords {

    private final Set<String> untranslated = new HashSet<>();

    /**
     * Words that read otherwise in the language the workbench runs in.
     *
     * @param neighbours a class beside each catalog
     */
    public EnglishWords(List<Class<?>> neighbours) {
        for (Class<?> neighbour : neighbours) {
            english(neighbour).forEach((key, value) -> {
                String now = Said.by(neighbour, String.valueOf(key));
                if (!now.equals(value)) {
                    untranslated.add(Said.plain(String.valueOf(value)));
                }
            });
        }
    }

    /** How many words there are. */
    public int count() {
        return untranslated.size();
    }

    /** Those found in a window, its menu bar included; to be asked in the user interface thread. */
    public List<String> in(Shell shell) {
        List<String> found = new ArrayList<>();
        look(shell.getText(), found);
        if (shell.getMenuBar() != null) {
            look(shell.getMenuBar(), found);
        }
        look(shell, found);
        return found.stream().distinct().toList();
    }

    private void look(Composite parent, List<String> found) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            look(control.getToolTipText(), found);
            texts(control).forEach(text -> look(text, found));
            if (control instanceof Composite composite) {
                look(composite, found);
            }
        }
    }

    private static Stream<String> texts(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case CLabel label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Link link -> Stream.of(link.getText());
            case Text text ->
                (text.getStyle() & SWT.READ_ONLY) != 0
                        ? Stream.of(text.getText(), text.getMessage())
                        : Stream.of(text.getMessage());
            case Combo combo -> Stream.of(combo.getItems());
            case Group group -> Stream.of(group.getText());
            case Table table -> Stream.of(table.getColumns()).map(Item::getText);
            case Tree tree -> Stream.of(tree.getColumns()).map(Item::getText);
            case CTabFolder tabs -> Stream.of(tabs.getItems()).map(CTabItem::getText);
            case ToolBar bar -> Stream.of(bar.getItems()).map(ToolItem::getToolTipText);
            default -> Stream.empty();
        };
    }

    private void look(Menu menu, List<String> found) {
        for (MenuItem item : menu.getItems()) {
            look(item.getText().replaceFirst("\t.*", ""), found);
            if (item.getMenu() != null) {
                look(item.getMenu(), found);
            }
        }
    }

    private void look(String text, List<String> found) {
        if (text != null && !text.isBlank() && untranslated.contains(Said.plain(text))) {
            found.add(text);
        }
    }

    private static Properties english(Class<?> neighbour) {
        Properties words = new Properties();
        try (InputStream in = neighbour.getResourceAsStream("messages.properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new AssertionError("the catalog beside " + neighbour, e);
        }
        return words;
    }
}
