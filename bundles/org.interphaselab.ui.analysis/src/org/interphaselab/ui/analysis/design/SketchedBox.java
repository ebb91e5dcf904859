package org.interphaselab.ui.analysis.design;

import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.percolation.ParticlesAnalysis;

/**
 * A box of particles to be drawn; lengths in tunnelling distances.
 *
 * @param particles the table of them, see {@link ParticlesAnalysis}
 * @param side of the box
 * @param along semi-axis of revolution of the metal
 * @param across its other semi-axis
 * @param envelope thickness of the envelope
 * @param fractionPercent metal volume fraction, %
 * @param percolatingPercent share of the particles in a cluster that goes all the way through, %
 */
record SketchedBox(
        Table particles,
        double side,
        double along,
        double across,
        double envelope,
        double fractionPercent,
        double percolatingPercent) {

    /** Reads what the analysis gave for these values. */
    static SketchedBox of(AnalysisResult result, DesignValues values) {
        double radius = 0.5 * values.sizeNm() / values.tunnellingNm();
        return new SketchedBox(
                result.table(ParticlesAnalysis.TABLE).orElseThrow(),
                scalar(result, "side"),
                radius * Math.pow(values.aspectRatio(), 2.0 / 3),
                radius * Math.pow(values.aspectRatio(), -1.0 / 3),
                values.envelopeNm() / values.tunnellingNm(),
                values.fractionPercent(),
                scalar(result, "percolating_percent"));
    }

    int number() {
        return particles.rows().size();
    }

    private static double scalar(AnalysisResult result, String id) {
        return result.scalars().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .value();
    }
}
