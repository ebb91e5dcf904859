package org.interphaselab.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.interphaselab.core.AtomicFile;

/**
 * The right of one program to write a study. The operating system holds the lock and frees it when the program dies;
 * a file beside it says whose it is.
 *
 * <p>Two files, because closing any channel on a locked file frees the lock of the whole process on some systems: the
 * lock file itself is never opened by the process that holds it, and never deleted: somebody else may just have opened
 * it, would then lock a file that is no longer there, and a third one could lock a new file of the same name.
 */
final class StudyLock {

    static final String LOCK_FILE = ".study.lock";
    static final String OWNER_FILE = ".study.owner";

    private final FileChannel channel;
    private final Path ownerFile;

    private StudyLock(FileChannel channel, Path ownerFile) {
        this.channel = channel;
        this.ownerFile = ownerFile;
    }

    /** What came of the attempt: the lock, or who has it, where that is known. */
    record Attempt(Optional<StudyLock> lock, Optional<LockOwner> heldBy) {}

    /**
     * Tries to get the lock of a study folder; does not wait.
     *
     * @throws IOException if the folder cannot be written, or cannot be locked at all
     */
    static Attempt attempt(Path folder) throws IOException {
        synchronized (StudyLock.class) {
            Path ownerFile = folder.resolve(OWNER_FILE);
            Optional<LockOwner> owner = LockOwner.read(ownerFile);
            if (owner.isPresent() && owner.get().isThisProcess()) {
                return new Attempt(Optional.empty(), owner);
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return locked(channel, ownerFile)
                    .map(lock -> new Attempt(Optional.of(lock), Optional.empty()))
                    .orElseGet(() -> new Attempt(Optional.empty(), owner));
        }
    }

    /** The lock of the file is freed with its channel. */
    @SuppressWarnings("resource")
    private static Optional<StudyLock> locked(FileChannel channel, Path ownerFile) throws IOException {
        boolean done = false;
        try {
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            LockOwner self = LockOwner.thisProcess(Instant.now());
            AtomicFile.write(ownerFile, self::writeTo);
            done = true;
            return Optional.of(new StudyLock(channel, ownerFile));
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    /** Frees the lock. */
    void release() {
        synchronized (StudyLock.class) {
            try (channel) {
                Files.deleteIfExists(ownerFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
