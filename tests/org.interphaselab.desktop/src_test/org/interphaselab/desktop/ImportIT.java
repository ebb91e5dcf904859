package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.bdf.BdfWriter;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.model.SignConvention;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.analysis.voltage.VoltageView;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.imports.SignDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files come in by the one way that menu and drag and drop share; a damaged one is refused in words. */
class ImportIT {

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @Test
    void aFileBecomesARecordingThatCanBeUndone() throws ProblemException {
        Cell cell = desktop.cell("MII-3 100|20");
        Path file = elsewhere.resolve("more.bdf.csv");
        new BdfWriter().write(halfCycles(), file);
        importFile(cell, file);
        Find.await(Shell.class, SignDialog.ID);
        Screenshots.take("sign-of-the-current");
        Ui.run(() -> {
            Button usual = Find.byId(Button.class, SignDialog.ID + ".POSITIVE_PLATES_B")
                    .orElseThrow();
            assertTrue(usual.getSelection(), "the study's other recordings suggest it");
            Find.byId(Button.class, SignDialog.ID + ".ok").orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
        Await.until("the recording", () -> cell.getRecordings().size() == 2);
        assertEquals(
                SignConvention.POSITIVE_PLATES_B,
                Ui.get(() -> cell.getRecordings().get(1).getSignConvention()));
        assertEquals("more.bdf.csv", Ui.get(() -> cell.getRecordings().get(1).getOriginalFileName()));
        assertTrue(Files.isRegularFile(desktop.folder().resolve("raw").resolve("more.bdf.csv")));
        desktop.select("MII-3", "MII-3 100|20", "more.bdf.csv");
        VoltageView voltage = Desktop.view(VoltageView.class, VoltageView.ID);
        Await.until(
                "the joined recordings",
                () -> voltage.chart().settled() && !voltage.chart().drawn().isEmpty());
        Screenshots.take("recording-imported");
        Ui.run(() -> Find.byId(Shell.class, ProblemsDialog.ID).ifPresent(Shell::close));
        assertTrue(Ui.get(() -> desktop.study()
                .domain()
                .getCommandStack()
                .getUndoCommand()
                .getLabel()
                .contains("more.bdf.csv")));
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, Ui.get(() -> cell.getRecordings().size()));
    }

    @Test
    void aDamagedFileIsRefusedInWordsAndLeavesNothingBehind() throws IOException {
        Path good = firstRaw();
        byte[] bytes = Files.readAllBytes(good);
        Path damaged = elsewhere.resolve("damaged.ndax");
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        Cell cell = desktop.cell("MII-1 100|20");
        List<Path> before = rawFiles();
        importFile(cell, damaged);
        Find.await(Shell.class, ProblemsDialog.ID);
        String where = Ui.get(
                () -> Find.byId(Text.class, "problem.where").orElseThrow().getText());
        assertTrue(where.contains("damaged.ndax"), where);
        String remedy = Ui.get(
                () -> Find.byId(Text.class, "problem.remedy").orElseThrow().getText());
        assertFalse(remedy.isBlank());
        Screenshots.take("damaged-file");
        Ui.run(() -> Find.byId(Shell.class, ProblemsDialog.ID).orElseThrow().close());
        assertEquals(1, Ui.get(() -> cell.getRecordings().size()));
        assertEquals(before, rawFiles());
        assertFalse(Ui.get(() -> desktop.study().dirty()));
    }

    private static void importFile(Cell cell, Path file) {
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.of(cell), List.of(file)));
        Await.until(
                "no import to run",
                () -> Job.getJobManager().isIdle() || Find.open(ProblemsDialog.ID) || Find.open(SignDialog.ID));
    }

    private Path firstRaw() throws IOException {
        return rawFiles().getFirst();
    }

    private List<Path> rawFiles() throws IOException {
        try (var files = Files.list(desktop.folder().resolve("raw"))) {
            return files.sorted().toList();
        }
    }

    private static Trace halfCycles() {
        int samples = 400;
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
