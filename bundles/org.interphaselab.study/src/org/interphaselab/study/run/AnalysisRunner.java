package org.interphaselab.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.ResultJson;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Provenance;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Runs an analysis on a study, or finds its result where the same was run before: same samples, same experiment, same
 * version, same parameters. Samples are loaded by the analysis, cell by cell; of what analyses work out, only what they
 * share about the latest input is held in memory.
 */
@Component(service = AnalysisRunner.class)
public final class AnalysisRunner {

    private static final long GATHERING = 30;
    private static final long RUNNING = 70;

    private final CyclerFiles cyclerFiles;
    private final LatestWork latest = new LatestWork();

    @Activate
    public AnalysisRunner(@Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles cyclerFiles) {
        this.cyclerFiles = cyclerFiles;
    }

    /** Runs on all cells of a study; see {@link #run(StudySnapshot, Analysis, Record, Set, Progress)}. */
    public <P extends Record> RunResult run(StudyFolder folder, Analysis<P> analysis, P parameters, Progress progress)
            throws ProblemException {
        return run(StudySnapshot.of(folder), analysis, parameters, Set.of(), progress);
    }

    /**
     * Why an analysis cannot run, in the user's words; quick, loads no samples.
     *
     * @param cellIds the cells to look at; all when empty
     */
    public <P extends Record> List<Problem> check(
            StudySnapshot study, Analysis<P> analysis, P parameters, Set<String> cellIds) {
        List<Cell> cells = chosen(study, cellIds);
        return analysis.check(new AnalysisInput(study.experiment(), cells, cell -> Optional.empty()), parameters);
    }

    /**
     * Runs an analysis. A cell whose samples cannot be had is an error among the problems of the result and is treated as
     * a cell without recording; such a result is not kept.
     *
     * @param cellIds the cells to look at; all when empty
     * @throws ProblemException when the analysis cannot run on this study
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public <P extends Record> RunResult run(
            StudySnapshot study, Analysis<P> analysis, P parameters, Set<String> cellIds, Progress progress)
            throws ProblemException {
        return run(study, analysis, parameters, cellIds, progress, soFar -> {});
    }

    /**
     * Runs an analysis as above, and shows what it has found so far.
     *
     * @param soFar takes results on the way, see {@link Analysis#run(AnalysisInput, Record, Progress, Consumer)}; none when
     *     the result is known already
     */
    public <P extends Record> RunResult run(
            StudySnapshot study,
            Analysis<P> analysis,
            P parameters,
            Set<String> cellIds,
            Progress progress,
            Consumer<AnalysisResult> soFar)
            throws ProblemException {
        AnalysisInfo info = analysis.info();
        progress.begin(info.name(), GATHERING + RUNNING);
        List<Problem> problems = new ArrayList<>(check(study, analysis, parameters, cellIds));
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                throw problem.asException();
            }
        }
        try (RecordedTraces traces = new RecordedTraces(study, cyclerFiles)) {
            GatheredInput input = GatheredInput.gather(study, chosen(study, cellIds), traces, progress.part(GATHERING));
            problems.addAll(input.problems());
            Provenance provenance = provenance(info, input.sum(), Parameters.asText(parameters));
            ResultCache cache = new ResultCache(study.resultsFolder());
            Optional<AnalysisResult> known = input.complete() ? cache.find(provenance) : Optional.empty();
            if (known.isPresent()) {
                progress.advance(RUNNING);
                return new RunResult(known.get(), provenance, true, problems);
            }
            progress.checkCancelled();
            AnalysisResult result =
                    analysis.run(input.with(latest.on(input.sum())), parameters, progress.part(RUNNING), soFar);
            if (input.complete() && writable(study)) {
                store(cache, result, provenance).ifPresent(problems::add);
            }
            return new RunResult(result, provenance, false, problems);
        }
    }

    /**
     * The result of an analysis of all cells that the study keeps from its last run, where it is of the study as it is now:
     * of the very same input, with whatever parameters, and of the analysis as it is today. Loads no samples and makes no
     * trace that is missing.
     *
     * @throws ProblemException when what the result rests on cannot be looked up
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Optional<RunResult> kept(StudySnapshot study, AnalysisInfo info, Progress progress) throws ProblemException {
        Optional<ResultJson.Stored> last = new ResultCache(study.resultsFolder())
                .newest(info.id())
                .filter(stored -> stored.provenance().analysisVersion().equals(info.version()));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        try (RecordedTraces traces = new RecordedTraces(study, cyclerFiles)) {
            List<Cell> cells = chosen(study, Set.of());
            for (Cell cell : cells) {
                for (RecordingRef recording : study.recordings().getOrDefault(cell.id(), List.of())) {
                    if (!traces.atHand(recording)) {
                        return Optional.empty();
                    }
                }
            }
            GatheredInput input = GatheredInput.gather(study, cells, traces, progress);
            Provenance provenance = last.get().provenance();
            return input.complete() && input.sum().equals(provenance.inputHash())
                    ? Optional.of(new RunResult(last.get().result(), provenance, true, input.problems()))
                    : Optional.empty();
        }
    }

    private static Provenance provenance(AnalysisInfo info, String inputHash, Map<String, String> parameters) {
        String seed = parameters.get("seed");
        return new Provenance(
                inputHash,
                info.id(),
                info.version(),
                parameters,
                seed != null && seed.matches("-?\\d{1,19}")
                        ? OptionalLong.of(Long.parseLong(seed))
                        : OptionalLong.empty());
    }

    private static Optional<Problem> store(ResultCache cache, AnalysisResult result, Provenance provenance) {
        try {
            cache.store(result, provenance);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.warning(
                    "RESULT_NOT_KEPT",
                    "The result could not be kept for the next time: " + e.getMessage() + ".",
                    Location.of(cache.file(provenance)),
                    "The result itself is complete. Check that the disk has room."));
        }
    }

    private static boolean writable(StudySnapshot study) {
        boolean exists = Files.isDirectory(study.resultsFolder());
        return !study.readOnly() && Files.isWritable(exists ? study.resultsFolder() : study.folder());
    }

    private static List<Cell> chosen(StudySnapshot study, Set<String> cellIds) {
        return study.experiment().cells().stream()
                .filter(cell -> cellIds.isEmpty() || cellIds.contains(cell.id()))
                .toList();
    }
}
