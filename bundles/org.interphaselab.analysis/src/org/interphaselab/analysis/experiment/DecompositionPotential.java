package org.interphaselab.analysis.experiment;

/**
 * The potential below which an electrolyte is reduced.
 *
 * @param volts E_dec in V against Li⁺/Li
 * @param source where the value comes from
 * @param confidence its grade: A, B or C
 */
public record DecompositionPotential(double volts, String source, String confidence) {}
