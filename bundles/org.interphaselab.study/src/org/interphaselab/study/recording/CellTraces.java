package org.interphaselab.study.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSource;

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
        List<TraceSource> parts = new ArrayList<>();
        progress.begin("Finding samples", recordings.size());
        for (RecordingRef recording : recordings) {
            parts.add(recorded.source(recording, progress.part(1)));
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new JoinedTrace(parts));
        };
    }

    /**
     * The sums of the files that hold a cell's samples.
     *
     * @throws ProblemException as {@link RecordedTraces#source}
     */
    public List<String> sums(List<RecordingRef> recordings, Progress progress) throws ProblemException {
        List<String> sums = new ArrayList<>();
        for (RecordingRef recording : recordings) {
            sums.add(recorded.sum(recording, progress));
        }
        return sums;
    }
}
