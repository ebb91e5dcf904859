package org.interphaselab.cycler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;

/**
 * The bytes by which a recording is known and kept: those of its file or, where the instrument keeps a recording in
 * several files, those of a package of them, each byte for byte as it is. A package is read like the recording it was
 * made of, and the same files always give the same package. {@link ImportReport#sha256()} is the sum of these bytes.
 */
public interface RawSource {

    /** The name to keep them under. */
    String fileName();

    /** The files they come from, the one that stands for the recording first. */
    List<Path> files();

    /**
     * Writes the bytes.
     *
     * @throws IOException when a file cannot be read, changes meanwhile, or {@code out} takes no more
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    void writeTo(OutputStream out, Progress progress) throws IOException;

    /**
     * SHA-256 of the bytes, hexadecimal.
     *
     * @throws IOException as {@link #writeTo}
     */
    default String sha256(Progress progress) throws IOException {
        return Sha256.of(out -> writeTo(out, progress));
    }

    /** A recording that is one file. */
    static RawSource of(Path file) {
        return new RawSource() {

            private static final int BLOCK_BYTES = 1 << 20;

            @Override
            public String fileName() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public List<Path> files() {
                return List.of(file);
            }

            @Override
            public void writeTo(OutputStream out, Progress progress) throws IOException {
                byte[] block = new byte[BLOCK_BYTES];
                try (var in = Files.newInputStream(file)) {
                    for (int n = in.read(block); n >= 0; n = in.read(block)) {
                        progress.checkCancelled();
                        out.write(block, 0, n);
                    }
                }
            }
        };
    }
}
