package org.interphaselab.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that a reader sees the old content or the new one, never half of it: temporary file beside it,
 * forced to the disk, then renamed over it.
 */
public final class AtomicFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Replaces {@code target}; its folder must exist. On any failure the old file stays and no temporary file is left.
     */
    public static void write(Path target, Content content) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            moveOver(temporary, absolute);
        } catch (FileSystemException e) {
            throw temporary.toString().equals(e.getFile()) ? about(absolute, e) : e;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The failure as one of the file the user knows: the temporary one is nobody's business. */
    private static FileSystemException about(Path target, FileSystemException failure) {
        String reason =
                switch (failure) {
                    case AccessDeniedException denied -> "its folder may not be written to";
                    case NoSuchFileException missing -> "its folder does not exist";
                    default -> failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
                };
        FileSystemException named = new FileSystemException(target.toString(), null, reason);
        named.initCause(failure);
        return named;
    }

    /** Renames {@code source} over {@code target}, atomically where the file system can. */
    public static void moveOver(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
