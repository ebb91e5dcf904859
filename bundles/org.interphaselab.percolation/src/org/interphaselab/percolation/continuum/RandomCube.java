package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Cubes in random orientations; the unit of length is the edge. Two of them are apart exactly when a plane along two of
 * their faces or edges separates them: fifteen directions (Gottschalk, Lin and Manocha, SIGGRAPH 1996,
 * doi:10.1145/237170.237244).
 */
public record RandomCube() implements Shape {

    private static final int SIZE = 9;
    private static final int FORM = 10;
    /** Keeps the crossing of parallel edges, which is no direction, from separating by rounding. */
    private static final double PARALLEL = 1e-12;

    @Override
    public String identity() {
        return "cubes in random orientations";
    }

    @Override
    public int dimension() {
        return 3;
    }

    @Override
    public double volume() {
        return 1;
    }

    @Override
    public double outerRadius() {
        return 0.5 * Math.sqrt(3);
    }

    @Override
    public double innerRadius() {
        return 0.5;
    }

    @Override
    public int formLength() {
        return FORM;
    }

    /** Draws a rotation: a quaternion uniform on its sphere (Marsaglia, Ann. Math. Stat. 43 (1972) 645). */
    @Override
    public void draw(RandomWords random, double size, double[] forms, int at) {
        double[] q = new double[4];
        double norm;
        do {
            norm = 0;
            for (int i = 0; i < 4; i++) {
                q[i] = 2 * random.unit() - 1;
                norm += q[i] * q[i];
            }
        } while (norm > 1 || norm < 1e-6);
        double two = 2 / norm;
        forms[at] = 1 - two * (q[2] * q[2] + q[3] * q[3]);
        forms[at + 1] = two * (q[1] * q[2] + q[0] * q[3]);
        forms[at + 2] = two * (q[1] * q[3] - q[0] * q[2]);
        forms[at + 3] = two * (q[1] * q[2] - q[0] * q[3]);
        forms[at + 4] = 1 - two * (q[1] * q[1] + q[3] * q[3]);
        forms[at + 5] = two * (q[2] * q[3] + q[0] * q[1]);
        forms[at + 6] = two * (q[1] * q[3] + q[0] * q[2]);
        forms[at + 7] = two * (q[2] * q[3] - q[0] * q[1]);
        forms[at + 8] = 1 - two * (q[1] * q[1] + q[2] * q[2]);
        forms[at + SIZE] = 0.5 * size;
    }

    @Override
    public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
        double half1 = forms[first + SIZE];
        double half2 = forms[second + SIZE];
        double[] cosine = new double[9];
        double[] magnitude = new double[9];
        double[] along = new double[3];
        for (int i = 0; i < 3; i++) {
            int u = first + 3 * i;
            along[i] = dx * forms[u] + dy * forms[u + 1] + dz * forms[u + 2];
            for (int j = 0; j < 3; j++) {
                int v = second + 3 * j;
                cosine[3 * i + j] = forms[u] * forms[v] + forms[u + 1] * forms[v + 1] + forms[u + 2] * forms[v + 2];
                magnitude[3 * i + j] = Math.abs(cosine[3 * i + j]);
            }
        }
        return !facesSeparate(cosine, magnitude, along, half1, half2)
                && !edgesSeparate(cosine, magnitude, along, half1, half2);
    }

    private static boolean facesSeparate(
            double[] cosine, double[] magnitude, double[] along, double half1, double half2) {
        for (int i = 0; i < 3; i++) {
            double other = magnitude[3 * i] + magnitude[3 * i + 1] + magnitude[3 * i + 2];
            if (Math.abs(along[i]) > half1 + half2 * other) {
                return true;
            }
            double across = along[0] * cosine[i] + along[1] * cosine[3 + i] + along[2] * cosine[6 + i];
            double own = magnitude[i] + magnitude[3 + i] + magnitude[6 + i];
            if (Math.abs(across) > half2 + half1 * own) {
                return true;
            }
        }
        return false;
    }

    private static boolean edgesSeparate(
            double[] cosine, double[] magnitude, double[] along, double half1, double half2) {
        for (int i = 0; i < 3; i++) {
            int i1 = (i + 1) % 3;
            int i2 = (i + 2) % 3;
            for (int j = 0; j < 3; j++) {
                int j1 = (j + 1) % 3;
                int j2 = (j + 2) % 3;
                double apart = Math.abs(along[i2] * cosine[3 * i1 + j] - along[i1] * cosine[3 * i2 + j]);
                double reach = half1 * (magnitude[3 * i1 + j] + magnitude[3 * i2 + j])
                        + half2 * (magnitude[3 * i + j1] + magnitude[3 * i + j2]);
                if (apart > reach + PARALLEL) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public double halfHeight(double[] forms, int at) {
        return forms[at + SIZE] * (Math.abs(forms[at + 2]) + Math.abs(forms[at + 5]) + Math.abs(forms[at + 8]));
    }
}
