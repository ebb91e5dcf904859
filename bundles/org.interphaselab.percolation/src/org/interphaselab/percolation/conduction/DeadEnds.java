package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Progress;

/** Voxels through which nothing can flow because they lead to one other voxel only, and what this makes of their neighbours. */
final class DeadEnds {

    private final VoxelCircuit circuit;
    private final byte[] kind;
    private final int[] step;

    private DeadEnds(VoxelCircuit circuit) {
        this.circuit = circuit;
        kind = circuit.kind();
        int layer = circuit.ny() * circuit.nz();
        step = new int[] {-layer, layer, -circuit.nz(), circuit.nz(), -1, 1};
    }

    /** Sets the kind of all voxels of dead ends to 0. */
    static void remove(VoxelCircuit circuit, Progress wanted) {
        DeadEnds ends = new DeadEnds(circuit);
        int at = 0;
        for (int i = 0; i < circuit.nx(); i++) {
            wanted.checkCancelled();
            for (int j = 0; j < circuit.ny(); j++) {
                for (int k = 0; k < circuit.nz(); k++, at++) {
                    if (ends.kind[at] != 0) {
                        ends.follow(at);
                    }
                }
            }
        }
    }

    private void follow(int voxel) {
        int at = voxel;
        while (at >= 0) {
            at = wayOn(at);
        }
    }

    /** Removes a voxel with at most one way out and returns where that leads; −1 when it has more, or none. */
    private int wayOn(int voxel) {
        int nz = circuit.nz();
        int k = voxel % nz;
        int j = voxel / nz % circuit.ny();
        int i = voxel / nz / circuit.ny();
        if (kind[voxel] == 0 || circuit.inletAt(i, j, k) > 0 || circuit.outletAt(i, j, k) > 0) {
            return -1;
        }
        int way = -1;
        for (int side = 0; side < step.length; side++) {
            if (inside(side, i, j, k) && kind[voxel + step[side]] != 0) {
                if (way >= 0) {
                    return -1;
                }
                way = voxel + step[side];
            }
        }
        kind[voxel] = 0;
        return way;
    }

    private boolean inside(int side, int i, int j, int k) {
        return switch (side) {
            case 0 -> i > 0;
            case 1 -> i + 1 < circuit.nx();
            case 2 -> j > 0;
            case 3 -> j + 1 < circuit.ny();
            case 4 -> k > 0;
            default -> k + 1 < circuit.nz();
        };
    }
}
