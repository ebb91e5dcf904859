package org.interphaselab.percolation.ensemble;

import java.nio.file.Path;
import org.interphaselab.core.ProblemException;

/** Keeps the outcomes of a long ensemble in a {@link CheckpointFile}. */
final class Checkpoint {

    private final CheckpointFile file;

    Checkpoint(Path file, Simulation simulation, long seed) {
        this.file = new CheckpointFile(file, simulation.identity() + ", seed " + seed);
    }

    /** Fills {@code values[o][r]} with the runs kept and tells how many there are; 0 without a file. */
    int load(double[][] values) throws ProblemException {
        int[] runs = new int[1];
        file.load(in -> {
            runs[0] = Math.min(in.readInt(), values[0].length);
            for (int run = 0; run < runs[0]; run++) {
                for (double[] column : values) {
                    column[run] = in.readDouble();
                }
            }
        });
        return runs[0];
    }

    void save(double[][] values, int runs) throws ProblemException {
        file.save(out -> {
            out.writeInt(runs);
            for (int run = 0; run < runs; run++) {
                for (double[] column : values) {
                    out.writeDouble(column[run]);
                }
            }
        });
    }
}
