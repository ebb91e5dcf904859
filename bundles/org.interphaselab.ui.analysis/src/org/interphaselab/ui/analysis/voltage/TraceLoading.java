package org.interphaselab.ui.analysis.voltage;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSource;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Loads the voltage of a cell from the study folder. */
@Component(service = TraceLoading.class)
public final class TraceLoading {

    private final CyclerFiles files;

    @Activate
    public TraceLoading(@Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles files) {
        this.files = files;
    }

    /** Loads in the thread that asks; never ask in the user interface thread. */
    VoltageTrace load(StudySnapshot study, CellRef cell, Progress progress) throws ProblemException {
        List<RecordingRef> recordings = study.recordings().getOrDefault(cell.id(), List.of());
        progress.begin("Loading samples", 100);
        try (RecordedTraces traces = new RecordedTraces(study, files)) {
            Optional<TraceSource> source = new CellTraces(traces).source(recordings, progress.part(60));
            if (source.isEmpty()) {
                throw Problem.error(
                                "CELL_WITHOUT_RECORDING",
                                "The cell has no recording yet.",
                                Location.of("cell " + cell.name()),
                                "Drop a cycler file on it in the navigator, or use File > Import Recording.")
                        .asException();
            }
            return VoltageTrace.load(cell.id(), cell.name(), cell.synthetic(), source.get(), progress.part(40));
        }
    }

    /**
     * A cell as values, so that it can be handed to another thread.
     *
     * @param id its id
     * @param name its name
     * @param synthetic whether the digital twin made any of its recordings
     */
    record CellRef(String id, String name, boolean synthetic) {}
}
