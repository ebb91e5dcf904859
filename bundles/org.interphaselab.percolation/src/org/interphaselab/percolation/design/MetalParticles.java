package org.interphaselab.percolation.design;

import org.interphaselab.percolation.continuum.ConvexBody;

/**
 * Metal particles of an interphase: spheroids that do not overlap and conduct where the gap between the metal of two is no
 * wider than the tunnelling distance. Each may be enveloped by a shell that does not conduct and that others cannot enter.
 *
 * @param aspectRatio length along the axis over width: above 1 for rods, below for plates
 * @param sizeOverTunnelling diameter of the sphere of the same volume, over the tunnelling distance; above 0
 * @param envelopeOverTunnelling thickness of the envelope over the tunnelling distance; 0 without
 */
public record MetalParticles(double aspectRatio, double sizeOverTunnelling, double envelopeOverTunnelling) {

    public MetalParticles {
        if (!(aspectRatio > 0) || !(aspectRatio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an aspect ratio is above 0, not " + aspectRatio);
        }
        if (!(sizeOverTunnelling > 0) || !(sizeOverTunnelling < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the size over the tunnelling distance is above 0, not " + sizeOverTunnelling);
        }
        if (!(envelopeOverTunnelling >= 0) || !(envelopeOverTunnelling < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an envelope is not " + envelopeOverTunnelling + " thick");
        }
    }

    /** Whether two envelopes that touch keep the metal further apart than the tunnelling distance. */
    public boolean keptApart() {
        return 2 * envelopeOverTunnelling >= 1;
    }

    /** Whether these are rather plates than rods. */
    boolean flat() {
        return aspectRatio < 1;
    }

    /** The metal, in units of the tunnelling distance. */
    ConvexBody metal() {
        double radius = 0.5 * sizeOverTunnelling;
        return ConvexBody.spheroid(radius * Math.pow(aspectRatio, 2.0 / 3), radius * Math.pow(aspectRatio, -1.0 / 3));
    }

    /** What others cannot enter. */
    ConvexBody hard() {
        return metal().parallel(envelopeOverTunnelling);
    }

    /** What must overlap for two particles to conduct: half the tunnelling distance further than the metal. */
    ConvexBody shell() {
        return metal().parallel(0.5);
    }
}
