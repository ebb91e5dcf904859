package org.interphaselab.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.evaluation.twin.Fig2Panel;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.AttachRecording;
import org.interphaselab.study.recording.StagedRecording;

/**
 * Makes the example study anew: the paper's experiment, with twelve recordings by the digital twin. The same program gives
 * the same files.
 */
public final class ExampleStudy {

    private ExampleStudy() {}

    /**
     * Writes the study.
     *
     * @param arguments the folder to write into; it must not hold a study
     */
    public static void main(String[] arguments) throws IOException, ProblemException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("give one folder to write the study into");
        }
        write(Path.of(arguments[0]));
    }

    /**
     * Writes the study into a folder that holds none: the study file and the instrument files. Traces are made from them
     * when they are first needed.
     */
    public static void write(Path folder) throws IOException, ProblemException {
        PaperStudy paper = new PaperStudy();
        Path raw = Files.createDirectories(folder.resolve("raw"));
        TwinFiles files = new TwinFiles();
        CyclerFiles cyclerFiles = CyclerFiles.standard();
        for (Fig2Panel panel : Fig2Panels.all(Fig2Panels.SEED)) {
            Path file = raw.resolve(TwinFiles.fileName(panel));
            files.write(panel, file);
            Cell cell = paper.addCell(panel.interphase(), panel.design());
            cell.getRecordings().add(recording(cyclerFiles, file));
        }
        StudyFolder.create(folder, paper.study()).close();
    }

    private static Recording recording(CyclerFiles cyclerFiles, Path file) throws ProblemException {
        ImportReport report = cyclerFiles.read(file, Progress.none()).report();
        Recording recording =
                AttachRecording.recording(StagedRecording.of(report, "raw/" + file.getFileName(), Instant.EPOCH));
        // it ships without traces: nobody has imported it yet
        recording.setImportedAt(null);
        recording.setImportedBy(null);
        recording.setSignConvention(SignConvention.POSITIVE_PLATES_B);
        recording.setTimeZone("UTC");
        return recording;
    }
}
