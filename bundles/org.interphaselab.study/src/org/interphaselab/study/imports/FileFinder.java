package org.interphaselab.study.imports;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.CyclerFormat;

/**
 * Finds the instrument files among files and folders, by their content. A file that was named is taken as it is; in a
 * folder whatever no reader knows is skipped, with the reason, unless its name says that an instrument wrote it. A recording that an instrument keeps as several files is
 * found once. The study's own folder is left out, and so are hidden files.
 */
final class FileFinder {

    /** Names of files that need not be of an instrument. */
    private static final Set<String> GENERAL =
            Set.of(".csv", ".txt", ".tsv", ".dat", ".xlsx", ".xls", ".parquet", ".z", ".asc", ".log");

    private final CyclerFiles cyclerFiles;
    private final Path studyFolder;
    private final Optional<CyclerFormat> table;
    private final Set<Path> recordings = new TreeSet<>();
    private final List<ImportEntry> skipped = new ArrayList<>();

    /**
     * Finds files for a study.
     *
     * @param table the format by which all are to be read, where a mapping was chosen: whatever their content looks like
     */
    FileFinder(CyclerFiles cyclerFiles, Path studyFolder, Optional<CyclerFormat> table) {
        this.table = table;
        this.cyclerFiles = cyclerFiles;
        this.studyFolder = studyFolder.toAbsolutePath().normalize();
    }

    /**
     * Looks at what the user pointed to.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    FoundFiles find(List<Path> paths, Progress progress) throws ProblemException {
        progress.begin("Looking for instrument files", paths.size());
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                walk(absolute, progress);
            } else {
                add(absolute, true);
            }
            progress.advance(1);
        }
        return new FoundFiles(List.copyOf(recordings), skipped);
    }

    /**
     * Looks at files of a folder: like {@link #find}, but what is no instrument file is skipped.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    FoundFiles among(List<Path> files, Progress progress) {
        progress.begin("Looking for instrument files", files.size());
        for (Path file : files) {
            progress.checkCancelled();
            add(file.toAbsolutePath().normalize(), false);
            progress.advance(1);
        }
        return new FoundFiles(List.copyOf(recordings), skipped);
    }

    private void walk(Path folder, Progress progress) throws ProblemException {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, progress));
        } catch (IOException e) {
            throw Problem.error(
                            "FOLDER_UNREADABLE",
                            "The folder cannot be searched: " + e.getMessage() + ".",
                            Location.of(folder),
                            "Check the permissions, the disk or the network share it lies on.")
                    .asException(e);
        }
    }

    private void add(Path file, boolean named) {
        if (table.isPresent()) {
            addTable(file, table.get(), named);
            return;
        }
        try {
            recordings.add(cyclerFiles.recordingOf(file));
        } catch (ProblemException e) {
            if (named) {
                // it is read all the same, so that the user is told why it cannot be
                recordings.add(file);
            } else if (e.problem().code().equals("FILE_UNREADABLE") || isNamedAsInstruments(file)) {
                refuse(file, e.problem());
            } else {
                skip(file, e.problem());
            }
        }
    }

    private void addTable(Path file, CyclerFormat format, boolean named) {
        if (named || format.hasUsualExtension(file)) {
            recordings.add(file);
        } else {
            skip(
                    file,
                    Problem.note(
                            "MAPPING_OTHER_FILE",
                            "The mapping is for files whose names end in " + String.join(" or ", format.extensions())
                                    + ".",
                            Location.of(file),
                            "Import it without a mapping, or name the file itself to have it read by this one."));
        }
    }

    /** An empty or damaged file of an instrument was to be a recording; a text or workbook may be anything. */
    private boolean isNamedAsInstruments(Path file) {
        return cyclerFiles.formats().stream()
                .filter(format -> format.extensions().stream().noneMatch(GENERAL::contains))
                .anyMatch(format -> format.hasUsualExtension(file));
    }

    /** What cannot be looked at may hold recordings: that is no reason to pass it over in silence. */
    private void refuse(Path file, Problem why) {
        ImportOrder order = new ImportOrder(file, ImportSettings.of(CellAssignment.none()));
        skipped.add(ImportEntry.without(order, ImportAction.REFUSED, why));
    }

    private void skip(Path file, Problem why) {
        ImportOrder order = new ImportOrder(file, ImportSettings.of(CellAssignment.none()));
        Problem note = Problem.note(why.code(), why.what(), why.where(), why.remedy());
        skipped.add(ImportEntry.without(order, ImportAction.SKIPPED, note));
    }

    /** Goes through a folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Progress progress;

        private Visitor(Path top, Progress progress) {
            this.top = top;
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            boolean left = folder.equals(studyFolder) || !folder.equals(top) && isHidden(folder);
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            progress.checkCancelled();
            if (attributes.isRegularFile() && !isHidden(file)) {
                add(file, false);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            Problem why = Problem.error(
                    "FILE_UNREADABLE",
                    "The file or folder cannot be read: " + e.getMessage() + ".",
                    Location.of(file),
                    "Check the permissions, the disk or the network share it lies on.");
            if (e instanceof FileSystemLoopException) {
                skip(file, why); // a link back to a folder that is searched anyway
            } else {
                refuse(file, why);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
