package org.interphaselab.percolation.continuum;

/**
 * The shortest distance of two segments: the nearest points of their lines where those lie within both segments, else the
 * end that is exceeded the most and the point of the other segment next to it (Vega and Lago, Comput. Chem. 18 (1994) 55,
 * doi:10.1016/0097-8485(94)80023-5).
 */
public final class SegmentDistance {

    private static final double PARALLEL = 1e-12;

    private SegmentDistance() {}

    /**
     * The distance, squared.
     *
     * @param squared r·r, r from the centre of the first segment to that of the second
     * @param alongU r·u, with the unit vector u along the first segment
     * @param alongV r·v, with that of the second
     * @param cosine u·v
     * @param half1 half the length of the first segment; so {@code half2}
     */
    public static double squared(
            double squared, double alongU, double alongV, double cosine, double half1, double half2) {
        double sineSquared = 1 - cosine * cosine;
        if (sineSquared < PARALLEL) {
            // the distance changes evenly along what the segments share: the nearest points are at one of its ends
            double low = clamp(alongU - half2, half1);
            double high = clamp(alongU + half2, half1);
            return Math.min(
                    at(squared, alongU, alongV, cosine, low, clamp(low * cosine - alongV, half2)),
                    at(squared, alongU, alongV, cosine, high, clamp(high * cosine - alongV, half2)));
        }
        double s = (alongU - cosine * alongV) / sineSquared;
        double t = (cosine * alongU - alongV) / sineSquared;
        double over1 = Math.abs(s) - half1;
        double over2 = Math.abs(t) - half2;
        if (over1 > 0 || over2 > 0) {
            if (over1 > over2) {
                s = clamp(s, half1);
                t = clamp(s * cosine - alongV, half2);
            } else {
                t = clamp(t, half2);
                s = clamp(t * cosine + alongU, half1);
            }
        }
        return at(squared, alongU, alongV, cosine, s, t);
    }

    /** Square of the distance of the points at s along the first and t along the second segment. */
    private static double at(double squared, double alongU, double alongV, double cosine, double s, double t) {
        return squared + s * s + t * t - 2 * s * t * cosine + 2 * (t * alongV - s * alongU);
    }

    private static double clamp(double value, double half) {
        return Math.min(half, Math.max(-half, value));
    }
}
