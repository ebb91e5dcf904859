package org.interphaselab.cycler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;

/**
 * A whole file in memory. Its SHA-256 is summed in another thread while the caller reads the content.
 */
public final class RawFile {

    private static final int MAX_BYTES = Integer.MAX_VALUE - 16;
    private static final int BLOCK_BYTES = 1 << 22;

    private final Path path;
    private final byte[] bytes;
    private final CompletableFuture<String> sum;

    private RawFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.sum = CompletableFuture.supplyAsync(() -> Sha256.of(bytes));
    }

    /**
     * Reads a whole file.
     *
     * @throws ProblemException when it is missing, a folder, empty, not readable, larger than 2 GiB or than memory
     */
    public static RawFile read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        if (head.sizeBytes() > MAX_BYTES) {
            throw Problem.error(
                            "FILE_TOO_LARGE",
                            "The file has " + head.sizeBytes() + " bytes; at most " + MAX_BYTES
                                    + " can be read at once.",
                            Location.of(file),
                            "Export the recording in parts, or as Battery Data Format parquet.")
                    .asException();
        }
        MemoryLimit.ofHeap().requireWhole(head.sizeBytes(), file);
        byte[] bytes = new byte[(int) head.sizeBytes()];
        try (InputStream in = Files.newInputStream(file)) {
            int filled = 0;
            while (filled < bytes.length) {
                progress.checkCancelled();
                int n = in.read(bytes, filled, Math.min(BLOCK_BYTES, bytes.length - filled));
                if (n < 0) {
                    break;
                }
                filled += n;
            }
            return new RawFile(file, filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled));
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    /** The content, shared: treat as immutable. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the content, hexadecimal; waits until it is summed. */
    public String sha256() {
        return sum.join();
    }
}
