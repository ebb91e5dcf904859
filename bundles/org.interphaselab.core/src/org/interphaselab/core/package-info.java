/**
 * The vocabulary every ring shares: {@link org.interphaselab.core.Quantity quantities} with their units, the
 * {@link org.interphaselab.core.Trace} of a recording, {@link org.interphaselab.core.Problem} for what a user must know,
 * {@link org.interphaselab.core.Progress} for long work, and {@link org.interphaselab.core.Estimate} for every reported
 * number. Free of Eclipse, EMF and OSGi.
 */
package org.interphaselab.core;
