package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Study;
import org.interphaselab.ui.analysis.matrix.CellMatrixView;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.imports.RecordingImport;
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
        CellMatrixView matrix = Desktop.view(CellMatrixView.class, CellMatrixView.ID);
        Await.until(
                "what to do next", () -> Ui.get(matrix::getContentDescription).contains("File > Import"));
        Screenshots.take("empty-study");
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.empty(), List.of(files)));
        Find.await(Shell.class, WIZARD);
        Wizards.awaitEnabled(WIZARD + ".next");
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows(ASSIGNMENT, 2);
        assertTrue(Ui.get(() ->
                Find.byId(Button.class, "import.rule.newCells").orElseThrow().getSelection()));
        assertEquals("MII-1 100-20", Wizards.cell(ASSIGNMENT, 0, 1));
        assertEquals("a new cell", Wizards.cell(ASSIGNMENT, 0, 2));
        Screenshots.take("import-new-cells");
        Wizards.choose("import.settings.POSITIVE_PLATES_B");
        Wizards.push(WIZARD + ".finish");
        Find.await(Shell.class, SUMMARY);
        Wizards.push(SUMMARY + ".close");
        assertEquals(List.of("MII-1 100-20", "SEI 100-20"), cells());
        Screenshots.take("new-cells-imported");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(List.of(), cells());
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
