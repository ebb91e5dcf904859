package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.VoxelSet;

/** Makes the circuit of an image: the current's axis comes first, and what carries no current is left out. */
final class CircuitBuilder {

    private final Microstructure image;
    private final PhaseConductivities conductivities;
    private final Direction direction;
    private final FaceConvention convention;

    CircuitBuilder(
            Microstructure image, PhaseConductivities conductivities, Direction direction, FaceConvention convention) {
        this.image = image;
        this.conductivities = conductivities;
        this.direction = direction;
        this.convention = convention;
    }

    /**
     * The circuit of the voxels that percolate; without dead ends.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    VoxelCircuit build(VoxelSet percolating, Progress wanted) {
        byte[] kindOfLabel = new byte[256];
        double[] values = image.phases().stream()
                .mapToDouble(conductivities::of)
                .filter(value -> value > 0)
                .sorted()
                .distinct()
                .toArray();
        double[] byKind = new double[values.length + 1];
        System.arraycopy(values, 0, byKind, 1, values.length);
        for (int label : image.phases()) {
            double value = conductivities.of(label);
            kindOfLabel[label] = value > 0 ? (byte) (Arrays.binarySearch(values, value) + 1) : 0;
        }
        int length = image.extent(direction);
        int across = image.extent(direction == Direction.X ? Direction.Y : Direction.X);
        int along = image.extent(direction == Direction.Z ? Direction.Y : Direction.Z);
        byte[] kind = new byte[image.voxels()];
        int at = 0;
        for (int i = 0; i < length; i++) {
            wanted.checkCancelled();
            for (int j = 0; j < across; j++) {
                for (int k = 0; k < along; k++, at++) {
                    int x = direction == Direction.X ? i : j;
                    int y = direction == Direction.Y ? i : direction == Direction.X ? j : k;
                    int z = direction == Direction.Z ? i : k;
                    kind[at] = percolating.contains(x, y, z) ? kindOfLabel[image.label(x, y, z)] : 0;
                }
            }
        }
        VoxelCircuit circuit = convention == FaceConvention.HALF_VOXEL
                ? halfVoxel(length, across, along, kind, byKind)
                : firstVoxel(length, across, along, kind, byKind);
        DeadEnds.remove(circuit, wanted);
        return circuit;
    }

    private static VoxelCircuit halfVoxel(int nx, int ny, int nz, byte[] kind, double[] byKind) {
        double[] inlet = new double[ny * nz];
        double[] outlet = new double[ny * nz];
        int last = (nx - 1) * ny * nz;
        for (int c = 0; c < inlet.length; c++) {
            inlet[c] = 2 * byKind[kind[c] & 0xFF];
            outlet[c] = 2 * byKind[kind[last + c] & 0xFF];
        }
        return new VoxelCircuit(nx, ny, nz, kind, byKind, inlet, outlet);
    }

    private static VoxelCircuit firstVoxel(int nx, int ny, int nz, byte[] kind, double[] byKind) {
        int layer = ny * nz;
        int last = (nx - 1) * layer;
        double[] inlet = new double[layer];
        double[] outlet = new double[layer];
        for (int c = 0; c < layer; c++) {
            inlet[c] = VoxelCircuit.series(byKind[kind[c] & 0xFF], byKind[kind[c + layer] & 0xFF]);
            outlet[c] = VoxelCircuit.series(byKind[kind[last + c] & 0xFF], byKind[kind[last - layer + c] & 0xFF]);
        }
        return new VoxelCircuit(nx - 2, ny, nz, Arrays.copyOfRange(kind, layer, last), byKind, inlet, outlet);
    }
}
