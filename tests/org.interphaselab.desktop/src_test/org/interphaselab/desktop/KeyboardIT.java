package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.KeyWalk;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.StudyDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every action says what it is and can be reached without a mouse. */
class KeyboardIT {

    private static final String OURS = "org.interphaselab.";

    /** The keys that the help promises. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("org.interphaselab.ui.study.open", "Ctrl+O"),
            Map.entry("org.interphaselab.ui.study.import", "Ctrl+I"),
            Map.entry("org.interphaselab.ui.analysis.evaluate", "F9"),
            Map.entry("org.interphaselab.ui.analysis.cancel", "Shift+F9"),
            Map.entry("org.interphaselab.ui.analysis.figures", "Ctrl+F9"),
            Map.entry("org.interphaselab.ui.analysis.report", "Ctrl+R"),
            Map.entry("org.interphaselab.ui.analysis.exportReport", "Ctrl+Alt+E"),
            Map.entry("org.eclipse.ui.edit.findReplace", "Ctrl+F"),
            Map.entry("org.eclipse.ui.file.save", "Ctrl+S"),
            Map.entry("org.eclipse.ui.edit.undo", "Ctrl+Z"),
            Map.entry("org.interphaselab.ui.analysis.chart.go", "Ctrl+Alt+G"),
            Map.entry("org.interphaselab.ui.analysis.chart.save", "Ctrl+Alt+S"));

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void everyCommandHasANameADescriptionAndAHandler() {
        List<String> missing = new ArrayList<>();
        Ui.run(() -> {
            for (Command command : Desktop.service(ICommandService.class).getDefinedCommands()) {
                if (command.getId().startsWith(OURS) && !said(command)) {
                    missing.add(command.getId());
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void theKeysPromisedAreBound() {
        KEYS.forEach((command, keys) -> {
            List<String> bound = Ui.get(
                    () -> Stream.of(Desktop.service(IBindingService.class).getActiveBindingsFor(command))
                            .map(TriggerSequence::format)
                            .toList());
            assertTrue(bound.contains(keys), command + " has " + bound + ", not " + keys);
        });
    }

    @Test
    void everyMenuEntryHasALabelAndNoTwoOfAMenuShareAMnemonic() {
        List<String> wrong = new ArrayList<>();
        Ui.run(() -> look(Desktop.shell().getMenuBar(), "menu bar", wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyToolHasWordsAndUndoStandsOnce() {
        List<ToolItem> tools = new ArrayList<>();
        Ui.run(() -> collect(Desktop.shell(), tools));
        assertTrue(Ui.get(tools::size) > 5);
        List<String> silent = Ui.get(() -> tools.stream()
                .filter(tool -> (tool.getStyle() & SWT.SEPARATOR) == 0)
                .filter(tool -> blank(tool.getText()) && blank(tool.getToolTipText()))
                .map(tool -> tool + " in " + tool.getParent())
                .toList());
        assertEquals(List.of(), silent);
        for (String word : List.of(Said.by(StudyDesk.class, "Undo_plain"), Said.by(StudyDesk.class, "Redo_plain"))) {
            List<String> found = Ui.get(() -> tools.stream()
                    .map(tool -> tool.getToolTipText() == null ? "" : tool.getToolTipText())
                    .filter(tip -> tip.startsWith(word))
                    .toList());
            assertEquals(1, found.size(), found.toString());
        }
    }

    @Test
    void tabComesToEverythingInEveryView() {
        evaluate();
        desktop.select("MII-1", "MII-1 100|20");
        List<String> missed = new ArrayList<>();
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OURS) && !view.getId().endsWith(".result")) {
                Desktop.view(IViewPart.class, view.getId());
                Ui.run(() -> {});
                Ui.get(() -> KeyWalk.missed(content())).forEach(control -> missed.add(view.getId() + ": " + control));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void tabComesToEverythingInEveryDialogAndEnterHasAButton() throws IOException {
        evaluate();
        List<String> missed = new ArrayList<>();
        EveryDialog.look(desktop.folder(), (name, dialog) -> {
            if (Ui.get(dialog::getDefaultButton) == null) {
                missed.add(name + ": no default button");
            }
            Ui.get(() -> KeyWalk.missed(dialog)).forEach(control -> missed.add(name + ": " + control));
        });
        assertEquals(List.of(), missed);
    }

    @Test
    void f2ChangesWhatAColumnOfATableIs() throws IOException {
        evaluate();
        List<Boolean> opened = new ArrayList<>();
        EveryDialog.look(desktop.folder(), (name, dialog) -> {
            if (name.equals("import, columns")) {
                Table table = Find.await(Table.class, "import.columns");
                Ui.run(table::setFocus);
                Await.until("the focus", table::isFocusControl);
                Ui.run(() -> {
                    table.setSelection(0);
                    for (int i = 0; i < 3; i++) {
                        press(table, SWT.ARROW_RIGHT);
                    }
                    press(table, SWT.F2);
                });
                opened.add(Ui.get(() -> Find.within(table, CCombo.class)
                        .filter(CCombo::isVisible)
                        .isPresent()));
            }
        });
        assertEquals(List.of(true), opened);
    }

    private static void press(Control control, int key) {
        Event down = new Event();
        down.keyCode = key;
        control.notifyListeners(SWT.KeyDown, down);
    }

    private static void evaluate() {
        Ui.start(() -> Desktop.command("org.interphaselab.ui.analysis.evaluate"));
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
    }

    /** The content of the view that has the focus: what asks for its help. */
    private static Composite content() {
        Control at = Ui.display().getFocusControl();
        while (!(at.getData("org.eclipse.ui.help") instanceof String)) {
            at = at.getParent();
        }
        return (Composite) at;
    }

    private static boolean said(Command command) {
        try {
            return !command.getName().isBlank()
                    && command.getDescription() != null
                    && !command.getDescription().isBlank()
                    && command.isHandled();
        } catch (NotDefinedException e) {
            return false;
        }
    }

    private static void look(Menu menu, String path, List<String> wrong) {
        menu.notifyListeners(SWT.Show, new Event());
        Set<Character> mnemonics = new HashSet<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) != 0) {
                continue;
            }
            String text = item.getText();
            String place = path + " > " + text;
            if (blank(text)) {
                wrong.add(place + ": no label");
            }
            int at = text.indexOf('&');
            if (at >= 0 && !mnemonics.add(Character.toLowerCase(text.charAt(at + 1)))) {
                wrong.add(place + ": its mnemonic is taken");
            }
            if (item.getMenu() != null) {
                look(item.getMenu(), place, wrong);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static void collect(Composite parent, List<ToolItem> tools) {
        for (Control control : parent.getChildren()) {
            if (control instanceof ToolBar bar) {
                tools.addAll(List.of(bar.getItems()));
            }
            if (control instanceof Composite composite) {
                collect(composite, tools);
            }
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
