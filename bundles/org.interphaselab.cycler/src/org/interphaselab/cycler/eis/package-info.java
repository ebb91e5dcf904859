/** Reads the texts of impedance programs: header lines and tables of points, by one table of profiles. */
package org.interphaselab.cycler.eis;
