package org.interphaselab.ui.study;

/** What has changed on the desk. */
public enum DeskChange {
    /** Another study is open, or none. */
    STUDY,
    /** The study was edited, or an edit undone. */
    EDIT,
    /** The study was saved. */
    SAVED,
    /** There are new results. */
    RESULT
}
