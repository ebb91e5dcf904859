package org.interphaselab.desktop.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Window;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.imports.RecordingImport;

/** Imports the file that the environment names in {@code LAB_PROBE_FILE} into the first cell, with the wizard; saves. */
final class ImportProbe implements Probe {

    private static final String FILE = "LAB_PROBE_FILE";

    @Override
    public void run(Said said) {
        OpenStudy study = Opening.open(said);
        Cell cell = Ui.get(() -> study.study().getCells().getFirst());
        int before = Ui.get(() -> cell.getRecordings().size());
        List<Path> files = List.of(Path.of(System.getenv(FILE)));
        said.say("previewing", "now");
        Ui.start(() -> Window.service(RecordingImport.class).importFiles(Window.shell(), Optional.of(cell), files));
        Wizards.awaitEnabled(RecordingImport.ID + ".finish");
        said.say("importing", "now");
        Wizards.push(RecordingImport.ID + ".finish");
        Await.until("the recording", () -> cell.getRecordings().size() == before + 1);
        said.say("imported", before + 1);
        Ui.run(() -> {
            try {
                study.save();
            } catch (ProblemException e) {
                throw new AssertionError(e.problem().what(), e);
            }
        });
        said.say("saved", before + 1);
    }
}
