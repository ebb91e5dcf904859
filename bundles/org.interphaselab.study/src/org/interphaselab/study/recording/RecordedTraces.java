package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.InstrumentClock;
import org.interphaselab.cycler.mapping.MappingProfiles;
import org.interphaselab.parquet.Outline;

/**
 * The samples of a study's recordings. A trace that is missing from {@code traces/} is made again from the instrument file
 * in {@code raw/}, whose SHA-256 must be the recorded one, by the mapping that the recording names where it is a table; so
 * is one that was made for another time zone; where the study may not be written, it is made in a temporary
 * folder that goes with this object. Safe for use by several threads.
 */
public final class RecordedTraces implements AutoCloseable {

    private final StudySnapshot study;
    private final CyclerFiles cyclerFiles;
    private final TraceStore kept;
    private final KeptMappings mappings;
    private Path temporaryFolder;

    /** The samples of this study. */
    public RecordedTraces(StudySnapshot study, CyclerFiles cyclerFiles) {
        this.study = study;
        this.cyclerFiles = cyclerFiles;
        this.kept = new TraceStore(study.tracesFolder());
        this.mappings = new KeptMappings(study.folder());
    }

    /**
     * The way to a recording's samples; the trace is made now if it is missing.
     *
     * @throws ProblemException when there is neither a trace nor the instrument file it was made from
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public TraceSource source(RecordingRef recording, Progress progress) throws ProblemException {
        return store(recording, progress).source(recording.traceId());
    }

    /**
     * Whether a recording's trace is there already, as it would be made today.
     *
     * @throws ProblemException when that cannot be found out
     */
    public boolean atHand(RecordingRef recording) throws ProblemException {
        return complete(kept, recording);
    }

    /**
     * SHA-256 of the file that holds a recording's samples, hexadecimal; the trace is made now if it is missing.
     *
     * @throws ProblemException as {@link #source}
     */
    public String sum(RecordingRef recording, Progress progress) throws ProblemException {
        return store(recording, progress).sum(recording.traceId());
    }

    /**
     * What the import of a recording found; empty where no account of it is kept, or it cannot be read. The trace is made
     * now if it is missing.
     *
     * @throws ProblemException as {@link #source}
     */
    public Optional<ImportReport> report(RecordingRef recording, Progress progress) throws ProblemException {
        return account(store(recording, progress), recording);
    }

    /**
     * Between which values the samples of a recording lie, in stretches, known without reading them; empty where the trace
     * is not there yet, or does not say so, or has no more samples than are quickly read.
     *
     * @throws ProblemException when the trace cannot be read
     */
    public Optional<Outline> outline(RecordingRef recording, long quicklyRead, Quantity along, Quantity of)
            throws ProblemException {
        return complete(kept, recording) && kept.samples(recording.traceId()) > quicklyRead
                ? kept.outline(recording.traceId(), along, of)
                : Optional.empty();
    }

    /**
     * All samples of a recording; the trace is made now if it is missing.
     *
     * @throws ProblemException as {@link #source}
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Trace whole(RecordingRef recording, Progress progress) throws ProblemException {
        return store(recording, progress).whole(recording.traceId(), Progress.none());
    }

    /**
     * The first samples of a recording; the trace is made now if it is missing.
     *
     * @throws ProblemException as {@link #source}
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Trace first(RecordingRef recording, int samples, Progress progress) throws ProblemException {
        return store(recording, progress).first(recording.traceId(), samples);
    }

    /**
     * Reads a recording's instrument file once more, with the readers of today and in the recording's time zone; what is
     * kept stays as it is.
     *
     * @throws ProblemException when the file is missing, changed or cannot be read
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Imported readAgain(RecordingRef recording, Progress progress) throws ProblemException {
        return readInZone(recording, verifiedRawFile(recording), progress);
    }

    /**
     * A recording's impedance spectra, in their order; none where it has none. They are made now if they are missing.
     *
     * @throws ProblemException as {@link #source}
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public List<ImpedanceSpectrum> spectra(RecordingRef recording, Progress progress) throws ProblemException {
        return store(recording, progress).spectra(recording.traceId(), Progress.none());
    }

    /** The mappings of the study are asked only where a recording that is a table does not name its own. */
    private CyclerFiles readers(RecordingRef recording, Path raw) throws ProblemException {
        if (recording.mappingProfile().isPresent()) {
            return cyclerFiles;
        }
        try {
            cyclerFiles.readerFor(raw);
            return cyclerFiles;
        } catch (ProblemException e) {
            // of no known format without the mappings; with them, or else in these words
            return cyclerFiles.with(MappingProfiles.in(study.folder().resolve(KeptMappings.FOLDER))
                    .saved());
        }
    }

    private synchronized TraceStore store(RecordingRef recording, Progress progress) throws ProblemException {
        String traceId = recording.traceId();
        if (complete(kept, recording)) {
            return kept;
        }
        if (temporaryFolder != null && complete(new TraceStore(temporaryFolder), recording)) {
            return new TraceStore(temporaryFolder);
        }
        Path folder = writable() ? study.tracesFolder() : temporaryFolder();
        TraceStore store = new TraceStore(folder);
        Path raw = verifiedRawFile(recording);
        Imported imported;
        CyclerFiles readers = readers(recording, raw);
        if (recording.mappingProfile().isEmpty() && readers.exceedsMemory(raw)) {
            try (TraceInBlocks trace = new TraceInBlocks(folder)) {
                imported = trace.read(readers, raw, progress);
                trace.moveTo(store.file(traceId));
            }
        } else {
            imported = readInZone(recording, raw, progress);
            store.write(traceId, imported.trace());
        }
        store.writeSpectra(traceId, imported.spectra());
        writeReport(store, traceId, imported);
        return store;
    }

    /** Whether all is there that was taken in, its clock read in the time zone that the study says. */
    private boolean complete(TraceStore store, RecordingRef recording) throws ProblemException {
        String traceId = recording.traceId();
        return store.has(traceId)
                && (recording.spectra() == 0 || Files.isRegularFile(store.spectraFile(traceId)))
                && (isInZone(store, recording) || !canBeReadInZone(recording));
    }

    /** Not so when the file is gone, or its samples have no room in memory and are read without a zone. */
    private boolean canBeReadInZone(RecordingRef recording) throws ProblemException {
        Path raw = rawFile(recording);
        return Files.isRegularFile(raw)
                && (recording.mappingProfile().isPresent()
                        || !readers(recording, raw).exceedsMemory(raw));
    }

    private static boolean isInZone(TraceStore store, RecordingRef recording) throws ProblemException {
        Optional<InstrumentClock> kept = account(store, recording).map(ImportReport::clock);
        return kept.isEmpty()
                || switch (kept.get().basis()) {
                    case LOCAL -> recording.zone().isEmpty();
                    case CHOSEN -> recording.zone().equals(kept.get().zone());
                    case NONE, UTC, STATED -> true;
                };
    }

    private static Optional<ImportReport> account(TraceStore store, RecordingRef recording) throws ProblemException {
        Path file = store.reportFile(recording.traceId());
        try {
            return Files.isRegularFile(file) ? Optional.of(ImportReportJson.read(file)) : Optional.empty();
        } catch (IOException e) {
            // an account that cannot be read says nothing, neither for nor against the samples
            return Optional.empty();
        }
    }

    private Imported readInZone(RecordingRef recording, Path raw, Progress progress) throws ProblemException {
        Optional<TableMapping> mapping = mappings.of(recording);
        Imported imported = mapping.isPresent()
                ? mapping.get().read(cyclerFiles, raw, progress)
                : readers(recording, raw).read(raw, progress);
        return recording.zone().isPresent() ? imported.inZone(recording.zone().get()) : imported;
    }

    private static void writeReport(TraceStore store, String traceId, Imported imported) throws ProblemException {
        Path file = store.reportFile(traceId);
        try {
            ImportReportJson.write(imported.report(), file);
        } catch (IOException e) {
            throw Problem.error(
                            "REPORT_NOT_WRITTEN",
                            "The account of the import cannot be written: " + e.getMessage() + ".",
                            Location.of(file),
                            "Check that the study folder may be written to and that the disk has room.")
                    .asException(e);
        }
    }

    private Path verifiedRawFile(RecordingRef recording) throws ProblemException {
        Path raw = rawFile(recording);
        String expected = recording.sha256();
        String found;
        try {
            found = Sha256.of(raw);
        } catch (IOException e) {
            throw Problem.error(
                            "RAW_FILE_UNREADABLE",
                            "The instrument file of recording '" + recording.name() + "' is missing or cannot be read.",
                            Location.of(raw),
                            "Put the file back into the study's folder raw/, from a backup or from the instrument.")
                    .asException(e);
        }
        if (expected == null || !expected.equalsIgnoreCase(found)) {
            throw Problem.error(
                            "RAW_FILE_CHANGED",
                            "The instrument file is not the one that was recorded: its SHA-256 is " + found
                                    + ", the study says " + expected + ".",
                            Location.of(raw),
                            "Put the original file back, or import the file as a new recording.")
                    .asException();
        }
        return raw;
    }

    /** A path in a study file is not to be trusted: it must stay inside the study folder. */
    private Path rawFile(RecordingRef recording) throws ProblemException {
        Path root = study.folder().toAbsolutePath().normalize();
        try {
            Path file = root.resolve(String.valueOf(recording.rawFile())).normalize();
            if (recording.rawFile() != null && file.startsWith(root) && !file.equals(root)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw outside(recording).asException(e);
        }
        throw outside(recording).asException();
    }

    private static Problem outside(RecordingRef recording) {
        return Problem.error(
                "RAW_FILE_OUTSIDE",
                "The recording '" + recording.name() + "' does not name an instrument file inside the study folder: '"
                        + recording.rawFile() + "'.",
                Location.of("recording " + recording.name()),
                "Import the file again; the study file was changed by hand.");
    }

    private boolean writable() {
        Path traces = study.tracesFolder();
        return !study.readOnly() && Files.isWritable(Files.isDirectory(traces) ? traces : study.folder());
    }

    private Path temporaryFolder() throws ProblemException {
        if (temporaryFolder == null) {
            try {
                temporaryFolder = Files.createTempDirectory("interphase-lab-traces");
            } catch (IOException e) {
                throw Problem.error(
                                "NO_TEMPORARY_FOLDER",
                                "No temporary folder can be made: " + e.getMessage() + ".",
                                Location.of(System.getProperty("java.io.tmpdir", "temporary folder")),
                                "Make room there, or open the study where it may be written to.")
                        .asException(e);
            }
        }
        return temporaryFolder;
    }

    /** Removes the traces that were made for this object only. */
    @Override
    public synchronized void close() throws ProblemException {
        if (temporaryFolder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(temporaryFolder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
            temporaryFolder = null;
        } catch (IOException e) {
            throw Problem.error(
                            "TEMPORARY_FOLDER_LEFT",
                            "A temporary folder could not be removed: " + e.getMessage() + ".",
                            Location.of(temporaryFolder),
                            "Delete it by hand.")
                    .asException(e);
        }
    }
}
