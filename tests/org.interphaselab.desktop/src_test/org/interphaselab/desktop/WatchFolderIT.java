package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
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
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.handlers.WatchFolderHandler;
import org.interphaselab.ui.study.imports.FolderWatching;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A folder is watched while a test in it goes on: what comes is imported once, and it ends when the user says so. */
class WatchFolderIT {

    private static final String WIZARD = RecordingImport.ID;
    private static final String RUNNING = "MII-3 100-20_run2.bdf.csv";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    private Path folder;

    @BeforeEach
    void folderOfACycler() throws IOException {
        InstanceScope.INSTANCE.getNode(Settings.NODE).putInt(Settings.WATCH_SECONDS, 1);
        folder = Files.createDirectory(elsewhere.resolve("cycler 3"));
    }

    @AfterEach
    void stop() {
        InstanceScope.INSTANCE.getNode(Settings.NODE).remove(Settings.WATCH_SECONDS);
        Ui.run(() -> watching().stop());
        for (String id : List.of("import.summary", WIZARD)) {
            Ui.run(() -> Find.byId(Shell.class, id).ifPresent(Shell::close));
        }
    }

    @Test
    void aRunningTestIsFollowedOnceAndWhatComesBesideItToo() throws ProblemException, IOException {
        Cell cell = desktop.cell("MII-3 100|20");
        Cell other = desktop.cell("MII-1 100|20");
        write(400, RUNNING);
        watch();
        Await.until("the recording that was there", () -> recordings(cell) == 2);
        Await.until("the watching", () -> words().equals("watching cycler 3"));
        Desktop.view(NavigatorView.class, NavigatorView.ID);
        Screenshots.take("watch-begun");
        write(600, RUNNING);
        Await.until("the longer recording", () -> versions(cell) == 1);
        assertEquals(2, recordings(cell), "a file that grows is no second recording");
        assertEquals(
                Said.by(RecordingImport.class, "Watch_words", "cycler 3")
                        + Said.by(RecordingImport.class, "Watch_imported", 1),
                words());
        write(300, "MII-1 100-20_run2.bdf.csv");
        write(250, "nobody_run9.bdf.csv");
        Files.writeString(
                folder.resolve("MII-2 100-20_run2.bdf.csv"), "Test Time / s,Voltage / V,Current / A\n1,x,y\n");
        Files.writeString(folder.resolve("notes.txt"), "glove box was at 0.1 ppm\n");
        Await.until("the recording of the other cell", () -> recordings(other) == 2);
        Await.until("the words", () -> words().contains("not"));
        assertTrue(words().contains("nobody_run9.bdf.csv (no cell)"), words());
        assertTrue(words().contains("MII-2 100-20_run2.bdf.csv (not imported)"), words());
        assertFalse(words().contains("notes.txt"), words());
        assertEquals(words(), Ui.get(() -> Find.byId(Label.class, "navigator.watching")
                .orElseThrow()
                .getText()));
        Screenshots.take("watch-imported");
        assertEquals(2, recordings(cell), "what is known is not taken again");
        assertEquals(1, versions(cell));
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, recordings(other), "what was imported can be undone");
        Desktop.command(WatchFolderHandler.COMMAND);
        Await.until("the end", () -> words().isEmpty() && jobs() == 0);
        Screenshots.take("watch-stopped");
    }

    @Test
    void watchingThatIsCancelledWhereJobsAreShownHasEndedEverywhere() throws ProblemException {
        write(400, RUNNING);
        Cell cell = desktop.cell("MII-3 100|20");
        watch();
        Await.until("the watching", () -> recordings(cell) == 2 && !words().isEmpty() && jobs() == 1);
        watchJobs().forEach(Job::cancel);
        Await.until("the end", () -> jobs() == 0);
        Await.until("nobody says that it goes on", () -> words().isEmpty());
        assertEquals(2, recordings(cell), "what was imported stays");
    }

    @Test
    void aFolderThatGoesAwayIsToldAndAClosedStudyIsNoLongerWatchedFor() throws ProblemException, IOException {
        watchEmpty();
        Files.delete(folder);
        Await.until("the problem", () -> Find.open(org.interphaselab.ui.ProblemsDialog.ID));
        Screenshots.take("watch-folder-gone");
        assertEquals("", words());
        Ui.run(() ->
                Find.byId(Shell.class, org.interphaselab.ui.ProblemsDialog.ID).ifPresent(Shell::close));
        Files.createDirectory(folder);
        watchEmpty();
        Ui.run(() -> Desktop.service(org.interphaselab.ui.study.StudyDesk.class).clear());
        Await.until("the end", () -> words().isEmpty() && jobs() == 0);
    }

    /** Nothing is there yet: the wizard has nothing to import, and begins to watch. */
    private void watchEmpty() {
        open();
        byPattern();
        Await.until("the watching", () -> !words().isEmpty());
    }

    private void watch() {
        open();
        Wizards.awaitRows("import.files", 1);
        byPattern();
    }

    private void open() {
        Ui.start(() -> Desktop.service(RecordingImport.class).watchFolder(Desktop.shell(), folder));
        Find.await(Shell.class, WIZARD);
    }

    private static void byPattern() {
        Wizards.awaitEnabled(WIZARD + ".next");
        Wizards.push(WIZARD + ".next");
        Await.until("the page of the cells", () -> Find.byId(Button.class, "import.rule.PATTERN")
                .filter(Button::isVisible)
                .isPresent());
        Wizards.choose("import.rule.PATTERN");
        Wizards.type("import.rule.pattern", "{cell}_run*.bdf.csv");
        Screenshots.take("watch-wizard");
        Wizards.awaitEnabled(WIZARD + ".finish");
        Wizards.push(WIZARD + ".finish");
    }

    private static FolderWatching watching() {
        return Desktop.service(FolderWatching.class);
    }

    private static String words() {
        return Ui.get(() -> watching().words().orElse(""));
    }

    private static int recordings(Cell cell) {
        return Ui.get(() -> cell.getRecordings().size());
    }

    private static int versions(Cell cell) {
        return Ui.get(() -> cell.getRecordings().get(1).getEarlierVersions().size());
    }

    private static List<Job> watchJobs() {
        return Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getName()
                        .startsWith(
                                Said.by(RecordingImport.class, "Watch_task", "").strip()))
                .toList();
    }

    private static int jobs() {
        return watchJobs().size();
    }

    private void write(int samples, String name) throws ProblemException {
        double[] timeS = new double[samples];
        double[] voltageV = new double[samples];
        double[] currentA = new double[samples];
        for (int i = 0; i < samples; i++) {
            double sign = i / 100 % 2 == 0 ? 1 : -1;
            timeS[i] = 36.0 * i;
            currentA[i] = sign * 0.0005;
            // another cell has another voltage: what is the same is known already
            voltageV[i] = sign * (0.012 + 1e-4 * name.length());
        }
        Trace trace = Trace.builder(samples)
                .add(Quantity.TEST_TIME, timeS)
                .add(Quantity.VOLTAGE, voltageV)
                .add(Quantity.CURRENT, currentA)
                .build();
        new BdfWriter().write(trace, folder.resolve(name));
    }
}
