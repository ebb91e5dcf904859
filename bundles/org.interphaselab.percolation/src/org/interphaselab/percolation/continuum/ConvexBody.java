package org.interphaselab.percolation.continuum;

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

    /** How far from a sphere it is, for equations of state: its mean radius times surface over three volumes, 1 for a sphere. */
    public double nonsphericity() {
        return curvature / (4 * Math.PI) * surface / (3 * volume);
    }

    /**
     * The gap over which it reaches so many others of its kind as are in an excluded volume: the distance d at which bodies
     * within d/2 of both exclude that volume.
     *
     * @return 0 where it excludes that volume by itself
     */
    public double reach(double volumeInReach) {
        double low = 0;
        double high = Math.cbrt(volumeInReach);
        if (excludedVolume() >= volumeInReach) {
            return 0;
        }
        while (high - low > 1e-12 * high) {
            double middle = 0.5 * (low + high);
            if (parallel(0.5 * middle).excludedVolume() < volumeInReach) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * The pressure of a fluid of such hard bodies over that of an ideal gas (Nezbeda, Chem. Phys. Lett. 41 (1976) 55,
     * doi:10.1016/0009-2614(76)85246-3), accurate to some per cent where the fluid is isotropic; that of Carnahan and
     * Starling for spheres, and exact to the second virial coefficient for all.
     */
    public double pressure(double fraction) {
        double a = nonsphericity();
        double y = fraction;
        double rest = 1 - y;
        return (1 + (3 * a - 2) * y + (a * a + a - 1) * y * y - a * (5 * a - 4) * y * y * y) / (rest * rest * rest);
    }

    /**
     * How many times denser than on average a fluid of such hard bodies is where two touch, as its {@link #pressure} tells:
     * what exceeds an ideal gas over the second virial coefficient, half the excluded volume; exact at low density, and the
     * contact value of the pair distribution for spheres.
     */
    public double contacts(double fraction) {
        double a = nonsphericity();
        double y = fraction;
        double rest = 1 - y;
        return (1 + ((a * a + a - 4) * y + (1 + 4 * a - 5 * a * a) * y * y) / (3 * a + 1)) / (rest * rest * rest);
    }

    /** The excluded volume over the volume: 8 for a sphere, more for all others. */
    public double anisometry() {
        return excludedVolume() / volume;
    }
}
