package org.interphaselab.study.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.SharedWork;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Severity;
import org.interphaselab.core.TraceSource;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;

/**
 * All that an analysis will see, and its sum.
 *
 * @param input what it sees
 * @param sum SHA-256 over the experiment's values, the cells chosen and the files that hold their samples
 * @param problems the cells whose samples cannot be had, as errors, and what to bear in mind of joined recordings
 */
record GatheredInput(AnalysisInput input, String sum, List<Problem> problems) {

    /** Whether the samples of all cells are at hand. */
    boolean complete() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The input, with what analyses of it worked out already. */
    AnalysisInput with(SharedWork shared) {
        return new AnalysisInput(input.experiment(), input.cells(), input.traces(), shared);
    }

    static GatheredInput gather(StudySnapshot study, List<Cell> chosen, RecordedTraces recorded, Progress progress)
            throws ProblemException {
        CellTraces traces = new CellTraces(recorded);
        InputHash hash = new InputHash();
        List<Problem> problems = new ArrayList<>();
        Map<String, TraceSource> sources = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        progress.begin("Gathering samples", chosen.size());
        for (Cell cell : chosen) {
            progress.checkCancelled();
            List<RecordingRef> recordings =
                    cell.recorded() ? study.recordings().getOrDefault(cell.id(), List.of()) : List.of();
            try {
                Optional<TraceSource> source = traces.source(recordings, progress.part(1));
                hash.add(cell.id()).add(traces.sums(recordings, Progress.none()));
                problems.addAll(traces.joining(cell.name(), recordings, progress.part(0)));
                source.ifPresent(found -> sources.put(cell.id(), found));
                cells.add(cell.withImports(traces.imports(recordings, Progress.none())));
            } catch (ProblemException e) {
                problems.add(e.problem());
                cells.add(cell.withoutRecording());
            }
        }
        Experiment experiment = replaced(study.experiment(), cells);
        AnalysisInput input = new AnalysisInput(experiment, cells, cell -> Optional.ofNullable(sources.get(cell.id())));
        return new GatheredInput(input, hash.add(experiment).sum(), problems);
    }

    private static Experiment replaced(Experiment experiment, List<Cell> cells) {
        Map<String, Cell> byId = new HashMap<>();
        cells.forEach(cell -> byId.put(cell.id(), cell));
        List<Cell> all = experiment.cells().stream()
                .map(cell -> byId.getOrDefault(cell.id(), cell))
                .toList();
        return experiment.withCells(all);
    }
}
