package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RawSource;

/**
 * Puts recordings that were read into a study folder: the raw file, the trace, the spectra, and the account of the import
 * last, so that whoever finds the account finds all the rest. Every file appears whole or not at all; nothing that is
 * there is overwritten with something else. The study file is not touched. May be used by several threads at once.
 */
public final class Staging {

    private static final long READING = 60;
    private static final long COPYING = 10;
    private static final long WRITING = 30;

    /** What a program that was killed has left; one still at work writes to its own more often. */
    private static final long ABANDONED_AFTER_MINUTES = 60;

    private final Path folder;
    private final Path raw;
    private final RawFolder rawFolder;
    private final KeptMappings keptMappings;
    private final TraceStore traces;
    private final Path tracesFolder;
    private final Clock clock;

    /**
     * For a study folder whose lock the caller holds.
     *
     * @param clock tells when files are taken in
     */
    public Staging(StudySnapshot study, Clock clock) {
        this.folder = study.folder();
        this.raw = study.rawFolder();
        this.rawFolder = new RawFolder(raw);
        this.keptMappings = new KeptMappings(folder);
        this.tracesFolder = study.tracesFolder();
        this.traces = new TraceStore(tracesFolder);
        this.clock = clock;
    }

    /**
     * A recording that was taken in before and lies ready in the folder, whether or not it is part of a cell.
     *
     * @param sha256 sum of its bytes, hexadecimal
     * @param mapping by which it would be read; empty for formats of instruments
     */
    public Optional<StagedRecording> ready(RawSource source, String sha256, Optional<TableMapping> mapping)
            throws ProblemException {
        String read = String.valueOf(source.files().getFirst().getFileName());
        Optional<StagedRecording> ready = ready(source, read, sha256, mapping);
        return ready.isPresent() ? ready : ready(source, source.fileName(), sha256, mapping);
    }

    private Optional<StagedRecording> ready(
            RawSource source, String fileName, String sha256, Optional<TableMapping> mapping) throws ProblemException {
        String traceId = TraceIds.of(fileName, sha256, mapping);
        Path account = traces.reportFile(traceId);
        if (!Files.isRegularFile(account) || !traces.has(traceId)) {
            return Optional.empty();
        }
        try {
            ImportReport report = ImportReportJson.read(account);
            if (!report.sha256().equals(sha256)) {
                return Optional.empty();
            }
            long samples = traces.samples(traceId);
            int spectra = traces.spectra(traceId, Progress.none()).size();
            Instant written = Files.getLastModifiedTime(account).toInstant();
            return rawFolder
                    .find(source.fileName(), sha256)
                    .map(file -> StagedRecording.of(
                            report,
                            relative(file),
                            written.truncatedTo(ChronoUnit.SECONDS),
                            samples,
                            spectra,
                            mapping));
        } catch (IOException | ProblemException e) {
            // what cannot be read again is made again
            return Optional.empty();
        }
    }

    /**
     * What was read of a recording that lies ready.
     *
     * @throws ProblemException when it cannot be read any more
     */
    public Imported imported(StagedRecording ready) throws ProblemException {
        String traceId = ready.traceId();
        return new Imported(
                traces.whole(traceId, Progress.none()), ready.report(), traces.spectra(traceId, Progress.none()));
    }

    /**
     * Takes a recording in. Either all of it is there afterwards or, on failure or cancel, nothing.
     *
     * @throws ProblemException when the folder cannot be written, or the file was changed since it was read
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public StagedRecording stage(RawSource source, Imported imported, Progress progress) throws ProblemException {
        return stage(source, imported, Optional.empty(), progress);
    }

    /**
     * As {@link #stage(RawSource, Imported, Progress)}, for a table: the mapping is kept too.
     *
     * @param mapping by which it was read; empty for formats of instruments
     * @throws ProblemException when the folder cannot be written, or the file was changed since it was read
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public StagedRecording stage(RawSource source, Imported imported, Optional<TableMapping> mapping, Progress progress)
            throws ProblemException {
        return stage(source, imported, mapping, traceId -> traces.write(traceId, imported.trace()), progress);
    }

    /**
     * Reads a recording that has no room in memory block by block, and takes it in. Either all of it is there afterwards
     * or, on failure or cancel, nothing.
     *
     * @throws ProblemException when it cannot be read, the folder cannot be written, or the file was changed meanwhile
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public StagedRecording stageInBlocks(RawSource source, CyclerFiles files, Path file, Progress progress)
            throws ProblemException {
        progress.begin("Importing " + source.fileName(), READING + WRITING);
        try (TraceInBlocks trace = new TraceInBlocks(tracesFolder)) {
            Imported imported = trace.read(files, file, progress.part(READING));
            return stage(
                    source,
                    imported,
                    Optional.empty(),
                    traceId -> trace.moveTo(traces.file(traceId)),
                    progress.part(WRITING));
        }
    }

    /** Puts the trace of a recording in its place. */
    @FunctionalInterface
    private interface TraceWriting {
        void write(String traceId) throws ProblemException;
    }

    private StagedRecording stage(
            RawSource source, Imported imported, Optional<TableMapping> mapping, TraceWriting trace, Progress progress)
            throws ProblemException {
        progress.begin("Taking in " + source.fileName(), COPYING + WRITING);
        Deque<Path> added = new ArrayDeque<>();
        boolean complete = false;
        try {
            StagedRecording staged = write(source, imported, mapping, trace, added, progress);
            progress.checkCancelled();
            complete = true;
            return staged;
        } catch (IOException e) {
            throw Problem.error(
                            "IMPORT_NOT_WRITTEN",
                            "The file could not be taken into the study: " + e.getMessage() + ".",
                            Location.of(source.files().getFirst()),
                            "Check that the study folder may be written to and that the disk has room.")
                    .asException(e);
        } finally {
            if (!complete) {
                added.forEach(rawFolder::forget);
                Leftovers.delete(added);
            }
        }
    }

    /** Removes unfinished copies that a program left behind when it was killed. */
    public void removeAbandoned() throws ProblemException {
        Instant before = clock.instant().minus(ABANDONED_AFTER_MINUTES, ChronoUnit.MINUTES);
        for (Path place : List.of(raw, tracesFolder)) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    List<Path> abandoned = new ArrayList<>();
                    for (Path file : files.filter(Staging::isUnfinished).toList()) {
                        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                            abandoned.add(file);
                        }
                    }
                    Leftovers.delete(abandoned);
                } catch (IOException e) {
                    throw Problem.error(
                                    "FOLDER_UNREADABLE",
                                    "The folder cannot be read: " + e.getMessage() + ".",
                                    Location.of(place),
                                    "Check the permissions of the study folder and the disk.")
                            .asException(e);
                }
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(".tmp");
    }

    private StagedRecording write(
            RawSource source,
            Imported imported,
            Optional<TableMapping> mapping,
            TraceWriting trace,
            Deque<Path> added,
            Progress progress)
            throws IOException, ProblemException {
        RawFolder.Kept kept = rawFolder.keep(source, progress);
        if (kept.added()) {
            added.push(kept.file());
        }
        if (!kept.sha256().equals(imported.report().sha256())) {
            throw Problem.error(
                            "FILE_CHANGED",
                            "The file was changed while it was being imported.",
                            Location.of(source.files().getFirst()),
                            "Wait until the instrument has finished writing, then import it again.")
                    .asException();
        }
        progress.advance(COPYING);
        progress.checkCancelled();
        if (mapping.isPresent()) {
            keptMappings.keep(mapping.get()).ifPresent(added::push);
        }
        String traceId =
                TraceIds.of(imported.report().fileName(), imported.report().sha256(), mapping);
        pushNew(added, traces.file(traceId));
        trace.write(traceId);
        progress.checkCancelled();
        pushNew(added, traces.spectraFile(traceId));
        traces.writeSpectra(traceId, imported.spectra());
        pushNew(added, traces.reportFile(traceId));
        ImportReportJson.write(imported.report(), traces.reportFile(traceId));
        progress.advance(WRITING);
        // samples that were written while they were read are not in memory
        int inMemory = imported.trace().size();
        return StagedRecording.of(
                imported.report(),
                relative(kept.file()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                inMemory > 0 ? inMemory : traces.samples(traceId),
                imported.spectra().size(),
                mapping);
    }

    /** What was there before is the same recording's, and stays. */
    private static void pushNew(Deque<Path> added, Path file) {
        if (!Files.exists(file)) {
            added.push(file);
        }
    }

    private String relative(Path rawFile) {
        return folder.relativize(rawFile).toString().replace('\\', '/');
    }
}
