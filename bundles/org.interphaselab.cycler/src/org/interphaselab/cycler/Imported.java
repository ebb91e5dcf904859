package org.interphaselab.cycler;

import org.interphaselab.core.Trace;

/**
 * A file read: its samples and the account of how they were read.
 *
 * @param trace the samples
 * @param report the account
 */
public record Imported(Trace trace, ImportReport report) {}
