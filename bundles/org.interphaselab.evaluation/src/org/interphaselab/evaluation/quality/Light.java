package org.interphaselab.evaluation.quality;

/** How a check of quality ended. */
public enum Light {
    /** As it should be. */
    GREEN,
    /** What the check needs was not reported. */
    NOT_CHECKED,
    /** A reservation: read numbers with it in mind. */
    YELLOW,
    /** Numbers that rest on it are doubtful. */
    RED
}
