package org.interphaselab.percolation.ensemble;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The state of long work in a file, so that a later call goes on where an earlier one was stopped. Written atomically; a file
 * of other work is refused, never overwritten.
 */
public final class CheckpointFile {

    private static final int MAGIC = 0x49504C43;

    private final Path file;
    private final String identity;

    /** Reads a state. */
    @FunctionalInterface
    public interface Reading {
        void from(DataInputStream in) throws IOException;
    }

    /** Writes a state. */
    @FunctionalInterface
    public interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /**
     * A file for one work.
     *
     * @param identity all that decides the outcome, in words; at most 20 000 characters
     */
    public CheckpointFile(Path file, String identity) {
        this.file = file;
        this.identity = identity;
    }

    /**
     * Reads the state where there is a file.
     *
     * @throws ProblemException when it is another work's, or cannot be read
     */
    public boolean load(Reading state) throws ProblemException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw refused("is no checkpoint").asException();
            }
            if (!in.readUTF().equals(identity)) {
                throw refused("belongs to another simulation or seed").asException();
            }
            state.from(in);
            return true;
        } catch (IOException e) {
            throw refused("cannot be read (" + e + ")").asException(e);
        }
    }

    /**
     * Writes the state.
     *
     * @throws ProblemException when it cannot be written
     */
    public void save(Writing state) throws ProblemException {
        try {
            AtomicFile.write(file, stream -> {
                DataOutputStream out = new DataOutputStream(stream);
                out.writeInt(MAGIC);
                out.writeUTF(identity);
                state.to(out);
                out.flush();
            });
        } catch (IOException e) {
            throw Problem.error(
                            "CHECKPOINT_NOT_WRITTEN",
                            "The checkpoint cannot be written: " + e.getMessage() + ".",
                            Location.of(file),
                            "Name a file in a folder that may be written to, or leave the checkpoint out.")
                    .asException(e);
        }
    }

    private Problem refused(String why) {
        return Problem.error(
                "CHECKPOINT_REFUSED",
                "The checkpoint " + why + ".",
                Location.of(file),
                "Name another file, or remove this one if nobody needs it.");
    }
}
