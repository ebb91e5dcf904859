package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RawSource;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyFolder;

/** Takes one instrument file into a study folder, as an import does for each of its files. */
public final class StudyImport {

    private static final long READING = 60;
    private static final long WRITING = 40;

    private final CyclerFiles cyclerFiles;
    private final Clock clock;

    public StudyImport(CyclerFiles cyclerFiles) {
        this(cyclerFiles, Clock.systemUTC());
    }

    StudyImport(CyclerFiles cyclerFiles, Clock clock) {
        this.cyclerFiles = cyclerFiles;
        this.clock = clock;
    }

    /**
     * Reads a file, copies it untouched into {@code raw/}, writes its trace, its spectra and the account of the import. Either all of
     * it is there afterwards or, on failure or cancel, nothing.
     *
     * @throws ProblemException when the file cannot be read, is already part of a cell of this study, or the folder cannot
     *     be written
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public StagedRecording stage(StudyFolder folder, Path file, Progress progress) throws ProblemException {
        if (folder.readOnly()) {
            throw Problem.error(
                            "STUDY_READ_ONLY",
                            "Nothing can be imported: the study is open for reading only.",
                            Location.of(folder.path()),
                            "Close the program that holds it, or check that its folder may be written to.")
                    .asException();
        }
        progress.begin("Importing " + file.getFileName(), READING + WRITING);
        Staging staging = new Staging(StudySnapshot.of(folder), clock);
        if (cyclerFiles.exceedsMemory(file)) {
            RawSource raw = cyclerFiles.raw(file);
            requireNew(folder, file, sum(raw));
            return staging.stageInBlocks(raw, cyclerFiles, file, progress.part(READING + WRITING));
        }
        Imported imported = cyclerFiles.read(file, progress.part(READING));
        requireNew(folder, file, imported.report().sha256());
        return staging.stage(
                cyclerFiles.raw(file), imported, TableMapping.found(cyclerFiles, file), progress.part(WRITING));
    }

    private static String sum(RawSource raw) throws ProblemException {
        try {
            return raw.sha256(Progress.none());
        } catch (IOException e) {
            throw FileHead.unreadable(raw.files().getFirst(), e);
        }
    }

    private static void requireNew(StudyFolder folder, Path file, String sha256) throws ProblemException {
        Optional<Recording> same = folder.study().getCells().stream()
                .flatMap(cell -> cell.getRecordings().stream())
                .filter(recording -> sha256.equalsIgnoreCase(recording.getSha256()))
                .findFirst();
        if (same.isPresent()) {
            Recording recording = same.get();
            String cell = recording.eContainer() instanceof Cell owner ? owner.getName() : "another cell";
            throw Problem.error(
                            "RECORDING_TWICE",
                            "The file is already in the study: it is the recording '" + recording.getName()
                                    + "' of cell '" + cell + "'.",
                            Location.of(file),
                            "Use the recording that is there, or remove it from its cell first.")
                    .asException();
        }
    }
}
