package org.interphaselab.study.recording;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.model.Cell;
import org.interphaselab.study.ExperimentViews;
import org.interphaselab.study.StudyFolder;

/**
 * A study at one moment, as values: made where the model may be read, used by long work in any thread.
 *
 * @param folder the study folder
 * @param rawFolder where its instrument files are kept
 * @param tracesFolder where its traces are
 * @param resultsFolder where its results are kept
 * @param readOnly whether nothing may be written to it
 * @param experiment what analyses see of it
 * @param recordings the recordings of each cell, by cell id
 */
public record StudySnapshot(
        Path folder,
        Path rawFolder,
        Path tracesFolder,
        Path resultsFolder,
        boolean readOnly,
        Experiment experiment,
        Map<String, List<RecordingRef>> recordings) {

    public StudySnapshot {
        recordings = Collections.unmodifiableMap(new LinkedHashMap<>(recordings));
    }

    /** The same as one that may only be read: what is computed from it is not kept in its folder. */
    public StudySnapshot withoutKeeping() {
        return new StudySnapshot(folder, rawFolder, tracesFolder, resultsFolder, true, experiment, recordings);
    }

    /** The study as it is now. */
    public static StudySnapshot of(StudyFolder folder) {
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
                ExperimentViews.of(folder.study()),
                recordings);
    }
}
