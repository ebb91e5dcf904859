package org.interphaselab.ui.analysis.voltage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TraceSource;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.parquet.ParquetFiles;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.ui.analysis.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Loads the voltage of cells from the study folder. */
@Component(service = TraceLoading.class)
public final class TraceLoading {

    /** Samples of several cells at once, 16 bytes each; a single cell has no such limit. */
    private static final long MOST_OVERLAID = 20_000_000;

    /** So many samples are read while a finger rises from the button. */
    private static final long QUICKLY_READ = 1_000_000;

    private final CyclerFiles files;

    @Activate
    public TraceLoading(@Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles files) {
        this.files = files;
    }

    /** Gets ready in the background for the first cell, which is soon selected. */
    static void prepare() {
        Job job = Job.createSystem(TraceLoading.class.getSimpleName(), monitor -> {
            try {
                ParquetFiles.prepare();
            } catch (IOException e) {
                throw new CoreException(Status.warning(e.toString(), e));
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /**
     * A first picture of a cell with very many samples: between which voltages they lie. Empty for others, whose samples
     * are there as soon. Not to be asked for in the user interface thread.
     */
    Optional<ChartSpec> outline(StudySnapshot study, CellRef cell) throws ProblemException {
        List<RecordingRef> recordings = study.recordings().getOrDefault(cell.id(), List.of());
        if (recordings.size() != 1) {
            return Optional.empty();
        }
        try (RecordedTraces traces = new RecordedTraces(study, files)) {
            return traces.outline(recordings.getFirst(), QUICKLY_READ, Quantity.TEST_TIME, Quantity.VOLTAGE)
                    .map(outline -> VoltageTrace.outlined(cell.id(), cell.name(), cell.synthetic(), outline));
        }
    }

    /** Loads in the thread that asks; never ask in the user interface thread. */
    List<VoltageTrace> load(StudySnapshot study, List<CellRef> cells, Progress progress) throws ProblemException {
        progress.begin(Messages.Voltage_samples, 100);
        List<VoltageTrace> loaded = new ArrayList<>();
        long samples = 0;
        try (RecordedTraces traces = new RecordedTraces(study, files)) {
            for (CellRef cell : cells) {
                VoltageTrace trace = load(study, traces, cell, progress.part(100 / cells.size()));
                loaded.add(trace);
                samples += trace.timeH().length;
                if (cells.size() > 1 && samples > MOST_OVERLAID) {
                    throw Problem.error(
                                    "TOO_MANY_SAMPLES",
                                    NLS.bind(Messages.Voltage_tooMany, MOST_OVERLAID / 1_000_000),
                                    Location.of(NLS.bind(Messages.Voltage_cell, cell.name())),
                                    Messages.Voltage_tooManyRemedy)
                            .asException();
                }
            }
        }
        return loaded;
    }

    private static VoltageTrace load(StudySnapshot study, RecordedTraces traces, CellRef cell, Progress progress)
            throws ProblemException {
        List<RecordingRef> recordings = study.recordings().getOrDefault(cell.id(), List.of());
        progress.begin(cell.name(), 100);
        Optional<TraceSource> source = new CellTraces(traces).source(recordings, progress.part(60));
        if (source.isEmpty()) {
            throw Problem.error(
                            "CELL_WITHOUT_RECORDING",
                            Messages.Voltage_noRecording,
                            Location.of(NLS.bind(Messages.Voltage_cell, cell.name())),
                            Messages.Voltage_noRecordingRemedy)
                    .asException();
        }
        return VoltageTrace.load(cell.id(), cell.name(), cell.synthetic(), source.get(), progress.part(40));
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
