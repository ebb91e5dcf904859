package org.interphaselab.analysis.experiment;

import java.util.OptionalDouble;

/**
 * A metal volume fraction as a study states it.
 *
 * @param value V_F-M, 0 to 1
 * @param uncertainty one standard uncertainty, where stated
 * @param source where the value comes from, as stated; may be empty
 */
public record StatedFraction(double value, OptionalDouble uncertainty, String source) {}
