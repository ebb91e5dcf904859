package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.EnglishWords;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Protocol;
import org.interphaselab.ui.ParameterForm;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.design.DesignView;
import org.interphaselab.ui.analysis.foil.FoilView;
import org.interphaselab.ui.analysis.report.ReportView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * From design to report in the language the workbench was started in.
 * What stands on the screen on the way is in that language, and numbers are typed and pasted as its users write them.
 */
class MainFlowIT {

    private static final String WIZARD = RecordingImport.ID;
    private static final String CURRENT = "form.arealCurrentMACm2";

    /** The window of the preferences is the platform's, which speaks English alone. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("Cancel", "Import");

    private final Set<String> english = new TreeSet<>();
    private final EnglishWords words = new EnglishWords(List.of(
            ParameterForm.class,
            ChartPane.class,
            StudyDesk.class,
            RecordingImport.class,
            Evaluation.class,
            ReportView.class,
            DesignView.class,
            FoilView.class));

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @AfterEach
    void closeDialogs() {
        for (String id : List.of("import.summary", WIZARD)) {
            Ui.run(() -> Find.byId(Shell.class, id).ifPresent(Shell::close));
        }
    }

    @Test
    void fromDesignToReport() throws IOException {
        String language = Locale.getDefault().getLanguage();
        assertEquals(System.getProperty("lab.language", language), language, "the language asked for");
        assertTrue(language.equals("en") || words.count() > 300, words.count() + " words differ");
        char comma = DecimalFormatSymbols.getInstance().getDecimalSeparator();
        design(comma);
        importFile(comma);
        look();
        judge();
        Desktop.view(ReportView.class, ReportView.ID);
        seen("report", Desktop.shell());
        EveryDialog.look(desktop.folder(), this::seen);
        assertEquals(Set.of(), english);
    }

    private void design(char comma) {
        Protocol protocol = Ui.get(() -> desktop.study().study().getProtocols().getFirst());
        Desktop.view(FormView.class, FormView.ID);
        desktop.select(Said.by(StudyDesk.class, "Group_protocols"), Ui.get(protocol::getName));
        Text field = Find.await(Text.class, CURRENT);
        Ui.run(() -> {
            field.setText("0" + comma + "75");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals(0.75, Ui.get(protocol::getArealCurrentMACm2), "as it is typed in this language");
        seen("design", Desktop.shell());
        desktop.select("MII-1", "MII-1 100|20");
        Cell cell = desktop.cell("MII-1 100|20");
        Text thickness = Find.await(Text.class, "form.pelletThicknessUm");
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {"512" + comma + "5\n"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            thickness.selectAll();
            thickness.paste();
            thickness.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Await.until("what was pasted", () -> Double.valueOf(512.5).equals(cell.getPelletThicknessUm()));
    }

    private void importFile(char comma) throws IOException {
        Cell cell = desktop.cell("MII-3 100|20");
        StringBuilder text = new StringBuilder("Zeit [s];U cell [mV];Strom [mA];" + System.nanoTime() + "\n");
        for (int i = 0; i < 300; i++) {
            text.append(36 * i).append(";12").append(comma).append("5;").append(i / 100 % 2 == 0 ? "0" : "-0");
            text.append(comma).append("5\n");
        }
        Path file = elsewhere.resolve("table.csv");
        Files.writeString(file, text);
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.of(cell), List.of(file)));
        Wizards.awaitRows("import.files", 1);
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows("import.columns", 4);
        Wizards.type("import.mapping.name", "main flow " + System.nanoTime());
        Wizards.push("import.mapping.save");
        Await.until(
                "the file read",
                () -> Wizards.cell("import.files", 0, 0).equals(Said.by(RecordingImport.class, "Light_green"))
                        || Wizards.cell("import.files", 0, 0).equals(Said.by(RecordingImport.class, "Light_yellow")));
        Wizards.push(WIZARD + ".next");
        Await.until("the page of the cells", () -> Find.byId(Button.class, "import.settings.POSITIVE_PLATES_B")
                .filter(Button::isVisible)
                .isPresent());
        Wizards.choose("import.settings.POSITIVE_PLATES_B");
        Wizards.push(WIZARD + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == 2);
        closeDialogs();
        Desktop.command("org.eclipse.ui.edit.undo");
        assertEquals(1, Ui.get(() -> cell.getRecordings().size()));
    }

    private void look() {
        desktop.select("MII-2", "MII-2 100|20");
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        Await.until(
                "the chart",
                () -> voltage.chart().settled() && !voltage.chart().drawn().isEmpty());
        seen("look", Desktop.shell());
        for (String id : List.of(DesignView.ID, FoilView.ID)) {
            Desktop.view(IViewPart.class, id);
            Ui.run(() -> {});
            seen(id, Desktop.shell());
        }
    }

    private void judge() {
        Ui.start(() -> Desktop.command("org.interphaselab.ui.analysis.evaluate"));
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        Desktop.view(VerdictView.class, VerdictView.ID);
        Tree tree = Find.await(Tree.class, VerdictView.TREE_ID);
        assertEquals(Said.by(Evaluation.class, "Word_DETRIMENTAL"), Ui.get(() -> tree.getItem(0)
                .getText(1)));
        seen("judge", Desktop.shell());
    }

    private void seen(String name, Shell shell) {
        Screenshots.take(Locale.getDefault().getLanguage() + "-" + name.replaceAll("\\W+", "-"));
        Ui.get(() -> words.in(shell)).stream()
                .filter(found -> !name.startsWith("preferences") || !OF_THE_PLATFORM.contains(found))
                .forEach(found -> english.add(name + ": " + found));
    }
}
