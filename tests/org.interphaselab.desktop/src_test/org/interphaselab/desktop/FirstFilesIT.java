package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Identified;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.composition.CompositionView;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.analysis.verdict.VerdictView;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who begins with files and has described nothing gets the cells that the files name. */
class FirstFilesIT {

    private static final String WIZARD = RecordingImport.ID;
    private static final String ASSIGNMENT = "import.assignment";
    private static final String SUMMARY = "import.summary";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @AfterEach
    void closeDialogs() {
        for (String id : List.of(SUMMARY, WIZARD)) {
            Ui.run(() -> Find.byId(Shell.class, id).ifPresent(Shell::close));
        }
    }

    @Test
    void filesOfAnEmptyStudyMakeItsCells() throws IOException {
        Path files = Files.createDirectory(elsewhere.resolve("files"));
        recording(files.resolve("SEI 100-20.bdf.csv"), 0.012);
        recording(files.resolve("MII-1 100-20.bdf.csv"), 0.015);
        openEmptyStudy();
        CellMatrixView matrix = Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Await.until(
                "what to do next", () -> Ui.get(matrix::getContentDescription).contains("File > Import"));
        Screenshots.take("empty-study");
        beginImport(files, 2);
        assertTrue(Ui.get(() ->
                Find.byId(Button.class, "import.rule.newCells").orElseThrow().getSelection()));
        assertEquals("MII-1 100-20", Wizards.cell(ASSIGNMENT, 0, 1));
        assertEquals("a new cell", Wizards.cell(ASSIGNMENT, 0, 2));
        Screenshots.take("import-new-cells");
        finishImport();
        assertEquals(List.of("MII-1 100-20", "SEI 100-20"), cells());
        Screenshots.take("new-cells-imported");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(List.of(), cells());
    }

    /** The paper's two ends: LGPS, whose metal percolates, and LPSC, which makes none. */
    @Test
    void filesComeToAVerdictOnceInterphasesAndDesignsAreDescribed() throws IOException {
        Path raw = desktop.folder().resolve("raw");
        Path files = Files.createDirectory(elsewhere.resolve("files"));
        for (String name : List.of("c_MII-1_100-50", "d_MII-1_100-20", "l_SEI_100-50", "m_SEI_100-20")) {
            Files.copy(raw.resolve(name + ".ndax"), files.resolve(name + ".ndax"));
        }
        openEmptyStudy();
        beginImport(files, 4);
        finishImport();
        CellMatrixView matrix = Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Await.until(
                "what to do next", () -> Ui.get(matrix::getContentDescription).contains("interphase, a design"));
        add("LGPS");
        add("LPSC");
        assertEquals(List.of("LGPS", "LPSC"), names(study().getInterphases()));
        choose("form.control", "yes");
        design("100|50", "100", "50");
        design("100|20", "100", "20");
        protocol("0.5 mA");
        assign(cell -> true, "form.protocol", "0.5 mA");
        assign(cell -> cell.getName().contains("MII-1"), "form.interphase", "LGPS");
        assign(cell -> cell.getName().contains("SEI"), "form.interphase", "LPSC");
        assign(cell -> cell.getName().endsWith("-50"), "form.design", "100|50");
        assign(cell -> cell.getName().endsWith("-20"), "form.design", "100|20");
        Screenshots.take("own-files-described");
        select(List.of(study().getCells().getFirst(), study().getDesigns().getFirst()));
        Await.until(
                "no form of what is selected no more", () -> Ui.get(() -> Find.byId(Label.class, FormView.HEADING_ID)
                                .orElseThrow()
                                .getText())
                        .contains("of one kind"));
        Desktop.command("org.interphaselab.ui.analysis.evaluate");
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        Await.until("the verdicts in front", FirstFilesIT::verdictsSeen);
        Tree tree = Find.await(Tree.class, VerdictView.TREE_ID);
        Await.until("the lines of the verdicts", () -> Ui.get(tree::getItemCount) >= 2);
        assertEquals(
                List.of("LGPS Detrimental", "LPSC Reference"),
                Ui.get(() -> List.of(tree.getItems()).subList(0, 2).stream()
                        .map(item -> item.getText(0) + " " + item.getText(1))
                        .toList()));
        Screenshots.take("own-files-verdict");
    }

    private static boolean verdictsSeen() {
        return Ui.get(() -> {
            IWorkbenchPage page =
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IViewPart verdicts = page.findView(VerdictView.ID);
            return verdicts != null && page.isPartVisible(verdicts);
        });
    }

    private void add(String mixture) {
        Desktop.view(CompositionView.class, CompositionView.ID);
        Text text = Find.await(Text.class, CompositionView.TEXT_ID);
        Ui.run(() -> text.setText(mixture));
        Wizards.awaitEnabled("composition.add");
        Screenshots.take("composition-add");
        int before = Ui.get(() -> study().getInterphases().size());
        Wizards.push("composition.add");
        Await.until(
                "the interphase", () -> Ui.get(() -> study().getInterphases().size()) == before + 1);
        Desktop.view(FormView.class, FormView.ID);
    }

    private void design(String name, String thick, String thin) {
        CellDesign design = ModelFactory.eINSTANCE.createCellDesign();
        design.setId(name);
        addAndSelect(ModelPackage.Literals.STUDY__DESIGNS, design);
        type("form.name", 0, name);
        type("form.diameterMm", 0, "10");
        for (int i = 0; i < 2; i++) {
            Await.until(
                    "what may be added", () -> Find.byId(Link.class, "form.add").isPresent());
            Ui.run(() -> {
                Event first = new Event();
                first.text = "0";
                Find.byId(Link.class, "form.add").orElseThrow().notifyListeners(SWT.Selection, first);
            });
            int made = i + 1;
            Await.until(
                    "the electrode",
                    () -> Ui.get(() -> fields("form.thicknessUm").size()) == made);
        }
        type("form.arealCapacityFactorMAhCm2PerUm", 0, "0.205");
        type("form.arealCapacityFactorMAhCm2PerUm", 1, "0.205");
        type("form.thicknessUm", 0, thick);
        type("form.thicknessUm", 1, thin);
        assertEquals(Double.valueOf(thin), Ui.get(() -> design.getElectrodeB().getThicknessUm()));
    }

    private void protocol(String name) {
        Protocol protocol = ModelFactory.eINSTANCE.createProtocol();
        protocol.setId(name);
        addAndSelect(ModelPackage.Literals.STUDY__PROTOCOLS, protocol);
        type("form.name", 0, name);
        type("form.arealCurrentMACm2", 0, "0.5");
        type("form.arealCapacityMAhCm2", 0, "0.5");
        type("form.lowerVoltageLimitV", 0, "-5");
        type("form.upperVoltageLimitV", 0, "5");
    }

    /** Gives all cells of some kind the same value, in one step. */
    private void assign(Predicate<Cell> which, String field, String value) {
        select(Ui.get(() -> study().getCells().stream().filter(which).toList()));
        choose(field, value);
    }

    private void addAndSelect(EReference where, EObject object) {
        Ui.run(() ->
                desktop.study().perform("New", AddCommand.create(desktop.study().domain(), study(), where, object)));
        select(List.of(object));
    }

    /** Selects objects in the navigator, so that the form shows them. */
    private static void select(List<? extends EObject> objects) {
        Desktop.view(FormView.class, FormView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(objects)));
    }

    private static void choose(String field, String value) {
        Await.until("the choice " + value, () -> Find.byId(Combo.class, field)
                .filter(combo -> combo.indexOf(value) >= 0)
                .isPresent());
        Ui.run(() -> {
            Combo combo = Find.byId(Combo.class, field).orElseThrow();
            combo.select(combo.indexOf(value));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void type(String field, int which, String typed) {
        Await.until("the field " + field, () -> fields(field).size() > which);
        Ui.run(() -> {
            Text text = fields(field).get(which);
            text.setText(typed);
            text.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private static List<Text> fields(String id) {
        return Find.all(Text.class, id).toList();
    }

    private static List<String> names(List<? extends Identified> objects) {
        return Ui.get(() -> objects.stream().map(Identified::getName).toList());
    }

    private Study study() {
        return desktop.study().study();
    }

    private void openEmptyStudy() {
        Ui.run(() -> {
            Study study = ModelFactory.eINSTANCE.createStudy();
            study.setId("first");
            study.setName("First");
            Desktop.service(StudyOpening.class).create(Desktop.shell(), elsewhere.resolve("study"), study);
        });
        Await.until("the empty study", () -> Desktop.service(StudyDesk.class)
                .current()
                .filter(study -> study.study().getCells().isEmpty())
                .isPresent());
    }

    private static void beginImport(Path files, int rows) {
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.empty(), List.of(files)));
        Find.await(Shell.class, WIZARD);
        Wizards.awaitEnabled(WIZARD + ".next");
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows(ASSIGNMENT, rows);
    }

    private static void finishImport() {
        Wizards.choose("import.settings.POSITIVE_PLATES_B");
        Wizards.push(WIZARD + ".finish");
        Find.await(Shell.class, SUMMARY);
        Wizards.push(SUMMARY + ".close");
    }

    private List<String> cells() {
        return Ui.get(() -> desktop.study().study().getCells().stream()
                .map(Cell::getName)
                .sorted()
                .toList());
    }

    private static void recording(Path file, double volts) throws IOException {
        StringBuilder text = new StringBuilder("Test Time / s,Voltage / V,Current / A\n");
        for (int i = 0; i < 400; i++) {
            int sign = i / 100 % 2 == 0 ? 1 : -1;
            text.append(String.format(Locale.ROOT, "%d,%.3f,%.4f%n", 36 * i, sign * volts, sign * 0.0005));
        }
        Files.writeString(file, text);
    }
}
