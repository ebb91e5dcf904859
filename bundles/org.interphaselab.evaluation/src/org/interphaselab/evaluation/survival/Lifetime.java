package org.interphaselab.evaluation.survival;

/**
 * The life of one cell.
 *
 * @param hours life, or how long it was watched, h
 * @param censored whether it still lived then
 */
public record Lifetime(double hours, boolean censored) {}
