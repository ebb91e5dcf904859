package org.interphaselab.study;

/** What to do with a study written by a newer program, whose format this one knows in part only. */
public enum NewerVersion {
    /** Do not open it. */
    REFUSE,
    /** Open it to look at; what is not understood is reported and left out, and nothing can be saved. */
    OPEN_READ_ONLY
}
