/**
 * Reads any delimited text or workbook by a profile which the user confirmed once: which column is which quantity, in
 * which unit. {@link org.interphaselab.cycler.mapping.MappingGuess} proposes a profile,
 * {@link org.interphaselab.cycler.mapping.MappingProfiles} keeps it, {@link org.interphaselab.cycler.mapping.MappedReader}
 * reads by it. Nothing is read by a guess alone.
 */
package org.interphaselab.cycler.mapping;
