package org.interphaselab.analysis;

import org.interphaselab.core.Estimate;

/**
 * One named number of a result.
 *
 * @param id stable id within the result
 * @param label its name for people
 * @param value the number with unit and uncertainty or bound
 */
public record Scalar(String id, String label, Estimate value) {}
