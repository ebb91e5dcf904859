package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.Staging;
import org.interphaselab.study.recording.TableMapping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Imports files and whole folders of them, several at a time. One file that cannot be read does not stop the others; a
 * file that the study has, or that an earlier run has left ready, is not read again.
 *
 * <p>The study is not changed: {@link ImportCommand} does that with what a run gives.
 */
@Component(service = FileImport.class)
public final class FileImport {

    private final CyclerFiles cyclerFiles;
    private final Clock clock;

    @Activate
    public FileImport(@Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles cyclerFiles) {
        this(cyclerFiles, Clock.systemUTC());
    }

    FileImport(CyclerFiles cyclerFiles, Clock clock) {
        this.cyclerFiles = cyclerFiles;
        this.clock = clock;
    }

    /** As many files at a time as is usually quickest on this machine. */
    public static int usualWorkers() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    }

    /**
     * Finds the instrument files among files and folders.
     *
     * @throws ProblemException when a folder cannot be searched
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public FoundFiles find(ImportTarget target, List<Path> paths, Progress progress) throws ProblemException {
        return find(target, paths, Optional.empty(), progress);
    }

    /**
     * As {@link #find(ImportTarget, List, Progress)}; by a mapping that was chosen, those files are found in folders whose
     * names end as the names of such tables do.
     *
     * @throws ProblemException when a folder cannot be searched, or the mapping is not complete
     */
    public FoundFiles find(ImportTarget target, List<Path> paths, Optional<TableMapping> mapping, Progress progress)
            throws ProblemException {
        return finder(target, mapping).find(paths, progress);
    }

    /**
     * Finds the instrument files among files of a watched folder.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public FoundFiles findAmong(ImportTarget target, List<Path> files, Progress progress) {
        return new FileFinder(cyclerFiles, target.study().folder(), Optional.empty()).among(files, progress);
    }

    /**
     * As {@link #findAmong(ImportTarget, List, Progress)}, by a mapping that was chosen.
     *
     * @throws ProblemException when the mapping is not complete
     */
    public FoundFiles findAmong(
            ImportTarget target, List<Path> files, Optional<TableMapping> mapping, Progress progress)
            throws ProblemException {
        return finder(target, mapping).among(files, progress);
    }

    private FileFinder finder(ImportTarget target, Optional<TableMapping> mapping) throws ProblemException {
        Optional<CyclerFormat> format = mapping.isPresent()
                ? Optional.of(new MappedReader(mapping.get().profile()).format())
                : Optional.empty();
        return new FileFinder(cyclerFiles, target.study().folder(), format);
    }

    /**
     * Reads files and tells what would become of them. Writes nothing.
     *
     * @param skipped files that were found to be no instrument files; they are told too
     * @param workers how many files to read at a time
     * @throws ProblemException when the temporary folder of a read-only study cannot be made or removed
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public ImportPlan plan(
            ImportTarget target, List<ImportOrder> orders, List<ImportEntry> skipped, int workers, Progress progress)
            throws ProblemException {
        try (RecordedTraces recorded = new RecordedTraces(target.study(), cyclerFiles)) {
            FileWork work = new FileWork(cyclerFiles, target, recorded, Optional.empty());
            return new ImportPlan(sorted(skipped, all(work, mapped(orders), workers, "Reading", progress)));
        }
    }

    /**
     * Reads files and takes into the study folder what belongs to a cell. After a cancel the files already taken in lie
     * ready and are found there by the next run.
     *
     * @param skipped files that were found to be no instrument files; they are told too
     * @param workers how many files to import at a time
     * @throws ProblemException when the study may not be written
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public ImportRun run(
            ImportTarget target, List<ImportOrder> orders, List<ImportEntry> skipped, int workers, Progress progress)
            throws ProblemException {
        if (target.study().readOnly()) {
            throw Problem.error(
                            "STUDY_READ_ONLY",
                            "Nothing can be imported: the study is open for reading only.",
                            Location.of(target.study().folder()),
                            "Close the program that holds it, or check that its folder may be written to.")
                    .asException();
        }
        Staging staging = new Staging(target.study(), clock);
        staging.removeAbandoned();
        try (RecordedTraces recorded = new RecordedTraces(target.study(), cyclerFiles)) {
            FileWork work = new FileWork(cyclerFiles, target, recorded, Optional.of(staging));
            return new ImportRun(sorted(skipped, all(work, mapped(orders), workers, "Importing", progress)));
        }
    }

    private MappedOrders mapped(List<ImportOrder> orders) {
        return new MappedOrders(cyclerFiles, orders);
    }

    private static List<ImportEntry> all(
            FileWork work, MappedOrders mapped, int workers, String doing, Progress progress) {
        List<ImportOrder> orders = mapped.orders();
        ImportMemory memory = new ImportMemory(MemoryLimit.ofHeap());
        String name = doing + (orders.size() == 1 ? " one file" : " " + orders.size() + " files");
        List<ImportEntry> entries = new ParallelWork(workers)
                .run(
                        name,
                        orders,
                        order -> Math.max(1, ImportMemory.sizeBytes(order.file())),
                        (order, part) -> memory.with(order.file(), part, () -> work.one(order, part)),
                        progress);
        return Stream.concat(OnePerRecording.of(entries).stream(), mapped.refused().stream())
                .toList();
    }

    private static List<ImportEntry> sorted(List<ImportEntry> skipped, List<ImportEntry> entries) {
        return Stream.concat(skipped.stream(), entries.stream())
                .sorted(Comparator.comparing(ImportEntry::file))
                .toList();
    }
}
