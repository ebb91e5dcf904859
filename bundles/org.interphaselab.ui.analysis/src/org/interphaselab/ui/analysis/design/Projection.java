package org.interphaselab.ui.analysis.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interphaselab.analysis.Table;

/**
 * Particles of a cube as seen from afar in a direction: each spheroid casts an ellipse. Lengths are in sides of the cube,
 * with its middle at 0.
 */
final class Projection {

    private final double cosYaw;
    private final double sinYaw;
    private final double cosPitch;
    private final double sinPitch;

    /** Looks at the cube turned by these angles, in radians. */
    Projection(double yaw, double pitch) {
        cosYaw = Math.cos(yaw);
        sinYaw = Math.sin(yaw);
        cosPitch = Math.cos(pitch);
        sinPitch = Math.sin(pitch);
    }

    /**
     * An ellipse on the screen.
     *
     * @param x its middle, to the right
     * @param y its middle, downwards
     * @param depth how near it is; larger is nearer
     * @param major longer semi-axis
     * @param minor shorter one
     * @param angle of the longer one, radians, clockwise from the right
     * @param through whether the particle's cluster goes all the way through
     */
    record Ellipse(double x, double y, double depth, double major, double minor, double angle, boolean through) {}

    /** A point: to the right, downwards, nearer. */
    double[] point(double x, double y, double z) {
        double right = cosYaw * x + sinYaw * y;
        double away = -sinYaw * x + cosYaw * y;
        return new double[] {right, -(cosPitch * z + sinPitch * away), sinPitch * z - cosPitch * away};
    }

    /**
     * All particles of a table as {@link org.interphaselab.percolation.ParticlesAnalysis} gives it, the farthest first.
     *
     * @param side of the cube, in the lengths of the table
     * @param along semi-axis of revolution, in the same lengths
     * @param across the other semi-axis
     */
    List<Ellipse> ellipses(Table particles, double side, double along, double across) {
        List<Ellipse> all = new ArrayList<>();
        for (int row = 0; row < particles.rows().size(); row++) {
            double[] middle = point(
                    number(particles, row, "x") / side - 0.5,
                    number(particles, row, "y") / side - 0.5,
                    number(particles, row, "z") / side - 0.5);
            double[] axis =
                    point(number(particles, row, "ux"), number(particles, row, "uy"), number(particles, row, "uz"));
            all.add(ellipse(
                    middle,
                    axis,
                    along / side,
                    across / side,
                    Boolean.TRUE.equals(particles.value(row, "percolating"))));
        }
        all.sort(Comparator.comparingDouble(Ellipse::depth));
        return all;
    }

    /** The shadow of an ellipsoid of matrix b² I + (a² − b²) uuᵀ has the matrix of its first two rows and columns. */
    private static Ellipse ellipse(double[] middle, double[] axis, double along, double across, boolean through) {
        double more = along * along - across * across;
        double xx = across * across + more * axis[0] * axis[0];
        double yy = across * across + more * axis[1] * axis[1];
        double xy = more * axis[0] * axis[1];
        double mean = 0.5 * (xx + yy);
        double spread = Math.hypot(0.5 * (xx - yy), xy);
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        return new Ellipse(
                middle[0],
                middle[1],
                middle[2],
                Math.sqrt(mean + spread),
                Math.sqrt(Math.max(0, mean - spread)),
                angle,
                through);
    }

    private static double number(Table table, int row, String column) {
        return ((Number) table.value(row, column)).doubleValue();
    }
}
