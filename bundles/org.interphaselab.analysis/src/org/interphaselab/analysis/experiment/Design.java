package org.interphaselab.analysis.experiment;

import java.util.OptionalDouble;

/**
 * How a cell is built. Electrode A is the thick one (counter electrode), B the thin one (working electrode).
 *
 * @param id stable id
 * @param name its name, for example {@code 100|20}
 * @param a thick electrode
 * @param b thin electrode
 * @param areaCm2 electrode area, cm²
 */
public record Design(String id, String name, Electrode a, Electrode b, OptionalDouble areaCm2) {

    /** Relative difference of areal capacities up to which two foils count as alike: foil tolerance. */
    private static final double ALIKE = 0.02;

    /** Whether both electrodes hold the same lithium within foil tolerance; false also when it is not known. */
    public boolean symmetric() {
        return lithiumKnown() && Math.abs(capacityA() - capacityB()) <= ALIKE * Math.max(capacityA(), capacityB());
    }

    /** Whether one electrode holds less lithium than the other; false also when it is not known. */
    public boolean asymmetric() {
        return lithiumKnown() && !symmetric();
    }

    private boolean lithiumKnown() {
        return a.arealCapacityMAhCm2().isPresent() && b.arealCapacityMAhCm2().isPresent();
    }

    private double capacityA() {
        return a.arealCapacityMAhCm2().getAsDouble();
    }

    private double capacityB() {
        return b.arealCapacityMAhCm2().getAsDouble();
    }
}
