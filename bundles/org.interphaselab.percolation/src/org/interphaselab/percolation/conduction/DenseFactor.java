package org.interphaselab.percolation.conduction;

/** The coarsest level solved directly: Cholesky's factor of its conductance matrix. */
final class DenseFactor {

    private final int size;
    /** Lower triangle, row by row. */
    private final double[][] lower;

    private final double[] work;

    DenseFactor(GraphLevel level) {
        size = level.nodes();
        lower = new double[size][];
        work = new double[size];
        for (int n = 0; n < size; n++) {
            lower[n] = new double[n + 1];
            lower[n][n] = level.diagonal()[n];
            for (int e = level.start()[n]; e < level.start()[n + 1]; e++) {
                if (level.other()[e] < n) {
                    lower[n][level.other()[e]] -= level.bond()[e];
                }
            }
        }
        factorise();
    }

    private void factorise() {
        for (int n = 0; n < size; n++) {
            double given = lower[n][n];
            for (int m = 0; m <= n; m++) {
                double sum = lower[n][m];
                for (int k = 0; k < m; k++) {
                    sum -= lower[n][k] * lower[m][k];
                }
                if (m < n) {
                    lower[n][m] = sum / lower[m][m];
                } else {
                    // rounding of the bonds to single precision may leave nothing of a weakly held piece
                    lower[n][n] = Math.sqrt(Math.max(sum, 1e-7 * given));
                }
            }
        }
    }

    /** value = A⁻¹ source. */
    void solve(float[] source, float[] value) {
        for (int n = 0; n < size; n++) {
            double sum = source[n];
            for (int k = 0; k < n; k++) {
                sum -= lower[n][k] * work[k];
            }
            work[n] = sum / lower[n][n];
        }
        for (int n = size - 1; n >= 0; n--) {
            double sum = work[n];
            for (int k = n + 1; k < size; k++) {
                sum -= lower[k][n] * work[k];
            }
            work[n] = sum / lower[n][n];
            value[n] = (float) work[n];
        }
    }
}
