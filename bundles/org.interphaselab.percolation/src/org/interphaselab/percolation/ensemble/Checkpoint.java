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
 * Keeps the outcomes of a long ensemble in a file, so that a later call goes on where an earlier one was stopped. Written
 * atomically; a file of another simulation or seed is refused, never overwritten.
 */
final class Checkpoint {

    private static final int MAGIC = 0x49504C43;

    private final Path file;
    private final Simulation simulation;
    private final long seed;

    Checkpoint(Path file, Simulation simulation, long seed) {
        this.file = file;
        this.simulation = simulation;
        this.seed = seed;
    }

    /** Fills {@code values[o][r]} with the runs kept and tells how many there are; 0 without a file. */
    int load(double[][] values) throws ProblemException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw refused("is no checkpoint").asException();
            }
            if (!in.readUTF().equals(simulation.identity()) || in.readLong() != seed) {
                throw refused("belongs to another simulation or seed").asException();
            }
            int runs = Math.min(in.readInt(), values[0].length);
            for (int run = 0; run < runs; run++) {
                for (double[] column : values) {
                    column[run] = in.readDouble();
                }
            }
            return runs;
        } catch (IOException e) {
            throw refused("cannot be read (" + e + ")").asException(e);
        }
    }

    void save(double[][] values, int runs) throws ProblemException {
        try {
            AtomicFile.write(file, stream -> {
                DataOutputStream out = new DataOutputStream(stream);
                out.writeInt(MAGIC);
                out.writeUTF(simulation.identity());
                out.writeLong(seed);
                out.writeInt(runs);
                for (int run = 0; run < runs; run++) {
                    for (double[] column : values) {
                        out.writeDouble(column[run]);
                    }
                }
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
