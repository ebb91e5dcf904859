package org.interphaselab.chemistry.catalog;

import org.interphaselab.chemistry.formula.Formula;

/**
 * The potential below which an electrolyte is reduced.
 *
 * @param formula the electrolyte; every multiple of it counts as the same
 * @param potentialV against Li⁺/Li, V
 * @param source where the value comes from
 * @param confidence how sure it is
 */
public record Decomposition(Formula formula, double potentialV, String source, Confidence confidence) {}
