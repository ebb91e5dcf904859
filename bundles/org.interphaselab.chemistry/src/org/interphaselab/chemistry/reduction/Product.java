package org.interphaselab.chemistry.reduction;

import org.interphaselab.chemistry.catalog.Confidence;
import org.interphaselab.chemistry.catalog.Phase;

/**
 * A phase that the reduction leaves.
 *
 * @param phase the phase
 * @param mol how many mol of its formula
 * @param metal whether it is counted as a metal
 * @param confidence how sure the phase's volume and the rule that made it are
 */
public record Product(Phase phase, double mol, boolean metal, Confidence confidence) {

    /** Volume in cm³. */
    public double volumeCm3() {
        return mol * phase.molarVolumeCm3();
    }

    /** Mol of lithium in it. */
    public double lithiumMol() {
        return mol * phase.formula().lithium();
    }
}
