package org.interphaselab.percolation.conduction;

/** Sums over the black cells of a grid, plane by plane and then over planes, so that the order never depends on threads. */
final class BlackVectors {

    private final RedBlackGrid grid;
    private final Team team;
    private final double[] ofPlane;

    BlackVectors(RedBlackGrid grid, Team team) {
        this.grid = grid;
        this.team = team;
        ofPlane = new double[grid.nx()];
    }

    private interface PlaneSum {
        double of(int from, int to);
    }

    private double sum(PlaneSum plane) {
        team.run(grid.nx(), (from, to) -> {
            for (int i = from; i < to; i++) {
                ofPlane[i] = plane.of(grid.rowStart(i, 0), grid.rowStart(i + 1, 0));
            }
        });
        double sum = 0;
        for (double value : ofPlane) {
            sum += value;
        }
        return sum;
    }

    /** Scalar product. */
    double dot(double[] a, float[] b) {
        return sum((from, to) -> dot(a, b, from, to));
    }

    /** Scalar product. */
    double dot(double[] a, double[] b) {
        return sum((from, to) -> dot(a, b, from, to));
    }

    /** p = z + factor p. */
    void direction(float[] z, double factor, double[] p) {
        team.run(grid.nx(), (from, to) -> {
            int end = grid.rowStart(to, 0);
            for (int c = grid.rowStart(from, 0); c < end; c++) {
                p[c] = z[c] + factor * p[c];
            }
        });
    }

    /** y += factor a. */
    void advance(double factor, double[] a, double[] y) {
        team.run(grid.nx(), (from, to) -> {
            int end = grid.rowStart(to, 0);
            for (int c = grid.rowStart(from, 0); c < end; c++) {
                y[c] += factor * a[c];
            }
        });
    }

    // four sums at a time, since each addition waits for the one before
    private static double dot(double[] a, float[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int c = from;
        for (; c + 3 < to; c += 4) {
            s0 += a[c] * b[c];
            s1 += a[c + 1] * b[c + 1];
            s2 += a[c + 2] * b[c + 2];
            s3 += a[c + 3] * b[c + 3];
        }
        for (; c < to; c++) {
            s0 += a[c] * b[c];
        }
        return s0 + s1 + (s2 + s3);
    }

    private static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int c = from;
        for (; c + 3 < to; c += 4) {
            s0 += a[c] * b[c];
            s1 += a[c + 1] * b[c + 1];
            s2 += a[c + 2] * b[c + 2];
            s3 += a[c + 3] * b[c + 3];
        }
        for (; c < to; c++) {
            s0 += a[c] * b[c];
        }
        return s0 + s1 + (s2 + s3);
    }
}
