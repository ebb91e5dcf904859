package org.interphaselab.percolation.threshold;

/**
 * Probabilities that a cluster wraps a periodic box, at the threshold and in the limit of large boxes. They depend on the
 * shape of the box only, not on the lattice: so the density at which a simulated probability equals them is an estimate
 * of the threshold whose error falls quickly with the size (Newman and Ziff, PRL 85 (2000) 4104,
 * doi:10.1103/PhysRevLett.85.4104).
 */
public final class UniversalWrapping {

    /** A cube, along one given axis: 0.25780(6), Wang, Zhou, Zhang, Garoni and Deng, PRE 87 (2013) 052107. */
    public static final double CUBE_ONE_AXIS = 0.25780;
    /** One standard uncertainty of {@link #CUBE_ONE_AXIS}. */
    public static final double CUBE_ONE_AXIS_ERROR = 0.00006;

    private static final double COULOMB_GAS_COUPLING = 8.0 / 3.0;
    private static final int TERMS = 12;

    private UniversalWrapping() {}

    /**
     * A torus of periods 1 and {@code re + i im}: the probability that a cluster winds along the first period, whether or
     * not along the second one too. Exact: Pinson, J. Stat. Phys. 75 (1994) 1167, doi:10.1007/BF02186762.
     */
    public static double alongFirst(double re, double im) {
        double sum = cross(re, im);
        for (int first = 1; first <= TERMS; first++) {
            for (int second = -TERMS; second <= TERMS; second++) {
                if (gcd(first, Math.abs(second)) == 1) {
                    sum += single(first, second, re, im);
                }
            }
        }
        return sum;
    }

    /** A torus: the probability that a cluster winds along either period. Exact, as above. */
    public static double alongEither(double re, double im) {
        // by duality of the plane there is no winding as often as there is one along both
        return 1 - cross(re, im);
    }

    /** A torus: the probability that one cluster winds along two independent directions. Exact, as above. */
    public static double cross(double re, double im) {
        return 0.5 * (partition(1, re, im) - partition(0.5, re, im)) * prefactor(re, im);
    }

    /** All clusters that wind do so {@code first} times along the first and {@code second} along the second period. */
    private static double single(int first, int second, double re, double im) {
        return 0.25
                * prefactor(re, im)
                * (3 * series(1.5, first, second, re, im)
                        + series(0.5, first, second, re, im)
                        - 4 * series(1, first, second, re, im));
    }

    private static double prefactor(double re, double im) {
        return Math.sqrt(COULOMB_GAS_COUPLING / im) / etaSquared(re, im);
    }

    private static double partition(double scale, double re, double im) {
        double sum = 0;
        for (int m = -4 * TERMS; m <= 4 * TERMS; m++) {
            for (int n = -4 * TERMS; n <= 4 * TERMS; n++) {
                sum += weight(scale * m, scale * n, re, im);
            }
        }
        return scale * sum;
    }

    private static double series(double scale, int first, int second, double re, double im) {
        double sum = 1;
        for (int k = 1; k <= 4 * TERMS; k++) {
            sum += 2 * weight(scale * k * first, scale * k * second, re, im);
        }
        return sum;
    }

    private static double weight(double first, double second, double re, double im) {
        double along = first + second * re;
        double across = second * im;
        return Math.exp(-Math.PI * COULOMB_GAS_COUPLING * (along * along + across * across) / im);
    }

    /** |η(q)|² of Dedekind's function with q = exp(2πiτ). */
    private static double etaSquared(double re, double im) {
        double product = Math.exp(-Math.PI * im / 6);
        for (int n = 1; n <= 8 * TERMS; n++) {
            double size = Math.exp(-2 * Math.PI * im * n);
            double angle = 2 * Math.PI * re * n;
            product *= 1 - 2 * size * Math.cos(angle) + size * size;
        }
        return product;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
