package org.interphaselab.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Study;
import org.interphaselab.study.migration.Migrations;

/**
 * An open study: the folder with the study file, the instrument files, the traces, the cached results and the reports.
 *
 * <p>One program at a time may write it; for all others it is read-only. Saving replaces the study file as a whole or not
 * at all, and keeps the one before as backup. Not to be used by several threads at once.
 */
public final class StudyFolder implements AutoCloseable {

    /** Name of the study file. */
    public static final String FILE = "study.interphase";

    /** Name of the backup: the study file before the last save. */
    public static final String BACKUP = "study.interphase.bak";

    /** Where a damaged study file is kept when the backup has taken its place. */
    static final String DAMAGED = "study.interphase.damaged";

    /** Replaces a file as a whole or not at all. */
    @FunctionalInterface
    interface FileReplacement {
        void replace(Path target, AtomicFile.Content content) throws IOException;
    }

    private final Path folder;
    private final StudyFile format = new StudyFile(Migrations.standard());
    private final FileReplacement replacement;
    private final Optional<StudyLock> lock;
    private final Optional<LockOwner> heldBy;
    private final Resource resource;
    private final boolean readOnly;
    private final List<Problem> problems;
    private byte[] textOnDisk;

    private StudyFolder(
            Path folder, FileReplacement replacement, Access access, StudyFile.Loaded loaded, byte[] textOnDisk) {
        this.folder = folder;
        this.replacement = replacement;
        this.lock = access.lock();
        this.heldBy = access.heldBy();
        this.resource = loaded.resource();
        this.readOnly = access.lock().isEmpty() || loaded.newer();
        this.problems = new ArrayList<>(access.problems());
        this.problems.addAll(loaded.problems());
        this.textOnDisk = textOnDisk;
    }

    /**
     * Opens a study. Where somebody else has it open, or the folder cannot be written, it is opened read-only and
     * {@link #problems()} says why.
     *
     * @param policy what to do if a newer program wrote it
     * @throws ProblemException if there is no study, or it cannot be understood as a whole
     */
    public static StudyFolder open(Path folder, NewerVersion policy) throws ProblemException {
        return open(folder, policy, AtomicFile::write);
    }

    static StudyFolder open(Path folder, NewerVersion policy, FileReplacement replacement) throws ProblemException {
        requireStudy(folder);
        return open(folder, FILE, policy, replacement);
    }

    /**
     * Opens a study to look at: nothing is written into the folder, not even that it is open.
     *
     * @param policy what to do if a newer program wrote it
     * @throws ProblemException if there is no study, or it cannot be understood as a whole
     */
    public static StudyFolder openReadOnly(Path folder, NewerVersion policy) throws ProblemException {
        requireStudy(folder);
        return new StudyFolder(folder, AtomicFile::write, Access.none(), read(folder, FILE, policy), null);
    }

    /**
     * Opens the backup of a study whose file is damaged or missing. Saving puts it in the place of the study file; the
     * damaged file is kept under another name, and the backup stays.
     */
    public static StudyFolder openBackup(Path folder, NewerVersion policy) throws ProblemException {
        requireFolder(folder);
        return open(folder, BACKUP, policy, AtomicFile::write);
    }

    private static StudyFolder open(Path folder, String name, NewerVersion policy, FileReplacement replacement)
            throws ProblemException {
        // read before the lock: a folder whose study does not open is left as it was, without the files of a lock.
        // The lock file cannot be taken away afterwards, see StudyLock
        StudyFile.Loaded before = read(folder, name, policy);
        Access access = Access.to(folder);
        boolean opened = false;
        try {
            StudyFile.Loaded loaded = unchanged(folder.resolve(name), before) ? before : read(folder, name, policy);
            byte[] known = name.equals(FILE) ? loaded.text() : null;
            StudyFolder study = new StudyFolder(folder, replacement, access, loaded, known);
            opened = true;
            return study;
        } finally {
            if (!opened) {
                access.giveUp();
            }
        }
    }

    private static StudyFile.Loaded read(Path folder, String name, NewerVersion policy) throws ProblemException {
        return new StudyFile(Migrations.standard()).read(folder.resolve(name), folder.resolve(BACKUP), policy);
    }

    private static boolean unchanged(Path file, StudyFile.Loaded loaded) throws ProblemException {
        return Arrays.equals(StudyFile.text(file), loaded.text());
    }

    /**
     * Makes a new study in a folder, which is created if it is missing and must not hold a study.
     *
     * @param study the study; objects without identifier get one
     */
    public static StudyFolder create(Path folder, Study study) throws ProblemException {
        try {
            if (Files.exists(folder)) {
                requireFolder(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StudyProblems.notSaved(folder, e).asException(e);
        }
        if (Files.exists(folder.resolve(FILE))) {
            throw StudyProblems.exists(folder.resolve(FILE)).asException();
        }
        Access access = Access.to(folder);
        Resource resource = StudyFile.hold(study, folder.resolve(FILE));
        StudyFolder created = new StudyFolder(
                folder, AtomicFile::write, access, new StudyFile.Loaded(resource, null, false, List.of()), null);
        boolean saved = false;
        try {
            if (created.readOnly) {
                throw created.problems.getFirst().asException();
            }
            created.save();
            saved = true;
            return created;
        } finally {
            if (!saved) {
                access.giveUp();
            }
        }
    }

    private static void requireStudy(Path folder) throws ProblemException {
        requireFolder(folder);
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw StudyProblems.noStudy(folder, folder.resolve(BACKUP)).asException();
        }
    }

    private static void requireFolder(Path folder) throws ProblemException {
        if (!Files.exists(folder)) {
            throw StudyProblems.noFolder(folder).asException();
        }
        if (!Files.isDirectory(folder)) {
            throw StudyProblems.notAFolder(folder).asException();
        }
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The study file. */
    public Path file() {
        return folder.resolve(FILE);
    }

    /** The study. */
    public Study study() {
        return (Study) resource.getContents().getFirst();
    }

    /** The EMF resource that holds the study. */
    public Resource resource() {
        return resource;
    }

    /** Whether nothing may be written into the folder. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Who else has the study open for writing, where known. */
    public Optional<LockOwner> heldBy() {
        return heldBy;
    }

    /** What the user should know about how the study was opened; none of it an error. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Where instrument files are kept untouched. */
    public Path rawFolder() {
        return folder.resolve("raw");
    }

    /** Where imported traces are kept. */
    public Path tracesFolder() {
        return folder.resolve("traces");
    }

    /** Where results are cached. */
    public Path resultsFolder() {
        return folder.resolve("results");
    }

    /** Where reports are written. */
    public Path reportsFolder() {
        return folder.resolve("reports");
    }

    /**
     * Writes the study file and keeps the one before as backup.
     *
     * @throws ProblemException if that fails; the study file is then as it was before
     */
    public void save() throws ProblemException {
        if (readOnly) {
            throw StudyProblems.readOnly(file()).asException();
        }
        try {
            byte[] text = format.write(resource, file());
            if (Files.exists(file())) {
                keepPredecessor();
            }
            replacement.replace(file(), out -> out.write(text));
            textOnDisk = text;
        } catch (IOException e) {
            throw StudyProblems.notSaved(file(), e).asException(e);
        }
    }

    /** Only a file that this program has read or written goes into the backup: it is known to be good. */
    private void keepPredecessor() throws IOException, ProblemException {
        if (textOnDisk == null) {
            AtomicFile.moveOver(file(), folder.resolve(DAMAGED));
            return;
        }
        byte[] found = StudyFile.text(file());
        if (!Arrays.equals(found, textOnDisk)) {
            throw StudyProblems.changedOutside(file()).asException();
        }
        replacement.replace(folder.resolve(BACKUP), out -> out.write(found));
    }

    /** Lets others write the study. Does not save. */
    @Override
    public void close() {
        lock.ifPresent(StudyLock::release);
    }

    /** The right to write, or the reason why there is none. */
    private record Access(Optional<StudyLock> lock, Optional<LockOwner> heldBy, List<Problem> problems) {

        static Access none() {
            return new Access(Optional.empty(), Optional.empty(), List.of());
        }

        static Access to(Path folder) {
            try {
                StudyLock.Attempt attempt = StudyLock.attempt(folder);
                List<Problem> problems =
                        attempt.lock().isPresent() ? List.of() : List.of(StudyProblems.held(folder, attempt.heldBy()));
                return new Access(attempt.lock(), attempt.heldBy(), problems);
            } catch (IOException e) {
                return new Access(Optional.empty(), Optional.empty(), List.of(StudyProblems.cannotLock(folder, e)));
            }
        }

        void giveUp() {
            lock.ifPresent(StudyLock::release);
        }
    }
}
