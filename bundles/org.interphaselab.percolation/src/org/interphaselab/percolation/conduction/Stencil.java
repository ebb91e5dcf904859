package org.interphaselab.percolation.conduction;

/**
 * Ohm's law on the checkerboard: A = [D_R −W; −Wᵀ D_B] over red and black voxels. All methods work on the planes
 * {@code from … to − 1} only, write nothing outside, and leave cells without voxel harmless: whatever they hold is never
 * seen by cells with one.
 */
interface Stencil {

    /** red = D_R⁻¹ W black: the potential at which nothing flows into any red voxel. */
    void relaxRed(double[] black, double[] red, int from, int to);

    /** out = D_B black − Wᵀ red. */
    void netCurrent(double[] black, double[] red, double[] out, int from, int to);

    /** red = D_R⁻¹ W black, in single precision. */
    void relaxRed(float[] black, float[] red, int from, int to);

    /** black = D_B⁻¹ source, in single precision. */
    void scaleBlack(double[] source, float[] black, int from, int to);

    /** out = Wᵀ red, in single precision. */
    void currentFromRed(float[] red, float[] out, int from, int to);

    /** black = D_B⁻¹ (source + Wᵀ red), in single precision. */
    void relaxBlack(double[] source, float[] red, float[] black, int from, int to);

    /** value = D_R⁻¹ (value + W black), where value holds the current fed into each red voxel. */
    void solveRed(double[] black, double[] value, int from, int to);
}
