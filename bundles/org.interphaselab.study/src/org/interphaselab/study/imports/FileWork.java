package org.interphaselab.study.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RawSource;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StagedRecording;
import org.interphaselab.study.recording.Staging;
import org.interphaselab.study.recording.TableMapping;

/** What is done with each file of an import: a bad one is an entry like the others. Safe for use by several threads. */
final class FileWork {

    private static final long SUMMING = 5;
    private static final long READING = 50;
    private static final long COMPARING = 5;
    private static final long WRITING = 40;

    private final CyclerFiles cyclerFiles;
    private final ImportTarget target;
    private final Recognition recognition;
    private final FileExamination examination;
    private final Optional<Staging> staging;
    private final Map<String, Path> taken = new ConcurrentHashMap<>();

    /**
     * For one import.
     *
     * @param staging where files are taken in; when empty, they are only looked at
     */
    FileWork(CyclerFiles cyclerFiles, ImportTarget target, RecordedTraces recorded, Optional<Staging> staging) {
        this.cyclerFiles = cyclerFiles;
        this.target = target;
        this.recognition = new Recognition(target, recorded);
        this.examination = new FileExamination(target, recognition);
        this.staging = staging;
    }

    ImportEntry one(ImportOrder order, Progress progress) {
        progress.begin("Importing " + order.file().getFileName(), SUMMING + READING + COMPARING + WRITING);
        try {
            return imported(order, progress);
        } catch (ProblemException e) {
            return ImportEntry.without(order, ImportAction.REFUSED, e.problem());
        }
    }

    private ImportEntry imported(ImportOrder order, Progress progress) throws ProblemException {
        Optional<TableMapping> mapping = order.settings().mapping();
        RawSource raw = mapping.isPresent() ? RawSource.of(order.file()) : cyclerFiles.raw(order.file());
        String sum = sum(raw, progress.part(SUMMING));
        Optional<KnownRecording> same = target.bySum(sum, mapping);
        if (same.isPresent() && (mapping.isEmpty() || same.get().isReadBy(mapping))) {
            return examination.known(order, same.get());
        }
        if (same.isPresent() && !order.settings().asNew()) {
            return examination.knownOtherwise(order, same.get());
        }
        Optional<KnownRecording> grown =
                order.settings().asNew() ? Optional.empty() : target.byEarlierSum(sum, mapping);
        if (grown.isPresent()) {
            return examination.contained(order, grown.get());
        }
        Path other = taken.putIfAbsent(sum + mapping.map(TableMapping::key).orElse(""), order.file());
        if (other != null) {
            return ImportEntry.without(order, ImportAction.KNOWN, twice(order, other));
        }
        Optional<StagedRecording> ready =
                staging.isPresent() ? staging.get().ready(raw, sum, mapping) : Optional.empty();
        if (ready.isPresent()) {
            return ready(order, ready.get(), progress);
        }
        if (mapping.isEmpty() && cyclerFiles.exceedsMemory(order.file())) {
            return large(order, raw, progress.part(READING + COMPARING + WRITING));
        }
        Imported imported = mapping.isPresent()
                ? mapping.get().read(cyclerFiles, order.file(), progress.part(READING))
                : cyclerFiles.read(order.file(), progress.part(READING));
        ImportEntry entry = examination.examine(order, imported, progress.part(COMPARING));
        if (!entry.action().changes()) {
            return entry;
        }
        Imported inZone = zone(entry).map(imported::inZone).orElse(imported);
        ImportEntry known = entry.with(inZone.report());
        return staging.isPresent()
                ? known.with(staging.get().stage(raw, inZone, mapping, progress.part(WRITING)))
                : known;
    }

    /** A file whose samples have no room in memory cannot be compared with what the study has. */
    private ImportEntry large(ImportOrder order, RawSource raw, Progress progress) throws ProblemException {
        Map<String, String> metadata =
                cyclerFiles.preview(order.file(), Progress.none()).metadata();
        ImportEntry seen = examination.placed(order, metadata, Optional.empty(), Long.MAX_VALUE);
        if (!seen.action().changes() || staging.isEmpty()) {
            return seen;
        }
        StagedRecording staged = staging.get().stageInBlocks(raw, cyclerFiles, order.file(), progress);
        return !order.settings().asNew() && recognition.hasCandidate(staged.report(), Optional.empty())
                ? ImportEntry.without(order, ImportAction.REFUSED, tooLarge(order))
                        .with(staged.report())
                : examination.added(order, staged.report(), staged.samples()).with(staged);
    }

    private static Problem tooLarge(ImportOrder order) {
        return Problem.error(
                "TOO_LARGE_TO_COMPARE",
                "The file may continue a recording of the study, and there is not enough memory to compare them.",
                Location.of(order.file()),
                "Give the program more memory (INTERPHASE_LAB_HEAP=8g), or import the file as a new recording.");
    }

    /** What was said of a recording before stays; of a new one, what is said now. */
    private Optional<ZoneId> zone(ImportEntry entry) {
        return entry.action() == ImportAction.CONTINUE
                ? target.recordings().stream()
                        .filter(known -> known.id().equals(entry.recordingId().orElse("")))
                        .findFirst()
                        .flatMap(known -> known.samples().zone())
                : entry.settings().zone();
    }

    /** A file that an earlier run has taken in and not attached: its samples are only wanted for a comparison. */
    private ImportEntry ready(ImportOrder order, StagedRecording ready, Progress progress) throws ProblemException {
        boolean compared = !order.settings().asNew()
                && recognition.hasCandidate(ready.report(), order.settings().mapping());
        ImportEntry entry = compared
                ? examination.examine(order, staging.orElseThrow().imported(ready), progress.part(COMPARING))
                : examination.added(order, ready.report(), ready.samples());
        return entry.action().changes() ? entry.with(ready) : entry;
    }

    private static String sum(RawSource raw, Progress progress) throws ProblemException {
        try {
            return raw.sha256(progress);
        } catch (IOException e) {
            throw Problem.error(
                            "FILE_UNREADABLE",
                            "The file cannot be read: " + e.getMessage() + ".",
                            Location.of(raw.files().getFirst()),
                            "Check the permissions, the disk or the network share it lies on.")
                    .asException(e);
        }
    }

    private static Problem twice(ImportOrder order, Path other) {
        return Problem.note(
                "FILE_TWICE",
                "The file has the same content as " + other + ", which is imported.",
                Location.of(order.file()),
                "Nothing is to be done.");
    }
}
