package org.interphaselab.cycler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Sha256;

/** The SHA-256 of a file, summed in another thread while the file is read. */
public final class FileSum {

    private final Path file;
    private final CompletableFuture<String> sum;

    private FileSum(Path file, CompletableFuture<String> sum) {
        this.file = file;
        this.sum = sum;
    }

    /** Begins to sum. */
    public static FileSum begin(Path file) {
        return new FileSum(file, CompletableFuture.supplyAsync(() -> {
            try {
                return Sha256.of(file);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }));
    }

    /** A sum that is there already. */
    public static FileSum known(Path file, String sha256) {
        return new FileSum(file, CompletableFuture.completedFuture(sha256));
    }

    /**
     * The sum, hexadecimal; waits until it is there.
     *
     * @throws ProblemException when the file cannot be read
     */
    public String sha256() throws ProblemException {
        try {
            return sum.join();
        } catch (CompletionException e) {
            throw FileHead.unreadable(file, e.getCause() instanceof IOException cause ? cause : new IOException(e));
        }
    }
}
