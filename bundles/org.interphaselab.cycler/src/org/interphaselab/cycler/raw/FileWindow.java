package org.interphaselab.cycler.raw;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;

/** A file of which only a stretch at a time is in memory. */
public final class FileWindow implements AutoCloseable {

    /** Small enough to stay in the processor's cache, large enough for few calls of the system. */
    private static final int BYTES = 1 << 18;

    private static final int MAX_FILE_BYTES = Integer.MAX_VALUE - 16;

    private final Path file;
    private final FileChannel channel;
    private final int length;

    private FileWindow(Path file, FileChannel channel, int length) {
        this.file = file;
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException when it is missing, a folder, empty, not readable or larger than 2 GiB
     */
    public static FileWindow open(Path file) throws ProblemException {
        FileHead head = FileHead.of(file);
        if (head.sizeBytes() > MAX_FILE_BYTES) {
            throw Problem.error(
                            "FILE_TOO_LARGE",
                            "The file has " + head.sizeBytes() + " bytes; files of this format have at most "
                                    + MAX_FILE_BYTES + ".",
                            Location.of(file),
                            "Export the recording in parts, or as Battery Data Format parquet.")
                    .asException();
        }
        try {
            return new FileWindow(file, FileChannel.open(file, StandardOpenOption.READ), (int) head.sizeBytes());
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** How many bytes the file had when it was opened. */
    int length() {
        return length;
    }

    /** Room for a stretch. */
    byte[] buffer() {
        return new byte[Math.min(BYTES, length)];
    }

    /**
     * Fills a buffer from a byte of the file on; less only at the file's end.
     *
     * @return bytes read
     * @throws EOFException when the file has become shorter meanwhile
     */
    int read(int offset, byte[] buffer) throws IOException {
        int wanted = Math.min(buffer.length, length - offset);
        ByteBuffer into = ByteBuffer.wrap(buffer, 0, wanted);
        while (into.hasRemaining()) {
            if (channel.read(into, (long) offset + into.position()) < 0) {
                throw new EOFException("it has become shorter while it was read");
            }
        }
        return wanted;
    }

    @Override
    public void close() throws ProblemException {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }
}
