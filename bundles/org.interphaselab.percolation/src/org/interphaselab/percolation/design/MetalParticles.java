package org.interphaselab.percolation.design;

import org.interphaselab.percolation.continuum.ConvexBody;
import org.interphaselab.percolation.continuum.PlacedParticle;

/**
 * Metal particles of an interphase: spheroids that do not overlap and conduct where the gap between the metal of two is no
 * wider than the tunnelling distance. Each may be enveloped by a shell that does not conduct and that others cannot enter;
 * of some particles it is broken, so that metal reaches its surface, as
 * {@link org.interphaselab.percolation.continuum.Envelope} has it.
 *
 * @param aspectRatio length along the axis over width: above 1 for rods, below for plates
 * @param sizeOverTunnelling diameter of the sphere of the same volume, over the tunnelling distance; above 0
 * @param envelopeOverTunnelling thickness of the envelope over the tunnelling distance; 0 without
 * @param coverage the share of the particles whose envelope is whole, 0 to 1
 */
public record MetalParticles(
        double aspectRatio, double sizeOverTunnelling, double envelopeOverTunnelling, double coverage) {

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
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException("a coverage lies between 0 and 1, not at " + coverage);
        }
    }

    /** Particles without an envelope, or all in whole ones. */
    public MetalParticles(double aspectRatio, double sizeOverTunnelling, double envelopeOverTunnelling) {
        this(aspectRatio, sizeOverTunnelling, envelopeOverTunnelling, 1);
    }

    /** The same particles with another coverage. */
    public MetalParticles covered(double share) {
        return new MetalParticles(aspectRatio, sizeOverTunnelling, envelopeOverTunnelling, share);
    }

    /** Whether two envelopes that touch keep all metal further apart than the tunnelling distance. */
    public boolean keptApart() {
        return coverage == 1 && 2 * envelopeOverTunnelling >= 1;
    }

    /** Whether some envelopes are whole and others broken. */
    boolean mixed() {
        return envelopeOverTunnelling > 0 && coverage > 0 && coverage < 1;
    }

    /** One of the particles, in tunnelling distances. */
    public PlacedParticle one() {
        double radius = 0.5 * sizeOverTunnelling;
        return new PlacedParticle(
                radius * Math.pow(aspectRatio, 2.0 / 3),
                radius * Math.pow(aspectRatio, -1.0 / 3),
                envelopeOverTunnelling);
    }

    /** Length along the axis over width of what others cannot enter: an envelope makes both rods and plates rounder. */
    double hardAspectRatio() {
        double radius = 0.5 * sizeOverTunnelling;
        double along = radius * Math.pow(aspectRatio, 2.0 / 3) + envelopeOverTunnelling;
        return along / (radius * Math.pow(aspectRatio, -1.0 / 3) + envelopeOverTunnelling);
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

    /** What must overlap for two particles to conduct: half the gap of their metal that is conducted over further than it. */
    ConvexBody shell() {
        return metal().parallel(0.5 * reach().gap());
    }

    /**
     * A gap between the metal of particles over which they conduct.
     *
     * @param gap the gap, in tunnelling distances
     * @param uncertainty relative standard uncertainty of the volume within reach
     */
    record Reach(double gap, double uncertainty) {}

    /**
     * The gap between the metal of two particles over which they conduct: the tunnelling distance where both envelopes are
     * whole, one envelope more for each that is broken, as metal reaches its surface there. Where both kinds are mixed it is
     * that of equal particles with as many others in reach as matter. That number lies between the mean number of neighbours
     * and the largest eigenvalue of the matrix of the mean numbers of neighbours of either kind that particles of either kind
     * have, by which clusters without loops grow (for rods of several lengths: Otten and van der Schoot, PRL 103 (2009) 225704,
     * doi:10.1103/PhysRevLett.103.225704); their middle is taken, and half their difference as uncertainty.
     */
    Reach reach() {
        double envelope = envelopeOverTunnelling;
        if (!mixed()) {
            return new Reach(coverage == 0 ? 1 + 2 * envelope : 1, 0);
        }
        double both = coverage * beyondHard(1);
        double one = beyondHard(1 + envelope);
        double none = (1 - coverage) * beyondHard(1 + 2 * envelope);
        double across = coverage * (1 - coverage) * one * one;
        double eigenvalue = 0.5 * (both + none + Math.sqrt((both - none) * (both - none) + 4 * across));
        double mean = coverage * both + (1 - coverage) * none + 2 * coverage * (1 - coverage) * one;
        double volume = hard().excludedVolume() + 0.5 * (mean + eigenvalue);
        return new Reach(metal().reach(volume), 0.5 * (eigenvalue - mean) / volume);
    }

    /** The volume in which the centre of a neighbour may be for the gap of the metal to be at most this. */
    private double beyondHard(double gap) {
        return Math.max(0, metal().parallel(0.5 * gap).excludedVolume() - hard().excludedVolume());
    }
}
