package org.interphaselab.cli;

/** What the program tells the shell. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** Problems in the user's input, each named on the error output; also when the user cancelled. */
    static final int PROBLEMS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Our fault. */
    static final int OUR_FAULT = 3;

    private ExitCode() {}
}
