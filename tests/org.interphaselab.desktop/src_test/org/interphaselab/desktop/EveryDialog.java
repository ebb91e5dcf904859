package org.interphaselab.desktop;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.imports.RecordingImport;

/** Opens every dialog and every page of the wizard, one after the other, for what must hold in all of them. */
final class EveryDialog {

    private static final String WIZARD = RecordingImport.ID;
    private static final String STUDY = "study.interphase";
    private static final List<String> COMMANDS = List.of(
            "org.interphaselab.ui.study.newCells",
            IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
            "org.interphaselab.ui.study.codes",
            "org.interphaselab.ui.analysis.exportReport");

    private final BiConsumer<String, Shell> looker;

    /** @param looker told the name and the window of each, in the thread of the test */
    private EveryDialog(BiConsumer<String, Shell> looker) {
        this.looker = looker;
    }

    /** Goes through all of them; the study must have an evaluation. */
    static void look(Path folder, BiConsumer<String, Shell> looker) throws IOException {
        EveryDialog every = new EveryDialog(looker);
        for (String command : COMMANDS) {
            every.open(command.substring(command.lastIndexOf('.') + 1), () -> Desktop.command(command));
        }
        for (String page : List.of("", ".import", ".charts")) {
            every.open("preferences" + page, () -> PreferencesUtil.createPreferenceDialogOn(
                            Desktop.shell(), "org.interphaselab.ui.study.settings" + page, null, null)
                    .open());
        }
        every.open(
                "parameters",
                () -> push(entry(Desktop.shell().getMenuBar(), analysis()).orElseThrow()));
        Problem problem = Problem.error("SAID_IN_A_TEST", "What.", Location.of("here"), "Nothing.");
        every.open("problems", () -> new ProblemsDialog(Desktop.shell(), "Test", List.of(problem)).open());
        every.open("size", EveryDialog::sizeInPrint);
        every.open(
                "import, summary",
                () -> hidden(
                        RecordingImport.class,
                        "org.interphaselab.ui.study.imports.ImportSummaryDialog",
                        new Class<?>[] {Shell.class, String.class, ImportRun.class},
                        Desktop.shell(),
                        "Test",
                        new ImportRun(List.of())));
        every.unsaved();
        every.open("newer study", () -> openNewer(folder));
        Desktop.view(VerdictView.class, VerdictView.ID);
        every.open("decision", EveryDialog::decide);
        every.wizard(folder);
    }

    private void open(String name, Runnable opening) {
        Set<Shell> before = Ui.get(EveryDialog::dialogs);
        Ui.start(opening);
        Shell dialog = Await.value("the dialog " + name, () -> dialogs().stream()
                .filter(shell -> !before.contains(shell))
                .findFirst());
        looker.accept(name, dialog);
        Ui.run(dialog::close);
        Await.until("its end", dialog::isDisposed);
    }

    /** A box that asks whether to save. */
    private void unsaved() {
        Ui.run(() -> {
            OpenStudy study = study();
            study.perform(
                    "Test", SetCommand.create(study.domain(), study.study(), Literals.STUDY__DESCRIPTION, "changed"));
        });
        open("unsaved", () -> Desktop.command("org.interphaselab.ui.study.close"));
        Ui.run(() -> study().domain().getCommandStack().undo());
    }

    /** A box that offers another way. */
    private static void openNewer(Path folder) {
        try {
            Path newer = Files.createDirectory(folder.resolve("newer"));
            String text = Files.readString(folder.resolve(STUDY));
            Files.writeString(newer.resolve(STUDY), text.replace("formatVersion=\"1\"", "formatVersion=\"99\""));
            Desktop.service(StudyOpening.class).open(Desktop.shell(), newer);
        } catch (IOException e) {
            throw new AssertionError("a study of a newer program", e);
        }
    }

    private static OpenStudy study() {
        return Desktop.service(StudyDesk.class).current().orElseThrow();
    }

    private void wizard(Path folder) throws IOException {
        Path table = folder.resolve("unknown.csv");
        StringBuilder text = new StringBuilder("Zeit [s];U cell [mV];Strom [mA];Kanal " + System.nanoTime() + "\n");
        for (int i = 0; i < 300; i++) {
            text.append(36 * i).append(i / 100 % 2 == 0 ? ";12,5;0,5\n" : ";-12,5;-0,5\n");
        }
        Files.writeString(table, text);
        Path raw;
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("lab.example")).resolve("raw"))) {
            raw = files.findFirst().orElseThrow();
        }
        Ui.start(() -> Desktop.service(RecordingImport.class)
                .importFiles(Desktop.shell(), Optional.empty(), List.of(table, raw)));
        Shell wizard = Find.await(Shell.class, WIZARD);
        Wizards.awaitRows("import.files", 2);
        Wizards.awaitEnabled(WIZARD + ".next");
        looker.accept("import, files", wizard);
        Wizards.push(WIZARD + ".next");
        awaitVisible("import.columns");
        looker.accept("import, columns", wizard);
        Wizards.push(WIZARD + ".next");
        awaitVisible("import.assignment");
        looker.accept("import, cells", wizard);
        Ui.run(wizard::close);
        Await.until("its end", wizard::isDisposed);
    }

    private static void awaitVisible(String id) {
        Await.until(
                id,
                () -> Find.byId(Control.class, id).filter(Control::isVisible).isPresent());
    }

    private static Set<Shell> dialogs() {
        Set<Shell> found = new HashSet<>();
        for (Shell shell : Ui.display().getShells()) {
            if (shell != Desktop.shell()
                    && shell.isVisible()
                    && !shell.getText().isBlank()) {
                found.add(shell);
            }
        }
        return found;
    }

    /** The name of one with parameters of every kind. */
    private static String analysis() {
        return Desktop.service(Evaluation.class)
                .catalog()
                .byId("verdict")
                .orElseThrow()
                .info()
                .name();
    }

    private static void decide() {
        Tree tree = Find.byId(Tree.class, VerdictView.TREE_ID).orElseThrow();
        TreeItem verdict = Trees.item(tree, "MII-1").orElseThrow();
        String decide = Said.plain(Said.by(
                Evaluation.class, "Decision_moveMenu", Said.by(Evaluation.class, "Event_of", depletion(), "B")));
        for (TreeItem item : verdict.getItems()) {
            if (item.getText(1).equals(Said.by(Evaluation.class, "Evidence_word"))) {
                Trees.select(tree, item);
                Optional<MenuItem> entry = entry(tree.getMenu(), decide);
                if (entry.isPresent()) {
                    push(entry.get());
                    return;
                }
            }
        }
        throw new AssertionError("no evidence of a depletion");
    }

    private static String depletion() {
        return FieldWords.ofUser().within(Said.by(Evaluation.class, "Word_DEPLETION"));
    }

    private static void push(MenuItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static Optional<MenuItem> entry(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (Said.plain(item.getText()).equals(text)) {
                return Optional.of(item);
            }
            Optional<MenuItem> below = item.getMenu() == null ? Optional.empty() : entry(item.getMenu(), text);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** It follows a dialog of the window system, which a test cannot answer. */
    private static void sizeInPrint() {
        hidden(
                ChartPane.class,
                "org.interphaselab.ui.chart.PrintSizeDialog",
                new Class<?>[] {Shell.class, double.class, int.class, boolean.class},
                Desktop.shell(),
                170.0,
                600,
                true);
    }

    /** Opens a dialog that is its bundle's own. */
    private static void hidden(Class<?> neighbour, String name, Class<?>[] types, Object... values) {
        try {
            Constructor<?> made = neighbour.getClassLoader().loadClass(name).getDeclaredConstructor(types);
            made.setAccessible(true);
            ((Window) made.newInstance(values)).open();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
