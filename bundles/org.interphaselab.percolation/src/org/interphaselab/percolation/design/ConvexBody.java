package org.interphaselab.percolation.design;

/**
 * A convex body by what decides how much room it denies another one like it, all directions alike: volume, surface and
 * integral of the mean curvature, in one unit of length.
 *
 * @param volume volume
 * @param surface surface area
 * @param curvature integral of the mean curvature over the surface; 4 π r for a sphere
 */
public record ConvexBody(double volume, double surface, double curvature) {

    private static final double SPHERICAL = 1e-4;

    /**
     * A spheroid (Isihara, J. Chem. Phys. 19 (1951) 397, doi:10.1063/1.1748221).
     *
     * @param along semi-axis of revolution
     * @param across the other two
     */
    public static ConvexBody spheroid(double along, double across) {
        double volume = 4 * Math.PI / 3 * along * across * across;
        double mean = Math.cbrt(along * across * across);
        if (Math.abs(along / across - 1) < SPHERICAL) {
            return new ConvexBody(volume, 4 * Math.PI * mean * mean, 4 * Math.PI * mean);
        }
        boolean prolate = along > across;
        double longer = Math.max(along, across);
        double shorter = Math.min(along, across);
        double e = Math.sqrt(1 - shorter * shorter / (longer * longer));
        double rest = shorter / longer;
        double artanh = 0.5 * Math.log((1 + e) / (1 - e));
        return prolate
                ? new ConvexBody(
                        volume,
                        2 * Math.PI * across * (across + along * Math.asin(e) / e),
                        2 * Math.PI * along * (1 + rest * rest / e * artanh))
                : new ConvexBody(
                        volume,
                        2 * Math.PI * across * across * (1 + rest * rest / e * artanh),
                        2 * Math.PI * (along + across * Math.asin(e) / e));
    }

    /** A cylinder of height {@code height} with half a sphere at both ends (Onsager, Ann. N. Y. Acad. Sci. 51 (1949) 627). */
    public static ConvexBody spherocylinder(double height, double diameter) {
        return new ConvexBody(0, 0, Math.PI * height).parallel(0.5 * diameter);
    }

    /**
     * All points within a distance of this body (Steiner's formula): what an envelope of that thickness makes of it, and
     * within what a tunnelling electron reaches it.
     */
    public ConvexBody parallel(double distance) {
        double d = distance;
        return new ConvexBody(
                volume + surface * d + curvature * d * d + 4 * Math.PI / 3 * d * d * d,
                surface + 2 * curvature * d + 4 * Math.PI * d * d,
                curvature + 4 * Math.PI * d);
    }

    /** The volume in which the centre of a body like this cannot be without overlap, mean over all orientations. */
    public double excludedVolume() {
        return 2 * volume + surface * curvature / (2 * Math.PI);
    }

    /** The excluded volume over the volume: 8 for a sphere, more for all others. */
    public double anisometry() {
        return excludedVolume() / volume;
    }
}
