package org.interphaselab.percolation.microstructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/** Values one after the other, packed with gzip or not, as a {@link Sidecar} describes them. */
final class RawStack {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;
    private static final int BLOCK = 1 << 16;

    private final Path file;

    RawStack(Path file) {
        this.file = file;
    }

    Microstructure read(Progress progress) throws IOException, ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Sidecar sidecar = Sidecar.read(file);
        int[] shape = sidecar.shape();
        byte[] labels = new byte[ImageStacks.requireRoom(shape[0], shape[1], shape[2], file)];
        progress.begin("Reading " + file.getFileName(), labels.length);
        try (InputStream in = open()) {
            fill(labels, in, sidecar, progress);
            if (in.read() >= 0) {
                throw wrongLength("more", labels.length, sidecar);
            }
        }
        return new Microstructure(labels, shape[0], shape[1], shape[2], sidecar.voxelEdge());
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return packed ? new GZIPInputStream(in, BLOCK) : in;
    }

    private void fill(byte[] labels, InputStream in, Sidecar sidecar, Progress progress)
            throws IOException, ProblemException {
        int size = sidecar.type().bytes();
        byte[] block = new byte[BLOCK];
        ByteBuffer values = ByteBuffer.wrap(block).order(sidecar.byteOrder());
        int voxel = 0;
        while (voxel < labels.length) {
            progress.checkCancelled();
            int wanted = Math.min(BLOCK / size, labels.length - voxel);
            int got = in.readNBytes(block, 0, wanted * size) / size;
            for (int v = 0; v < got; v++) {
                labels[place(voxel + v, sidecar)] =
                        ImageStacks.label(value(values, v * size, sidecar.type()), voxel + v, file);
            }
            voxel += got;
            progress.advance(got);
            if (got < wanted) {
                throw wrongLength("fewer", labels.length, sidecar);
            }
        }
    }

    private static int place(int voxel, Sidecar sidecar) {
        if (sidecar.zFastest()) {
            return voxel;
        }
        int nx = sidecar.shape()[0];
        int ny = sidecar.shape()[1];
        int x = voxel % nx;
        int y = voxel / nx % ny;
        int z = voxel / nx / ny;
        return (x * ny + y) * sidecar.shape()[2] + z;
    }

    private static double value(ByteBuffer values, int at, Sidecar.Type type) {
        return switch (type) {
            case UINT8 -> values.get(at) & 0xFF;
            case INT8 -> values.get(at);
            case UINT16 -> values.getShort(at) & 0xFFFF;
            case INT16 -> values.getShort(at);
            case UINT32 -> values.getInt(at) & 0xFFFF_FFFFL;
            case INT32 -> values.getInt(at);
            case FLOAT32 -> values.getFloat(at);
            case FLOAT64 -> values.getDouble(at);
        };
    }

    private ProblemException wrongLength(String more, int voxels, Sidecar sidecar) {
        return Problem.error(
                        "RAW_LENGTH",
                        "The file holds " + more + " than the " + voxels + " values of "
                                + sidecar.type().bytes() + " bytes that its sidecar promises.",
                        Location.of(file),
                        "Put the shape and the dtype in " + Sidecar.of(file).getFileName() + " right.")
                .asException();
    }
}
