package org.interphaselab.evaluation.checklist;

/**
 * One item of the reporting checklist.
 *
 * @param id stable id
 * @param group what it is about: material, pellet, lithium, cell, protocol or data
 * @param name its name for people
 * @param needed whether a verdict needs it
 * @param mixturesOnly whether it applies only where the electrolyte is a mixture
 * @param origin where it is found
 * @param path for {@link Origin#MODEL} the features of the study that hold it, for {@link Origin#EVALUATION} what the program
 *     does
 */
public record ChecklistItem(
        String id, String group, String name, boolean needed, boolean mixturesOnly, Origin origin, String path) {

    /** Where an item is found. */
    public enum Origin {
        /** The study says it. */
        MODEL,
        /** It is counted over the cells of the study. */
        STUDY,
        /** The program does it in one way, of every cell that was recorded. */
        EVALUATION
    }
}
