package org.interphaselab.percolation;

import org.interphaselab.analysis.Parameter;
import org.interphaselab.percolation.design.MetalParticles;

/**
 * Metal particles in an interphase.
 *
 * @param aspectRatio length along the axis over width
 * @param sizeOverTunnelling diameter of the sphere of the same volume over the tunnelling distance
 * @param envelopeOverTunnelling thickness of the envelope over the tunnelling distance
 * @param coverage share of the particles whose envelope is whole
 */
public record DesignParameters(
        @Parameter(
                label = "Aspect ratio",
                initial = "1",
                min = 0.01,
                max = 1000,
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
                help = "Thickness of a shell around each particle that does not conduct; 0 without.")
        double envelopeOverTunnelling,

        @Parameter(
                label = "Share of whole envelopes",
                initial = "1",
                min = 0,
                max = 1,
                help = "Share of the particles whose envelope is whole; of the others metal reaches its surface.")
        double coverage) {

    /** The particles. */
    public MetalParticles particles() {
        return new MetalParticles(aspectRatio, sizeOverTunnelling, envelopeOverTunnelling, coverage);
    }
}
