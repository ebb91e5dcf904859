package org.interphaselab.percolation.conduction;

import org.interphaselab.core.Progress;

/**
 * From voxels to the first coarse level: each block of 2 × 2 × 2 voxels becomes one node for each of its connected pieces,
 * and bonds are the sums of the faces between pieces (Galerkin's product with piecewise constants). Splitting the blocks
 * keeps channels apart that only pass near each other; merging them makes the coarse problem conduct where the image does
 * not, which near a percolation threshold costs most of the convergence.
 */
final class VoxelAggregation {

    private final VoxelCircuit circuit;
    private final RedBlackGrid grid;
    private final double scale;
    private final Progress wanted;
    private final int bx;
    private final int by;
    private final int bz;
    /** First node of each block. */
    private final int[] base;
    /** Which voxels of each block are there. */
    private final byte[] pattern;
    /** Coarse node of each black cell; the number of nodes where there is no voxel. */
    private final int[] parentOfBlack;

    /** Conductance of a face between each two kinds of voxels. */
    private final double[] conductances;
    /** Of the faces between each two pieces of two blocks (scratch). */
    private final double[] sums = new double[BlockPieces.MOST * BlockPieces.MOST];

    private final GraphLevel level;

    /** @param scale the largest conductivity, which becomes 1 */
    VoxelAggregation(VoxelCircuit circuit, RedBlackGrid grid, double scale, Progress wanted) {
        this.wanted = wanted;
        this.circuit = circuit;
        this.grid = grid;
        this.scale = scale;
        bx = (grid.nx() + 1) / 2;
        by = (grid.ny() + 1) / 2;
        bz = (grid.nz() + 1) / 2;
        conductances = circuit.faces();
        base = new int[bx * by * bz];
        pattern = new byte[base.length];
        findPatterns();
        int[] firstRed = new int[bx + 1];
        int[] firstBlack = new int[bx + 1];
        int reds = number(0, 0, firstRed);
        int nodes = number(1, reds, firstBlack);
        GraphBuilder builder = new GraphBuilder(bx, by, bz, blocks(nodes), firstRed, firstBlack);
        addBonds(builder);
        level = builder.build(wanted);
        parentOfBlack = new int[grid.cells()];
        findParents(nodes);
    }

    GraphLevel level() {
        return level;
    }

    int[] parentOfBlack() {
        return parentOfBlack;
    }

    private void findPatterns() {
        byte[] kind = circuit.kind();
        int at = 0;
        for (int i = 0; i < grid.nx(); i++) {
            wanted.checkCancelled();
            for (int j = 0; j < grid.ny(); j++) {
                int row = ((i >> 1) * by + (j >> 1)) * bz;
                int shift = (i & 1) << 2 | (j & 1) << 1;
                for (int k = 0; k < grid.nz(); k++, at++) {
                    if (kind[at] != 0) {
                        pattern[row + (k >> 1)] |= (byte) (1 << (shift | k & 1));
                    }
                }
            }
        }
    }

    private int number(int colour, int first, int[] firstOfPlane) {
        int node = first;
        for (int i = 0; i < bx; i++) {
            wanted.checkCancelled();
            firstOfPlane[i] = node;
            for (int j = 0; j < by; j++) {
                int row = (i * by + j) * bz;
                for (int k = (i + j + colour) & 1; k < bz; k += 2) {
                    base[row + k] = node;
                    node += BlockPieces.count(pattern[row + k] & 0xFF);
                }
            }
        }
        firstOfPlane[bx] = node;
        return node;
    }

    private int[] blocks(int nodes) {
        int[] block = new int[nodes];
        for (int b = 0; b < base.length; b++) {
            int end = base[b] + BlockPieces.count(pattern[b] & 0xFF);
            for (int n = base[b]; n < end; n++) {
                block[n] = b;
            }
        }
        return block;
    }

    private void addBonds(GraphBuilder builder) {
        int b = 0;
        for (int i = 0; i < bx; i++) {
            wanted.checkCancelled();
            for (int j = 0; j < by; j++) {
                for (int k = 0; k < bz; k++, b++) {
                    if (pattern[b] == 0) {
                        continue;
                    }
                    if (i + 1 < bx) {
                        addFaces(builder, b, b + by * bz, 4, 2 * i, 2 * j, 2 * k);
                    }
                    if (j + 1 < by) {
                        addFaces(builder, b, b + bz, 2, 2 * i, 2 * j, 2 * k);
                    }
                    if (k + 1 < bz) {
                        addFaces(builder, b, b + 1, 1, 2 * i, 2 * j, 2 * k);
                    }
                    if (i == 0 || i == bx - 1) {
                        addElectrodes(builder, b, 2 * i, 2 * j, 2 * k);
                    }
                }
            }
        }
    }

    /** @param axis the bit of a voxel's number in its block by which the two blocks differ */
    private void addFaces(GraphBuilder builder, int b, int next, int axis, int i, int j, int k) {
        int here = pattern[b] & 0xFF;
        int there = pattern[next] & 0xFF;
        // bit v: voxel v of the next block is there, and so is the one before it, v + axis of this block
        int faces = here >> axis & there & BlockPieces.lowSide(axis);
        if (faces == 0) {
            return;
        }
        if (BlockPieces.count(here) == 1 && BlockPieces.count(there) == 1) {
            double sum = 0;
            for (int rest = faces; rest != 0; rest &= rest - 1) {
                sum += face(Integer.numberOfTrailingZeros(rest), axis, i, j, k);
            }
            builder.bond(base[b], base[next], sum / scale);
        } else {
            addFacesOfPieces(builder, b, next, axis, faces, i, j, k);
        }
    }

    private void addFacesOfPieces(GraphBuilder builder, int b, int next, int axis, int faces, int i, int j, int k) {
        int here = pattern[b] & 0xFF;
        int there = pattern[next] & 0xFF;
        java.util.Arrays.fill(sums, 0);
        for (int rest = faces; rest != 0; rest &= rest - 1) {
            int across = Integer.numberOfTrailingZeros(rest);
            int pair = BlockPieces.of(here, across | axis) * BlockPieces.MOST + BlockPieces.of(there, across);
            sums[pair] += face(across, axis, i, j, k);
        }
        for (int pair = 0; pair < sums.length; pair++) {
            if (sums[pair] > 0) {
                builder.bond(
                        base[b] + pair / BlockPieces.MOST, base[next] + pair % BlockPieces.MOST, sums[pair] / scale);
            }
        }
    }

    /** Conductance of the face between voxel {@code across} of the block after the one at (i, j, k), and the voxel before it. */
    private double face(int across, int axis, int i, int j, int k) {
        int voxel = across | axis;
        int at = ((i + (voxel >> 2)) * grid.ny() + j + (voxel >> 1 & 1)) * grid.nz() + k + (voxel & 1);
        int step = axis == 4 ? grid.ny() * grid.nz() : axis == 2 ? grid.nz() : 1;
        byte[] kind = circuit.kind();
        return conductances[(kind[at] & 0xFF) * circuit.conductivity().length + (kind[at + step] & 0xFF)];
    }

    private void addElectrodes(GraphBuilder builder, int b, int i, int j, int k) {
        int here = pattern[b] & 0xFF;
        for (int voxel = 0; voxel < BlockPieces.VOXELS; voxel++) {
            if ((here >> voxel & 1) != 0) {
                int ci = i + (voxel >> 2);
                int cj = j + (voxel >> 1 & 1);
                int ck = k + (voxel & 1);
                builder.electrode(
                        base[b] + BlockPieces.of(here, voxel),
                        (circuit.inletAt(ci, cj, ck) + circuit.outletAt(ci, cj, ck)) / scale);
            }
        }
    }

    private void findParents(int nodes) {
        java.util.Arrays.fill(parentOfBlack, nodes);
        for (int i = 0; i < grid.nx(); i++) {
            wanted.checkCancelled();
            for (int j = 0; j < grid.ny(); j++) {
                int row = ((i >> 1) * by + (j >> 1)) * bz;
                int shift = (i & 1) << 2 | (j & 1) << 1;
                int start = grid.rowStart(i, j);
                for (int k = (i + j + 1) & 1; k < grid.nz(); k += 2) {
                    int here = pattern[row + (k >> 1)] & 0xFF;
                    int voxel = shift | k & 1;
                    if ((here >> voxel & 1) != 0) {
                        parentOfBlack[start + (k >> 1)] = base[row + (k >> 1)] + BlockPieces.of(here, voxel);
                    }
                }
            }
        }
    }
}
