package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;
import org.interphaselab.percolation.design.MetalParticles;

/**
 * Metal particles in an interphase, and how much of it they are.
 *
 * @param aspectRatio length along the axis over width
 * @param sizeOverTunnelling diameter of the sphere of the same volume over the tunnelling distance
 * @param envelopeOverTunnelling thickness of the envelope over the tunnelling distance
 * @param fractionPercent metal volume fraction, %
 * @param particles about how many are placed
 * @param seed the same seed gives the same places
 */
public record ParticlesParameters(
        @Parameter(
                label = "Aspect ratio",
                initial = "1",
                min = 0.01,
                max = 100,
                help = "Length along the axis over width of the metal particles: above 1 for rods, below 1 for plates.")
        double aspectRatio,

        @Parameter(
                label = "Size over tunnelling distance",
                initial = "5",
                min = 0.01,
                max = 10_000,
                help = "Diameter of the sphere of the same volume, over the distance that electrons tunnel (a few nm).")
        double sizeOverTunnelling,

        @Parameter(
                label = "Envelope over tunnelling distance",
                initial = "0",
                min = 0,
                max = 100,
                help =
                        "Thickness of a shell around each particle that does not conduct; from one half on none conduct.")
        double envelopeOverTunnelling,

        @Parameter(
                label = "Metal volume fraction",
                unit = "%",
                initial = "5",
                min = 0.01,
                max = 60,
                help = "Share of the interphase that is metal.")
        double fractionPercent,

        @Parameter(label = "Particles", initial = "300", min = 1, max = 100_000, help = "About how many are placed.")
        int particles,

        @Parameter(label = "Seed", initial = "1", help = "The same seed gives the same places.")
        long seed) {

    /** The particles. */
    public MetalParticles metal() {
        return new MetalParticles(aspectRatio, sizeOverTunnelling, envelopeOverTunnelling);
    }
}
