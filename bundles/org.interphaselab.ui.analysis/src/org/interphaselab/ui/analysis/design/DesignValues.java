package org.interphaselab.ui.analysis.design;

import org.interphaselab.percolation.design.MetalParticles;

/**
 * What the sliders say.
 *
 * @param aspectRatio length along the axis over width of the metal particles
 * @param sizeNm diameter of the sphere of the same volume, nm
 * @param envelopeNm thickness of the shell that does not conduct, nm
 * @param tunnellingNm distance that electrons tunnel, nm
 * @param fractionPercent metal volume fraction, %
 */
record DesignValues(double aspectRatio, double sizeNm, double envelopeNm, double tunnellingNm, double fractionPercent) {

    /** The particles, whose lengths are in tunnelling distances. */
    MetalParticles particles() {
        return new MetalParticles(aspectRatio, sizeNm / tunnellingNm, envelopeNm / tunnellingNm);
    }
}
