package org.interphaselab.percolation.conduction;

/**
 * The connected pieces of a block of 2 × 2 × 2 voxels, for each of the 256 ways in which its voxels can be there or not. Bit
 * {@code 4a + 2b + c} of a pattern is voxel {@code (a, b, c)}.
 */
final class BlockPieces {

    /** Voxels of a block. */
    static final int VOXELS = 8;
    /** A block has at most four pieces: every second voxel. */
    static final int MOST = 4;

    private static final byte[][] PIECE = new byte[256][VOXELS];
    private static final byte[] COUNT = new byte[256];

    static {
        for (int pattern = 0; pattern < 256; pattern++) {
            byte pieces = 0;
            java.util.Arrays.fill(PIECE[pattern], (byte) -1);
            for (int voxel = 0; voxel < VOXELS; voxel++) {
                if ((pattern >> voxel & 1) != 0 && PIECE[pattern][voxel] < 0) {
                    spread(pattern, voxel, pieces++);
                }
            }
            COUNT[pattern] = pieces;
        }
    }

    private BlockPieces() {}

    private static void spread(int pattern, int voxel, byte piece) {
        PIECE[pattern][voxel] = piece;
        for (int axis = 1; axis < VOXELS; axis <<= 1) {
            int next = voxel ^ axis;
            if ((pattern >> next & 1) != 0 && PIECE[pattern][next] < 0) {
                spread(pattern, next, piece);
            }
        }
    }

    /** Number of pieces. */
    static int count(int pattern) {
        return COUNT[pattern];
    }

    /** The voxels on the low side of a block along an axis, named by its bit in a voxel's number. */
    static int lowSide(int axis) {
        return axis == 4 ? 0b0000_1111 : axis == 2 ? 0b0011_0011 : 0b0101_0101;
    }

    /** The piece a voxel belongs to, or −1. */
    static int of(int pattern, int voxel) {
        return PIECE[pattern][voxel];
    }
}
