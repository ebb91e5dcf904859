package org.interphaselab.percolation.conduction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What conjugate gradients know between two steps: with it a solution goes on as if it had not been stopped, to the same bits.
 */
final class SolverState {

    private static final int CHUNK = 1 << 13;

    /** Potential of black voxels, what is left of the source, the last direction and the current it makes. */
    final double[] x;

    final double[] r;
    final double[] p;
    final double[] q;
    /** Relative error after each step. */
    final double[] errors;

    final EnergyTail tail = new EnergyTail();
    Currents currents = new Currents(0, 0);
    double pq;
    int step;

    SolverState(int cells, int mostSteps) {
        x = new double[cells];
        r = new double[cells];
        p = new double[cells];
        q = new double[cells];
        errors = new double[mostSteps];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(step);
        out.writeDouble(pq);
        out.writeDouble(currents.in());
        out.writeDouble(currents.out());
        tail.write(out);
        write(Arrays.copyOf(errors, step), out);
        for (double[] each : new double[][] {x, r, p, q}) {
            write(each, out);
        }
    }

    void read(DataInputStream in) throws IOException {
        step = in.readInt();
        pq = in.readDouble();
        currents = new Currents(in.readDouble(), in.readDouble());
        tail.read(in);
        double[] known = new double[step];
        read(known, in);
        System.arraycopy(known, 0, errors, 0, step);
        for (double[] each : new double[][] {x, r, p, q}) {
            read(each, in);
        }
    }

    private static void write(double[] values, DataOutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Double.BYTES);
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            buffer.clear();
            buffer.asDoubleBuffer().put(values, from, count);
            out.write(buffer.array(), 0, count * Double.BYTES);
        }
    }

    private static void read(double[] values, DataInputStream in) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Double.BYTES);
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            in.readFully(buffer.array(), 0, count * Double.BYTES);
            buffer.clear();
            buffer.asDoubleBuffer().get(values, from, count);
        }
    }
}
