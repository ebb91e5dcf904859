package org.interphaselab.evaluation.twin;

/**
 * A stretch of time in which the whole ionic resistance is multiplied: by less than one when it is warmer, by much more
 * when contact is lost, as by a falling stack pressure.
 *
 * @param startH when it begins, h
 * @param endH when it ends, h; may be infinite
 * @param factor of the resistance, above zero
 */
public record ResistanceStep(double startH, double endH, double factor) {

    public ResistanceStep {
        Require.notNegative(startH, "startH");
        Require.positive(factor, "factor");
        if (!(endH > startH)) {
            throw new IllegalArgumentException("endH must lie behind startH, not at " + endH);
        }
    }

    /** Contact that is lost for good. */
    public static ResistanceStep contactLoss(double startH, double factor) {
        return new ResistanceStep(startH, Double.POSITIVE_INFINITY, factor);
    }

    boolean holds(double timeH) {
        return timeH >= startH && timeH < endH;
    }
}
