/**
 * What the Neware readers share: step types, cycle counting, current ranges, little-endian access, checks; and the
 * reader of {@code .nda} files.
 */
package org.interphaselab.cycler.neware;
