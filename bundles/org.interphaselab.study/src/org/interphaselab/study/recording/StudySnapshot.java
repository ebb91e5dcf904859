package org.interphaselab.study.recording;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.model.Cell;
import org.interphaselab.study.StudyFolder;

/**
 * A study at one moment, as values: made where the model may be read, used by long work in any thread.
 *
 * @param folder the study folder
 * @param rawFolder where its instrument files are kept
 * @param tracesFolder where its traces are
 * @param resultsFolder where its results are kept
 * @param readOnly whether nothing may be written to it
 * @param later what analyses see of it, see {@link #experiment}
 * @param recordings the recordings of each cell, by cell id
 */
public record StudySnapshot(
        Path folder,
        Path rawFolder,
        Path tracesFolder,
        Path resultsFolder,
        boolean readOnly,
        Supplier<Experiment> later,
        Map<String, List<RecordingRef>> recordings) {

    public StudySnapshot {
        recordings = Collections.unmodifiableMap(new LinkedHashMap<>(recordings));
    }

    /** The same as one that may only be read: what is computed from it is not kept in its folder. */
    public StudySnapshot withoutKeeping() {
        return new StudySnapshot(folder, rawFolder, tracesFolder, resultsFolder, true, later, recordings);
    }

    /** What analyses see of the study; looked up by the first who asks, in any thread. */
    public Experiment experiment() {
        return later.get();
    }

    /** The study as it is now. */
    public static StudySnapshot of(StudyFolder folder) {
        return of(folder, new LateExperiment(folder.study()));
    }

    /** The files of the study and its recordings as they are now, for work that asks for nothing else of the experiment. */
    public static StudySnapshot ofRecordings(StudyFolder folder) {
        return of(folder, () -> {
            throw new IllegalStateException("only the recordings of the study were asked for");
        });
    }

    private static StudySnapshot of(StudyFolder folder, Supplier<Experiment> later) {
        Map<String, List<RecordingRef>> recordings = new LinkedHashMap<>();
        for (Cell cell : folder.study().getCells()) {
            recordings.put(
                    cell.getId(),
                    cell.getRecordings().stream().map(RecordingRef::of).toList());
        }
        return new StudySnapshot(
                folder.path(),
                folder.rawFolder(),
                folder.tracesFolder(),
                folder.resultsFolder(),
                folder.readOnly(),
                later,
                recordings);
    }
}
