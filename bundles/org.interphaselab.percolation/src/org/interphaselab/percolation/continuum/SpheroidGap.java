package org.interphaselab.percolation.continuum;

/**
 * The distance of the surfaces of two spheroids. A plane across a unit vector n has both on its sides, as far apart as the
 * width {@code w(n) = r·n − h1(n) − h2(n)} with the supports {@code h(n)² = b² + (a² − b²)(u·n)²}; the widest such slab is as
 * wide as the gap (Dax, Linear Algebra Appl. 416 (2006) 184, doi:10.1016/j.laa.2006.03.022: the distance of two convex bodies
 * is the largest separation of planes between them). As w is concave and homogeneous, Newton's method on the sphere climbs to
 * its only maximum where there is a gap; of two that overlap it gives a negative number.
 */
public final class SpheroidGap {

    private static final int MAX_STEPS = 60;
    /** A step that widens the slab by less than this share of the distance of the centres is the last. */
    private static final double RESOLUTION = 1e-14;

    private final double polar1;
    private final double equatorial1;
    private final double polar2;
    private final double equatorial2;
    private final double[] r;
    private final double[] forms;
    private final int first;
    private final int second;

    private final double[] n = new double[3];
    private final double[] trial = new double[3];
    private final double[] slope = new double[3];
    /** The points of both bodies that the planes touch, from their centres. */
    private final double[] touched1 = new double[3];

    private final double[] touched2 = new double[3];
    private double support1;
    private double support2;

    /**
     * Two spheroids.
     *
     * @param polar1 square of the first one's semi-axis of revolution; so {@code polar2}
     * @param equatorial1 square of its other semi-axis; so {@code equatorial2}
     * @param forms where the directions of the axes are
     * @param first where that of the first begins
     * @param second where that of the second begins
     * @param dx from the centre of the first to that of the second; so dy and dz
     */
    SpheroidGap(
            double polar1,
            double equatorial1,
            double polar2,
            double equatorial2,
            double[] forms,
            int first,
            int second,
            double dx,
            double dy,
            double dz) {
        this.polar1 = polar1;
        this.equatorial1 = equatorial1;
        this.polar2 = polar2;
        this.equatorial2 = equatorial2;
        this.forms = forms;
        this.first = first;
        this.second = second;
        r = new double[] {dx, dy, dz};
    }

    /** The gap, to about fourteen digits of the distance of the centres; negative where the spheroids overlap. */
    double value() {
        double apart = Math.sqrt(dot(r, r));
        if (apart == 0) {
            return -2 * Math.sqrt(Math.min(equatorial1, polar1));
        }
        for (int i = 0; i < 3; i++) {
            n[i] = r[i] / apart;
        }
        double width = width(n);
        double[] e1 = new double[3];
        double[] e2 = new double[3];
        double[] step = new double[3];
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            across(n, e1, e2);
            double gain1 = dot(slope, e1);
            double gain2 = dot(slope, e2);
            double stiff = Math.max(width, 0);
            double k11 = bend(e1, e1) + stiff;
            double k22 = bend(e2, e2) + stiff;
            double k12 = bend(e1, e2);
            double determinant = k11 * k22 - k12 * k12;
            double s1 = (k22 * gain1 - k12 * gain2) / determinant;
            double s2 = (k11 * gain2 - k12 * gain1) / determinant;
            double gain = s1 * gain1 + s2 * gain2;
            if (!(gain > RESOLUTION * apart)) {
                break;
            }
            for (int i = 0; i < 3; i++) {
                step[i] = s1 * e1[i] + s2 * e2[i];
            }
            double wider = climb(step, width, gain);
            if (wider <= width) {
                break;
            }
            width = wider;
        }
        return width;
    }

    /** Goes as much of a step as widens the slab; leaves n there. */
    private double climb(double[] step, double width, double gain) {
        for (double share = 1; share > 1e-10; share *= 0.5) {
            for (int i = 0; i < 3; i++) {
                trial[i] = n[i] + share * step[i];
            }
            double length = Math.sqrt(dot(trial, trial));
            for (int i = 0; i < 3; i++) {
                trial[i] /= length;
            }
            double there = width(trial);
            if (there >= width + 1e-4 * share * gain) {
                System.arraycopy(trial, 0, n, 0, 3);
                return there;
            }
        }
        width(n);
        return width;
    }

    /** The width w(n), its slope, and the points that the planes touch. */
    private double width(double[] direction) {
        support1 = support(direction, first, polar1, equatorial1, touched1);
        support2 = support(direction, second, polar2, equatorial2, touched2);
        for (int i = 0; i < 3; i++) {
            slope[i] = r[i] - touched1[i] - touched2[i];
        }
        return dot(slope, direction);
    }

    private double support(double[] direction, int axis, double polar, double equatorial, double[] touched) {
        double along = direction[0] * forms[axis] + direction[1] * forms[axis + 1] + direction[2] * forms[axis + 2];
        double support = Math.sqrt(equatorial + (polar - equatorial) * along * along);
        for (int i = 0; i < 3; i++) {
            touched[i] = (equatorial * direction[i] + (polar - equatorial) * along * forms[axis + i]) / support;
        }
        return support;
    }

    /** How much the supports bend between two directions: minus the second derivative of w. */
    private double bend(double[] a, double[] b) {
        return bend(a, b, first, polar1, equatorial1, touched1, support1)
                + bend(a, b, second, polar2, equatorial2, touched2, support2);
    }

    private double bend(
            double[] a, double[] b, int axis, double polar, double equatorial, double[] touched, double support) {
        double alongA = a[0] * forms[axis] + a[1] * forms[axis + 1] + a[2] * forms[axis + 2];
        double alongB = b[0] * forms[axis] + b[1] * forms[axis + 1] + b[2] * forms[axis + 2];
        return (equatorial * dot(a, b) + (polar - equatorial) * alongA * alongB - dot(a, touched) * dot(b, touched))
                / support;
    }

    /** Two unit vectors across a third and each other. */
    private static void across(double[] n, double[] e1, double[] e2) {
        int least = Math.abs(n[0]) < Math.abs(n[1])
                ? Math.abs(n[0]) < Math.abs(n[2]) ? 0 : 2
                : Math.abs(n[1]) < Math.abs(n[2]) ? 1 : 2;
        double length = Math.sqrt(1 - n[least] * n[least]);
        for (int i = 0; i < 3; i++) {
            e1[i] = ((i == least ? 1 : 0) - n[least] * n[i]) / length;
        }
        e2[0] = n[1] * e1[2] - n[2] * e1[1];
        e2[1] = n[2] * e1[0] - n[0] * e1[2];
        e2[2] = n[0] * e1[1] - n[1] * e1[0];
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
