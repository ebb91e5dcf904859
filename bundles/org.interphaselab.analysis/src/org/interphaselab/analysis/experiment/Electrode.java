package org.interphaselab.analysis.experiment;

import java.util.OptionalDouble;

/**
 * One lithium electrode.
 *
 * @param thicknessUm foil thickness, µm
 * @param thicknessToleranceUm one standard uncertainty of it, µm
 * @param arealCapacityMAhCm2 lithium it holds, mAh cm⁻²
 * @param arealCapacityUncertaintyMAhCm2 one standard uncertainty of it, mAh cm⁻²
 */
public record Electrode(
        OptionalDouble thicknessUm,
        OptionalDouble thicknessToleranceUm,
        OptionalDouble arealCapacityMAhCm2,
        OptionalDouble arealCapacityUncertaintyMAhCm2) {}
