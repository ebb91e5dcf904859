/**
 * Reads what cyclers write. A {@link org.interphaselab.cycler.CyclerReader} per file format, found by content;
 * {@link org.interphaselab.cycler.CyclerFiles} picks the right one.
 */
package org.interphaselab.cycler;
