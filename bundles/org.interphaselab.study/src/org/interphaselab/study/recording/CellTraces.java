package org.interphaselab.study.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.ImportAccount;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSource;
import org.interphaselab.cycler.ImportLight;
import org.interphaselab.cycler.ImportReport;

/** The samples of whole cells, whether they were recorded in one go or in several. */
public final class CellTraces {

    private final RecordedTraces recorded;

    public CellTraces(RecordedTraces recorded) {
        this.recorded = recorded;
    }

    /**
     * The way to a cell's samples; empty for a cell without recording.
     *
     * @param recordings its recordings, in the order in which they were made
     * @throws ProblemException as {@link RecordedTraces#source}
     */
    public Optional<TraceSource> source(List<RecordingRef> recordings, Progress progress) throws ProblemException {
        List<RecordingPart> parts = parts(recordings, progress);
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst().source());
            default -> Optional.of(new JoinedTrace(parts));
        };
    }

    /**
     * What the user must know of how several recordings of a cell were joined: samples that are in two of them, pauses
     * between them, two of the same time. None of it an error.
     *
     * @param recordings its recordings, in the order in which they were made
     * @throws ProblemException as {@link RecordedTraces#source}
     */
    public List<Problem> joining(String cellName, List<RecordingRef> recordings, Progress progress)
            throws ProblemException {
        if (recordings.size() < 2) {
            return List.of();
        }
        return JoinProblems.of(cellName, new JoinedTrace(parts(recordings, progress)).joints(Progress.none()));
    }

    /**
     * What the samples of a cell depend on: the sums of the files that hold them and, where there are several, when each
     * began.
     *
     * @throws ProblemException as {@link RecordedTraces#source}
     */
    public List<String> sums(List<RecordingRef> recordings, Progress progress) throws ProblemException {
        List<String> sums = new ArrayList<>();
        for (RecordingRef recording : recordings) {
            sums.add(recorded.sum(recording, progress));
            if (recordings.size() > 1) {
                sums.add(recording.start().map(Object::toString).orElse("")
                        + recording.zone().map(Object::toString).orElse(""));
            }
        }
        return sums;
    }

    /**
     * What the import of each recording of a cell found.
     *
     * @param recordings its recordings
     * @throws ProblemException as {@link RecordedTraces#source}
     */
    public List<ImportAccount> imports(List<RecordingRef> recordings, Progress progress) throws ProblemException {
        List<ImportAccount> accounts = new ArrayList<>();
        for (RecordingRef recording : recordings) {
            Optional<ImportReport> report = recorded.report(recording, progress);
            accounts.add(new ImportAccount(
                    String.valueOf(recording.name()),
                    report.map(ImportReport::light),
                    report.map(ImportLight::reasons).orElse(List.of())));
        }
        return accounts;
    }

    private List<RecordingPart> parts(List<RecordingRef> recordings, Progress progress) throws ProblemException {
        List<RecordingPart> parts = new ArrayList<>();
        progress.begin("Finding samples", recordings.size());
        for (RecordingRef recording : recordings) {
            parts.add(new RecordingPart(
                    recording.name(), recorded.source(recording, progress.part(1)), StartMoment.of(recording)));
        }
        return parts;
    }
}
