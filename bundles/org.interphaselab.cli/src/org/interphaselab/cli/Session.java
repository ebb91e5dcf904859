package org.interphaselab.cli;

import org.interphaselab.core.Progress;

/**
 * What one call of the program has to work with.
 *
 * @param services the services
 * @param terminal where it writes
 * @param cancellation the user's wish to stop
 */
record Session(LabServices services, Terminal terminal, Cancellation cancellation) {

    /** Progress shown on the terminal, which hears the user's wish to stop. */
    TerminalProgress progress() {
        return new TerminalProgress(terminal, cancellation);
    }

    /** Hears the user's wish to stop and shows nothing. */
    Progress quietProgress() {
        return new TerminalProgress(new Terminal(terminal.out(), terminal.err(), false), cancellation);
    }
}
