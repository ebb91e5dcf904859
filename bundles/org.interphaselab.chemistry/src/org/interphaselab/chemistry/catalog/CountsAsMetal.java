package org.interphaselab.chemistry.catalog;

/** Whether a phase belongs to the metal volume fraction. */
public enum CountsAsMetal {
    YES,
    NO,
    /** Not usually; shown beside as an alternative. */
    OPTION
}
