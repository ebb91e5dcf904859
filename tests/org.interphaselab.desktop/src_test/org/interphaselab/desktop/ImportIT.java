package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.bdf.BdfWriter;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.model.SignConvention;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files come in by the one way that menu and drag and drop share: read and judged before anything is written. */
class ImportIT {

    private static final String WIZARD = RecordingImport.ID;
    private static final String FILES = "import.files";
    private static final String FINDINGS = "import.findings";
    private static final String ASSIGNMENT = "import.assignment";
    private static final String SUMMARY = "import.summary";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @AfterEach
    void closeDialogs() {
        for (String id : List.of("import.codes", SUMMARY, WIZARD)) {
            Ui.run(() -> Find.byId(Shell.class, id).ifPresent(Shell::close));
        }
    }

    @Test
    void aFileDroppedOnACellBecomesARecordingThatCanBeUndone() throws ProblemException {
        Cell cell = desktop.cell("MII-3 100|20");
        Path file = elsewhere.resolve("more.bdf.csv");
        new BdfWriter().write(halfCycles(400), file);
        openImport(Optional.of(cell), file);
        Wizards.awaitEnabled(WIZARD + ".finish");
        Wizards.push(WIZARD + ".next");
        Await.until("the page of the cells", () -> Find.byId(Button.class, "import.settings.POSITIVE_PLATES_B")
                .filter(Button::isVisible)
                .isPresent());
        assertTrue(
                Ui.get(() -> Find.byId(Button.class, "import.settings.POSITIVE_PLATES_B")
                        .orElseThrow()
                        .getSelection()),
                "the study's other recordings suggest it");
        assertEquals("MII-3 100|20", Wizards.cell(ASSIGNMENT, 0, 1));
        Screenshots.take("import-one-cell");
        Wizards.push(WIZARD + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == 2);
        assertEquals(
                SignConvention.POSITIVE_PLATES_B,
                Ui.get(() -> cell.getRecordings().get(1).getSignConvention()));
        assertEquals("more.bdf.csv", Ui.get(() -> cell.getRecordings().get(1).getOriginalFileName()));
        assertTrue(Files.isRegularFile(desktop.folder().resolve("raw").resolve("more.bdf.csv")));
        closeDialogs();
        desktop.select("MII-3", "MII-3 100|20", "more.bdf.csv");
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        Await.until(
                "the joined recordings",
                () -> voltage.chart().settled() && !voltage.chart().drawn().isEmpty());
        Screenshots.take("recording-imported");
        assertTrue(undoLabel().contains("more.bdf.csv"), undoLabel());
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, Ui.get(() -> cell.getRecordings().size()));
    }

    @Test
    void aFolderOfFilesIsAssignedByTheNamesOfItsFilesAndUndoneAtOnce() throws ProblemException, IOException {
        List<String> names = List.of("MII-1 100|20", "MII-2 100|20", "MII-3 100|20");
        int samples = 200;
        for (String name : names) {
            // a file system has no '|', and the rule finds the cell all the same
            new BdfWriter().write(halfCycles(samples++), elsewhere.resolve(name.replace('|', '-') + "_run2.bdf.csv"));
        }
        Files.writeString(elsewhere.resolve("notes.txt"), "glove box was at 0.1 ppm\n");
        openImport(Optional.empty(), elsewhere);
        Wizards.awaitRows(FILES, 4);
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows(ASSIGNMENT, 3);
        assertFalse(Ui.get(
                () -> Find.byId(Button.class, WIZARD + ".finish").orElseThrow().isEnabled()));
        Wizards.choose("import.rule.PATTERN");
        Wizards.type("import.rule.pattern", "{cell}_run*.bdf.csv");
        for (int i = 0; i < names.size(); i++) {
            assertEquals(names.get(i), Wizards.cell(ASSIGNMENT, i, 1));
        }
        Screenshots.take("import-by-pattern");
        Wizards.push(WIZARD + ".finish");
        Find.await(Shell.class, SUMMARY);
        Wizards.awaitRows(SUMMARY + ".files", 3);
        Screenshots.take("import-summary");
        Wizards.push(SUMMARY + ".close");
        for (String name : names) {
            assertEquals(2, Ui.get(() -> desktop.cell(name).getRecordings().size()), name);
        }
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        for (String name : names) {
            assertEquals(1, Ui.get(() -> desktop.cell(name).getRecordings().size()), name);
        }
    }

    @Test
    void aFailedCheckIsRedBeforeAnythingIsWritten() throws ProblemException, IOException {
        Path file = elsewhere.resolve("contradicts.bdf.csv");
        StringBuilder text = new StringBuilder("Test Time / s,Voltage / V,Current / A\n");
        for (int i = 0; i < 400; i++) {
            // the time falls back in the middle
            text.append(10 * i - (i < 200 ? 0 : 1000)).append(",0.012,0.001\n");
        }
        Files.writeString(file, text);
        List<Path> before = rawFiles();
        openImport(Optional.of(desktop.cell("MII-1 100|20")), file);
        Wizards.awaitRows(FILES, 1);
        assertEquals(Said.by(RecordingImport.class, "Light_red"), Wizards.cell(FILES, 0, 0));
        assertTrue(
                List.of(
                                Said.by(RecordingImport.class, "Finding_problem"),
                                Said.by(RecordingImport.class, "Finding_failed"))
                        .contains(Wizards.cell(FINDINGS, 0, 0)),
                Wizards.cell(FINDINGS, 0, 0));
        String explained = Ui.get(
                () -> Find.byId(Text.class, FINDINGS + ".text").orElseThrow().getText());
        assertTrue(
                explained.contains(Said.by(StudyDesk.class, "Codes_cause", ""))
                        && explained.contains(Said.by(StudyDesk.class, "Codes_cure", "")),
                explained);
        Screenshots.take("import-red");
        Wizards.push(FINDINGS + ".explain");
        Find.await(Shell.class, "import.codes");
        Screenshots.take("import-codes");
        Ui.run(() -> Find.byId(Shell.class, "import.codes").orElseThrow().close());
        Wizards.push(WIZARD + ".cancel");
        Await.until("the wizard closed", () -> !Find.open(WIZARD));
        assertEquals(before, rawFiles());
        assertFalse(Ui.get(() -> desktop.study().dirty()));
    }

    @Test
    void aDamagedFileIsRefusedInWordsAndLeavesNothingBehind() throws IOException {
        Path good = rawFiles().getFirst();
        byte[] bytes = Files.readAllBytes(good);
        Path damaged = elsewhere.resolve("damaged.ndax");
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        Cell cell = desktop.cell("MII-1 100|20");
        List<Path> before = rawFiles();
        openImport(Optional.of(cell), damaged);
        Wizards.awaitRows(FILES, 1);
        assertEquals(Said.by(RecordingImport.class, "Light_red"), Wizards.cell(FILES, 0, 0));
        assertEquals(Said.by(RecordingImport.class, "Action_refused"), Wizards.cell(FILES, 0, 4));
        String words = Wizards.cell(FINDINGS, 0, 1);
        assertTrue(words.contains("damaged.ndax"), words);
        Screenshots.take("damaged-file");
        assertFalse(Ui.get(
                () -> Find.byId(Button.class, WIZARD + ".finish").orElseThrow().isEnabled()));
        Wizards.push(WIZARD + ".cancel");
        Await.until("the wizard closed", () -> !Find.open(WIZARD));
        assertEquals(1, Ui.get(() -> cell.getRecordings().size()));
        assertEquals(before, rawFiles());
        assertFalse(Ui.get(() -> desktop.study().dirty()));
    }

    @Test
    void theColumnsOfAnUnknownTableAreConfirmedOnceAndTheFileIsRead() throws IOException {
        // names that no run before has confirmed
        String fresh = "Kanal " + System.nanoTime();
        StringBuilder text = new StringBuilder("Zeit [s];U cell [mV];Strom [mA];" + fresh + "\n");
        for (int i = 0; i < 300; i++) {
            text.append(36 * i)
                    .append(";12,5;")
                    .append(i / 100 % 2 == 0 ? "0,5" : "-0,5")
                    .append('\n');
        }
        Path file = elsewhere.resolve("home made.csv");
        Files.writeString(file, text);
        Cell cell = desktop.cell("MII-2 100|20");
        openImport(Optional.of(cell), file);
        Wizards.awaitRows(FILES, 1);
        assertEquals(Said.by(RecordingImport.class, "Light_red"), Wizards.cell(FILES, 0, 0));
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows("import.columns", 4);
        assertEquals("Test Time", Wizards.cell("import.columns", 0, 3));
        assertEquals("Voltage", Wizards.cell("import.columns", 1, 3));
        assertEquals("mV", Wizards.cell("import.columns", 1, 4));
        assertEquals("Current", Wizards.cell("import.columns", 2, 3));
        Wizards.type("import.mapping.name", "home made " + fresh);
        Screenshots.take("import-mapping");
        Wizards.push("import.mapping.save");
        Await.until("the file read", () -> Find.byId(Table.class, FILES)
                .filter(table ->
                        table.getItemCount() == 1 && table.getItem(0).getText(3).equals("300"))
                .isPresent());
        Wizards.push(WIZARD + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == 2);
        try (Stream<Path> kept = Files.list(desktop.folder().resolve("profiles"))) {
            assertEquals(1, kept.count(), "the study keeps the mapping its file was read by");
        }
    }

    /** As papers publish it: a pair of columns for each cell, the cells named in the upper of two rows. */
    @Test
    void cellsThatStandSideBySideInATableAreImportedEachIntoItsOwn() throws IOException {
        // names that no run before has confirmed
        String nobody = "cell " + System.nanoTime();
        StringBuilder text = new StringBuilder("MII-1 100|20,,MII-2 100|20,," + nobody + ",\n");
        text.append("Time (h),Voltage (mV),Time (h),Voltage (mV),Time (h),Voltage (mV)\n");
        for (int i = 0; i < 200; i++) {
            text.append(String.format(Locale.ROOT, "%.2f,12.5,%.2f,-7.5,%.2f,3%n", i * 0.01, i * 0.01, i * 0.01));
        }
        Path file = elsewhere.resolve("panel.csv");
        Files.writeString(file, text);
        Cell first = desktop.cell("MII-1 100|20");
        Cell second = desktop.cell("MII-2 100|20");
        int before = first.getRecordings().size();
        int beforeSecond = second.getRecordings().size();
        openImport(Optional.empty(), file);
        Wizards.awaitRows(FILES, 1);
        Wizards.push(WIZARD + ".next");
        Wizards.awaitRows("import.columns", 6);
        assertEquals(
                Said.by(RecordingImport.class, "Form_side"), Ui.get(() -> Find.byId(Combo.class, "import.form.cells")
                        .orElseThrow()
                        .getText()));
        Screenshots.take("import-side-by-side-columns");
        Wizards.type("import.mapping.name", "side by side " + nobody);
        Wizards.push("import.mapping.save");
        Await.until("a recording of each cell", () -> Find.byId(Table.class, FILES)
                .filter(table -> table.getItemCount() == 3)
                .isPresent());
        assertEquals("panel.csv · MII-1 100|20", Wizards.cell(FILES, 0, 1));
        assertEquals("panel.csv · MII-2 100|20", Wizards.cell(FILES, 1, 1));
        assertEquals("200", Wizards.cell(FILES, 0, 3));
        assertFalse(Wizards.cell(FILES, 0, 0).isEmpty(), "each has its light");
        assertEquals(before, first.getRecordings().size(), "nothing is written yet");
        Wizards.push(WIZARD + ".next");
        Wizards.choose("import.rule.PATTERN");
        Wizards.type("import.rule.pattern", "{cell}");
        Screenshots.take("import-side-by-side-cells");
        Wizards.push(WIZARD + ".finish");
        Await.until(
                "a recording in each",
                () -> first.getRecordings().size() == before + 1
                        && second.getRecordings().size() == beforeSecond + 1);
        closeDialogs();
    }

    @Test
    void nothingIsTakenTwiceAndALongerFileContinuesItsRecording() throws ProblemException {
        Cell cell = desktop.cell("MII-3 100|20");
        Path file = elsewhere.resolve("running.bdf.csv");
        new BdfWriter().write(halfCycles(400), file);
        openImport(Optional.of(cell), file);
        Wizards.push(WIZARD + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == 2);
        closeDialogs();
        openImport(Optional.of(cell), file);
        Wizards.awaitRows(FILES, 1);
        assertTrue(
                Wizards.cell(FILES, 0, 4).startsWith(Said.by(RecordingImport.class, "Action_known")),
                Wizards.cell(FILES, 0, 4));
        closeDialogs();
        new BdfWriter().write(halfCycles(600), file);
        openImport(Optional.empty(), file);
        Wizards.awaitRows(FILES, 1);
        assertTrue(Wizards.cell(FILES, 0, 4).startsWith("continues a recording"), Wizards.cell(FILES, 0, 4));
        assertEquals("400 → 600", Wizards.cell(FILES, 0, 3));
        Screenshots.take("import-continues");
        Wizards.push(WIZARD + ".finish");
        Await.until(
                "the longer recording",
                () -> cell.getRecordings().get(1).getEarlierVersions().size() == 1);
        assertEquals(2, Ui.get(() -> cell.getRecordings().size()));
    }

    private void openImport(Optional<Cell> cell, Path... paths) {
        Ui.start(() -> Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), cell, List.of(paths)));
        Find.await(Shell.class, WIZARD);
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }

    private List<Path> rawFiles() throws IOException {
        try (Stream<Path> files = Files.list(desktop.folder().resolve("raw"))) {
            return files.sorted().toList();
        }
    }

    private static Trace halfCycles(int samples) {
        double[] timeS = new double[samples];
        double[] voltageV = new double[samples];
        double[] currentA = new double[samples];
        for (int i = 0; i < samples; i++) {
            double sign = i / 100 % 2 == 0 ? 1 : -1;
            timeS[i] = 36.0 * i;
            currentA[i] = sign * 0.0005;
            voltageV[i] = sign * 0.012;
        }
        return Trace.builder(samples)
                .add(Quantity.TEST_TIME, timeS)
                .add(Quantity.VOLTAGE, voltageV)
                .add(Quantity.CURRENT, currentA)
                .build();
    }
}
