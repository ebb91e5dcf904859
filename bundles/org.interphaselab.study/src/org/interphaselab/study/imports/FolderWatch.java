package org.interphaselab.study.imports;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Watches folders, with all folders in them, for files that appear or grow, and tells each once it is at rest. The folders
 * are looked through at intervals, which works on network shares too; where the system tells of changes, they are looked
 * through at once. Files that are there at the start are told as well. The study's own folder is left out.
 */
public final class FolderWatch implements AutoCloseable {

    private static final long ASK_WHETHER_CANCELLED_MS = 100;

    private final List<Path> folders;
    private final Path studyFolder;
    private final Duration interval;
    private final Clock clock;
    private final SettledFiles settled;
    private final Optional<WatchService> changes;
    private final Set<Path> registered = new HashSet<>();

    /**
     * Begins to watch.
     *
     * @param studyFolder the study that the files are imported into
     * @param atRest how long a file must not have changed
     * @param interval time between two looks
     */
    public FolderWatch(List<Path> folders, Path studyFolder, Duration atRest, Duration interval) {
        this(folders, studyFolder, atRest, interval, Clock.systemUTC());
    }

    FolderWatch(List<Path> folders, Path studyFolder, Duration atRest, Duration interval, Clock clock) {
        this.folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        this.studyFolder = studyFolder.toAbsolutePath().normalize();
        this.interval = interval;
        this.clock = clock;
        this.settled = new SettledFiles(atRest);
        this.changes = watchService(this.folders);
    }

    private static Optional<WatchService> watchService(List<Path> folders) {
        try {
            return folders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folders.getFirst().getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            // the system has no more of them, or none: then the folders are looked through at intervals alone
            return Optional.empty();
        }
    }

    /**
     * Waits until files are at rest.
     *
     * @return at least one file, in the order of their paths; instrument files or not
     * @throws ProblemException when a folder is gone
     * @throws CancellationException when the user cancels
     */
    public List<Path> await(Progress progress) throws ProblemException {
        while (true) {
            progress.checkCancelled();
            List<Path> files = settled.observe(look(progress), clock.instant());
            if (!files.isEmpty()) {
                return files;
            }
            sleep(progress);
        }
    }

    private void sleep(Progress progress) {
        long end = System.nanoTime() + interval.toNanos();
        try {
            while (System.nanoTime() < end) {
                progress.checkCancelled();
                long wait = Math.min(ASK_WHETHER_CANCELLED_MS, 1 + (end - System.nanoTime()) / 1_000_000);
                if (changes.isPresent()) {
                    WatchKey key = changes.get().poll(wait, TimeUnit.MILLISECONDS);
                    if (key != null) {
                        key.pollEvents();
                        key.reset();
                        return;
                    }
                } else {
                    Thread.sleep(wait);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private Map<Path, SettledFiles.Stamp> look(Progress progress) throws ProblemException {
        Map<Path, SettledFiles.Stamp> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(
                        folder,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new Visitor(folder, files, progress));
            } catch (IOException e) {
                throw Problem.error(
                                "WATCHED_FOLDER_GONE",
                                "The folder cannot be watched any more: " + e.getMessage() + ".",
                                Location.of(folder),
                                "Check that it exists and may be read, and that the network share is there; then start"
                                        + " again. What was imported stays.")
                        .asException(e);
            }
        }
        return files;
    }

    @Override
    public void close() throws ProblemException {
        if (changes.isPresent()) {
            try {
                changes.get().close();
            } catch (IOException e) {
                throw Problem.warning(
                                "WATCH_NOT_ENDED",
                                "The watching of the folder could not be ended: " + e.getMessage() + ".",
                                Location.of(folders.getFirst()),
                                "Nothing is to be done; it ends with the program.")
                        .asException(e);
            }
        }
    }

    /** Goes through a folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Map<Path, SettledFiles.Stamp> files;
        private final Progress progress;

        private Visitor(Path top, Map<Path, SettledFiles.Stamp> files, Progress progress) {
            this.top = top;
            this.files = files;
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            boolean left = folder.equals(studyFolder) || !folder.equals(top) && isHidden(folder);
            if (left) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                files.put(
                        file,
                        new SettledFiles.Stamp(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(top)) {
                throw e;
            }
            // it went away meanwhile, or may not be read: not at rest, so not told
            return FileVisitResult.CONTINUE;
        }

        private void register(Path folder) {
            if (changes.isPresent() && registered.add(folder)) {
                try {
                    folder.register(changes.get(), ENTRY_CREATE, ENTRY_MODIFY);
                } catch (IOException e) {
                    // the system has no room for another; the folder is looked through at intervals all the same
                    registered.add(folder);
                }
            }
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
