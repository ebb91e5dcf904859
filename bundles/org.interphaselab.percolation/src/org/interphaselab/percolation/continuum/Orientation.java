package org.interphaselab.percolation.continuum;

import org.interphaselab.percolation.lattice.RandomWords;

/**
 * How the axes of particles are distributed over directions; z is the normal of a film.
 *
 * @param kind the distribution
 * @param concentration κ of Watson's distribution, whose density is proportional to exp(κ cos²θ) with the angle θ from z:
 *     positive along z, negative around the plane across it; 0 for the other kinds
 */
public record Orientation(Kind kind, double concentration) {

    /** Distributions of directions. */
    public enum Kind {
        ISOTROPIC,
        /** In the plane across z. */
        PLANAR,
        /** All along z. */
        ALIGNED,
        WATSON
    }

    /** All directions alike. */
    public static final Orientation ISOTROPIC = new Orientation(Kind.ISOTROPIC, 0);

    public Orientation {
        if (!Double.isFinite(concentration) || kind != Kind.WATSON && concentration != 0) {
            throw new IllegalArgumentException("no concentration " + concentration + " of " + kind);
        }
    }

    /** Watson's distribution (Watson, Biometrika 52 (1965) 193, doi:10.1093/biomet/52.1-2.193). */
    public static Orientation watson(double concentration) {
        return concentration == 0 ? ISOTROPIC : new Orientation(Kind.WATSON, concentration);
    }

    /** Whether all three axes of a box are alike. */
    public boolean isotropic() {
        return kind == Kind.ISOTROPIC;
    }

    /** Whether axes lie rather along z than across it. */
    public boolean alongZ() {
        return kind == Kind.ALIGNED || concentration > 0;
    }

    /** In words. */
    public String identity() {
        return kind + (kind == Kind.WATSON ? " " + concentration : "");
    }

    /** Draws a unit vector of three numbers. */
    void draw(RandomWords random, double[] forms, int at) {
        switch (kind) {
            case ISOTROPIC -> sphere(random, forms, at);
            case PLANAR -> around(random, 0, forms, at);
            case ALIGNED -> {
                forms[at] = 0;
                forms[at + 1] = 0;
                forms[at + 2] = 1;
            }
            case WATSON -> around(random, concentration > 0 ? bipolar(random) : girdle(random), forms, at);
        }
    }

    /** Marsaglia, Ann. Math. Stat. 43 (1972) 645, doi:10.1214/aoms/1177692644. */
    private static void sphere(RandomWords random, double[] forms, int at) {
        double a;
        double b;
        double s;
        do {
            a = 2 * random.unit() - 1;
            b = 2 * random.unit() - 1;
            s = a * a + b * b;
        } while (s >= 1);
        double scale = 2 * Math.sqrt(1 - s);
        forms[at] = a * scale;
        forms[at + 1] = b * scale;
        forms[at + 2] = 1 - 2 * s;
    }

    /** A direction with a given cosine to z. */
    private static void around(RandomWords random, double cosine, double[] forms, int at) {
        double angle = 2 * Math.PI * random.unit();
        double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        forms[at] = sine * Math.cos(angle);
        forms[at + 1] = sine * Math.sin(angle);
        forms[at + 2] = cosine;
    }

    /** |cos θ| for κ > 0, by rejection from an exponential (Best and Fisher, Aust. J. Stat. 28 (1986) 13). */
    private double bipolar(RandomWords random) {
        while (true) {
            // log(1 + u (e^κ - 1)) / κ, written so that it does not overflow
            double u = random.unit();
            double cosine = 1 + Math.log(u + (1 - u) * Math.exp(-concentration)) / concentration;
            if (random.unit() <= Math.exp(concentration * cosine * (cosine - 1))) {
                return cosine;
            }
        }
    }

    /** |cos θ| for κ < 0, by rejection from a Cauchy distribution (as above). */
    private double girdle(RandomWords random) {
        double scale = Math.sqrt(-concentration);
        double range = Math.atan(scale);
        while (true) {
            double cosine = Math.tan(range * random.unit()) / scale;
            double squared = cosine * cosine;
            if (random.unit() <= (1 - concentration * squared) * Math.exp(concentration * squared)) {
                return cosine;
            }
        }
    }
}
