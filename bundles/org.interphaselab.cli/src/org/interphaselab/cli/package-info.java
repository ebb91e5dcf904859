/**
 * The command line: the headless twin of the desktop. {@link org.interphaselab.cli.LabApplication} runs it inside
 * Equinox, {@link org.interphaselab.cli.Lab} anywhere.
 */
package org.interphaselab.cli;
