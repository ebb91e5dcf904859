package org.interphaselab.study.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.ImportAccount;
import org.interphaselab.core.Light;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.AttachRecording;
import org.interphaselab.study.recording.ImportReportJson;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudyImport;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.recording.TestRecordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analyses see of the import of a cell's recordings. */
class GatheredInputTest {

    @TempDir
    Path folder;

    private final CyclerFiles cyclerFiles = CyclerFiles.standard();

    private GatheredInput gather(StudyFolder study) throws ProblemException {
        StudySnapshot snapshot = StudySnapshot.of(study);
        try (RecordedTraces traces = new RecordedTraces(snapshot, cyclerFiles)) {
            return GatheredInput.gather(snapshot, snapshot.experiment().cells(), traces, Progress.none());
        }
    }

    private static ImportAccount account(GatheredInput input) {
        return input.input().cells().getFirst().imports().getFirst();
    }

    @Test
    void theLightOfTheImportGoesWithTheCell() throws Exception {
        try (StudyFolder study = TestRecordings.study(folder.resolve("study"))) {
            Path file = TestRecordings.recording(folder.resolve("one.bdf.csv"), 40, 0.01);
            Recording recording =
                    AttachRecording.recording(new StudyImport(cyclerFiles).stage(study, file, Progress.none()));
            recording.setSignConvention(SignConvention.POSITIVE_PLATES_B);
            Cell cell = study.study().getCells().getFirst();
            cell.getRecordings().add(recording);
            GatheredInput clean = gather(study);
            assertEquals(new ImportAccount(recording.getName(), Optional.of(Light.GREEN), List.of()), account(clean));
            assertEquals(List.of(), clean.input().cells().get(1).imports(), "a cell without recording");

            Path report = study.tracesFolder().resolve(recording.getTraceId() + ".import.json");
            ImportReportJson.write(
                    ImportReportJson.read(report)
                            .with(Problem.warning(
                                    "CHARGE_CONTRADICTS_CURRENT",
                                    "The charge contradicts.",
                                    Location.of(file),
                                    "Look.")),
                    report);
            GatheredInput red = gather(study);
            assertEquals(
                    new ImportAccount(
                            recording.getName(), Optional.of(Light.RED), List.of("CHARGE_CONTRADICTS_CURRENT")),
                    account(red));
            assertEquals(red.input().cells(), red.input().experiment().cells());
            assertNotEquals(clean.sum(), red.sum(), "a result rests on it");

            Files.writeString(report, "no report");
            assertEquals(Optional.empty(), account(gather(study)).light());
            Files.delete(report);
            assertEquals(new ImportAccount(recording.getName(), Optional.empty(), List.of()), account(gather(study)));
        }
    }
}
