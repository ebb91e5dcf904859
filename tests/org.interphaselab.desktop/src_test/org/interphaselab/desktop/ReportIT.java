package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.report.BrowserPreview;
import org.interphaselab.ui.analysis.report.ReportExportDialog;
import org.interphaselab.ui.analysis.report.ReportOutline;
import org.interphaselab.ui.analysis.report.ReportView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report is arranged in the window, kept in the study, and written as it is arranged. */
class ReportIT {

    private static final String REPORT = "org.interphaselab.ui.analysis.report";
    private static final String EXPORT = "org.interphaselab.ui.analysis.exportReport";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    private Path out;

    @BeforeEach
    void folder() throws Exception {
        out = Files.createTempDirectory("report");
    }

    @AfterEach
    void tidy() throws Exception {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    @Test
    void partsAreMovedLeftOutAndCaptionedUndoneSavedAndObeyedByTheExport() throws Exception {
        Tree outline = report();
        List<String> usual = sections(outline);
        assertTrue(usual.size() > 3, usual.toString());
        Screenshots.take("report");
        select(outline, 1);
        press(ReportOutline.UP_ID);
        assertEquals(List.of(usual.get(1), usual.get(0)), sections(outline).subList(0, 2));
        assertEquals(Said.by(ReportView.class, "Step_move", usual.get(1)), undoLabel());
        Ui.run(() -> {
            TreeItem last = outline.getItem(outline.getItemCount() - 1);
            last.setChecked(false);
            Event event = new Event();
            event.item = last;
            event.detail = SWT.CHECK;
            outline.notifyListeners(SWT.Selection, event);
        });
        select(outline, 0);
        Text caption = Find.await(Text.class, ReportOutline.CAPTION_ID);
        Ui.run(() -> {
            caption.setText("Where metal begins to harm");
            caption.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals("Where metal begins to harm", sections(outline).getFirst());
        assertFalse(
                Ui.get(() -> desktop.study()
                        .results()
                        .of(VerdictReading.ANALYSIS)
                        .orElseThrow()
                        .outdated()),
                "verdicts do not rest on how the report is arranged");
        Await.until("the preview", () -> Job.getJobManager().isIdle());
        Screenshots.take("report-arranged");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(usual.get(1), sections(outline).getFirst());
        Desktop.command(IWorkbenchCommandConstants.EDIT_REDO);
        Desktop.command(IWorkbenchCommandConstants.FILE_SAVE);
        String file = Files.readString(desktop.folder().resolve("study.interphase"));
        assertTrue(file.contains("Where metal begins to harm"), "the study keeps it");

        Ui.start(() -> Desktop.command(EXPORT));
        Find.await(Shell.class, ReportExportDialog.ID);
        set(ReportExportDialog.FOLDER_ID, out.toString());
        Screenshots.take("report-export");
        ok(ReportExportDialog.ID);
        Path html = out.resolve(desktop.folder().getFileName() + "-evaluation.html");
        Path pdf = out.resolve(desktop.folder().getFileName() + "-evaluation.pdf");
        closeMessage(Said.by(ReportView.class, "Export_title"));
        assertTrue(Files.size(pdf) > 10_000, "a PDF with its fonts");
        String written = Files.readString(html);
        int ours = written.indexOf(">Where metal begins to harm</h2>");
        int first = written.indexOf(">" + usual.get(0) + "</h2>");
        assertTrue(ours > 0 && ours < first, "in the order of the outline");
        assertTrue(written.contains("Left out by the authors: " + usual.getLast()));
        assertFalse(written.contains(">" + usual.getLast() + "</h2>"));
    }

    @Test
    void theUsualOrderComesBackInOneStep() {
        Tree outline = report();
        List<String> usual = sections(outline);
        select(outline, 2);
        press(ReportOutline.UP_ID);
        press(ReportOutline.UP_ID);
        assertEquals(usual.get(2), sections(outline).getFirst());
        press(ReportOutline.USUAL_ID);
        assertEquals(usual, sections(outline));
        assertTrue(Ui.get(() -> desktop.study().study().getReportParts().isEmpty()));
        assertEquals(Said.by(ReportView.class, "Step_usual"), undoLabel());
    }

    @Test
    void keysMoveAPart() {
        Tree outline = report();
        List<String> usual = sections(outline);
        select(outline, 0);
        Ui.run(() -> {
            Event down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            down.stateMask = SWT.ALT;
            outline.notifyListeners(SWT.KeyDown, down);
        });
        assertEquals(List.of(usual.get(1), usual.get(0)), sections(outline).subList(0, 2));
    }

    @Test
    void anArchiveForARepositoryIsWritten() {
        report();
        Path archive = out.resolve("crate.zip");
        Path reports = Ui.get(() -> desktop.study().folder().reportsFolder());
        Ui.start(() -> Desktop.command(EXPORT));
        Find.await(Shell.class, ReportExportDialog.ID);
        set(ReportExportDialog.FOLDER_ID, reports.toString());
        check(ReportExportDialog.CRATE_ID);
        assertFalse(okButton(ReportExportDialog.ID), "it must say where the study was made");
        set(ReportExportDialog.INSTITUTION_ID, "Institute of Ions");
        set(ReportExportDialog.ARCHIVE_ID, archive.toString());
        ok(ReportExportDialog.ID);
        closeMessage(Said.by(ReportView.class, "Export_title"));
        assertTrue(Files.isRegularFile(archive));
    }

    @Test
    void anExportThatIsCancelledLeavesNoFile() throws Exception {
        report();
        Ui.start(() -> Desktop.command(EXPORT));
        Find.await(Shell.class, ReportExportDialog.ID);
        set(ReportExportDialog.FOLDER_ID, out.toString());
        check("report.export.html");
        ok(ReportExportDialog.ID);
        Await.until("the export", () -> Stream.of(Job.getJobManager().find(null))
                .anyMatch(job -> job.getName().equals(Said.by(ReportView.class, "Export_task"))
                        && job.getState() == Job.RUNNING));
        long asked = System.nanoTime();
        Ui.run(() -> Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals(Said.by(ReportView.class, "Export_task")))
                .forEach(Job::cancel));
        Await.until("the end of the export", () -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().equals(Said.by(ReportView.class, "Export_task"))));
        // far less than the PDF takes; the rest is what a loaded machine adds
        long took = (System.nanoTime() - asked) / 1_000_000_000;
        assertTrue(took < 5, "stopped after " + took + " s");
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(), files.toList());
        }
        assertFalse(Ui.get(() -> Find.open(ProblemsDialog.ID)));
    }

    private Tree report() {
        Desktop.command(REPORT);
        Tree outline = Find.await(Tree.class, ReportOutline.TREE_ID);
        Await.until("the report", () -> outline.getItemCount() > 0);
        Find.await(Composite.class, BrowserPreview.ID);
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        Await.until("the preview", () -> Job.getJobManager().isIdle());
        return outline;
    }

    private static List<String> sections(Tree outline) {
        return Ui.get(() -> Stream.of(outline.getItems()).map(TreeItem::getText).toList());
    }

    private static void select(Tree outline, int index) {
        Ui.run(() -> Trees.select(outline, outline.getItem(index)));
    }

    private static void press(String id) {
        Button button = Find.await(Button.class, id);
        Ui.run(() -> {
            assertTrue(button.isEnabled(), id);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void check(String id) {
        Button button = Find.await(Button.class, id);
        Ui.run(() -> {
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void set(String id, String text) {
        Text field = Find.await(Text.class, id);
        Ui.run(() -> field.setText(text));
    }

    private static boolean okButton(String id) {
        return Ui.get(() ->
                Find.byId(Shell.class, id).orElseThrow().getDefaultButton().isEnabled());
    }

    private static void ok(String id) {
        assertTrue(okButton(id), "Export must be possible");
        Ui.start(() -> Find.byId(Shell.class, id)
                .orElseThrow()
                .getDefaultButton()
                .notifyListeners(SWT.Selection, new Event()));
        Await.until("the dialog to close", () -> !Find.open(id));
    }

    private static void closeMessage(String title) {
        Shell message =
                Await.value("the message " + title, () -> Stream.of(Ui.display().getShells())
                        .filter(shell -> shell.getText().equals(title) && shell.isVisible())
                        .findFirst());
        Screenshots.take("message-" + title.replace(' ', '-'));
        Ui.run(message::close);
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }
}
