package org.interphaselab.evaluation.growth;

/**
 * What one foil lost until it was seen empty.
 *
 * @param name the cell, for people
 * @param lostMAhCm2 lithium lost, mAh cm⁻²
 * @param uncertaintyMAhCm2 one standard uncertainty of it, mAh cm⁻²
 * @param hours time until then, h
 * @param hoursUncertainty one standard uncertainty of the time, h
 */
public record FoilLoss(
        String name, double lostMAhCm2, double uncertaintyMAhCm2, double hours, double hoursUncertainty) {}
