package org.interphaselab.percolation.continuum;

/**
 * The contact function of two spheroids (Perram and Wertheim, J. Comput. Phys. 58 (1985) 409,
 * doi:10.1016/0021-9991(85)90171-8): with A = b1² I + (a1² − b1²) uuᵀ and B = b2² I + (a2² − b2²) vvᵀ,
 * {@code S(λ) = λ(1−λ) rᵀ [(1−λ)A + λB]⁻¹ r}. The spheroids overlap exactly when its maximum over 0 ≤ λ ≤ 1 is below 1, for
 * the maximum is the square of the factor by which both must grow to touch.
 *
 * <p>The inverse is taken in closed form: the matrix is a multiple of the identity and two dyads (Woodbury), which leaves
 * two equations for u·y and v·y, with y the inverse times r. As S = rᵀ[A/λ + B/(1−λ)]⁻¹r is a parallel sum of matrices
 * linear in λ, it is concave: one value above 1 tells that there is no overlap, and tangents that meet below 1 tell that
 * there is one.
 */
public final class PerramWertheim {

    private static final int MAX_STEPS = 100;
    /** How well the maximum is known at last where it is next to 1. */
    private static final double RESOLUTION = 1e-14;

    private final double polar1;
    private final double equatorial1;
    private final double polar2;
    private final double equatorial2;
    private final double squared;
    private final double alongU;
    private final double alongV;
    private final double cosine;

    private double value;
    private double slope;

    /**
     * Two spheroids.
     *
     * @param polar1 square of the first one's semi-axis of revolution; so {@code polar2}
     * @param equatorial1 square of its other semi-axis; so {@code equatorial2}
     * @param squared r·r, r from the centre of the first to that of the second
     * @param alongU r·u, with the unit vector u along the first one's axis
     * @param alongV r·v, with that of the second
     * @param cosine u·v
     */
    public PerramWertheim(
            double polar1,
            double equatorial1,
            double polar2,
            double equatorial2,
            double squared,
            double alongU,
            double alongV,
            double cosine) {
        this.polar1 = polar1;
        this.equatorial1 = equatorial1;
        this.polar2 = polar2;
        this.equatorial2 = equatorial2;
        this.squared = squared;
        this.alongU = alongU;
        this.alongV = alongV;
        this.cosine = cosine;
    }

    /** S(λ), for 0 < λ < 1. */
    public double at(double lambda) {
        evaluate(lambda);
        return value;
    }

    private void evaluate(double lambda) {
        double rest = 1 - lambda;
        double elongation1 = polar1 - equatorial1;
        double elongation2 = polar2 - equatorial2;
        double p = rest * elongation1;
        double q = lambda * elongation2;
        double base = rest * equatorial1 + lambda * equatorial2;
        double inverse = 1 / ((base + p) * (base + q) - p * q * cosine * cosine);
        double yu = ((base + q) * alongU - q * cosine * alongV) * inverse;
        double yv = ((base + p) * alongV - p * cosine * alongU) * inverse;
        double perBase = 1 / base;
        double ry = (squared - p * yu * alongU - q * yv * alongV) * perBase;
        double yy = (ry - p * yu * yu - q * yv * yv) * perBase;
        value = lambda * rest * ry;
        slope = rest * rest * (equatorial1 * yy + elongation1 * yu * yu)
                - lambda * lambda * (equatorial2 * yy + elongation2 * yv * yv);
    }

    /** Whether the maximum of S is below 1. */
    public boolean overlap() {
        double low = 0;
        double lowValue = 0;
        double lowSlope = (squared - (polar1 - equatorial1) / polar1 * alongU * alongU) / equatorial1;
        double high = 1;
        double highValue = 0;
        double highSlope = -(squared - (polar2 - equatorial2) / polar2 * alongV * alongV) / equatorial2;
        for (int step = 0; step < MAX_STEPS; step++) {
            // the tangents at both ends bound the maximum from above where they meet, and S there from below
            double lambda = (highValue - lowValue + lowSlope * low - highSlope * high) / (lowSlope - highSlope);
            double bound = lowValue + lowSlope * (lambda - low);
            if (bound < 1) {
                return true;
            }
            if (!(lambda > low && lambda < high)) {
                break;
            }
            evaluate(lambda);
            if (value >= 1 || bound - value < RESOLUTION) {
                return value < 1;
            }
            if (slope > 0) {
                low = lambda;
                lowValue = value;
                lowSlope = slope;
            } else {
                high = lambda;
                highValue = value;
                highSlope = slope;
            }
        }
        return Math.max(lowValue, highValue) < 1;
    }

    /** The largest value of S: the square of the factor by which both spheroids must grow to touch. */
    public double maximum() {
        double low = 0;
        double high = 1;
        for (int step = 0; step < MAX_STEPS && high - low > 1e-15; step++) {
            double lambda = 0.5 * (low + high);
            evaluate(lambda);
            if (slope > 0) {
                low = lambda;
            } else {
                high = lambda;
            }
        }
        return value;
    }
}
