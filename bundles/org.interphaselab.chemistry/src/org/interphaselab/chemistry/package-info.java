/** The chemistry of interphases as an analysis on the common interface. */
package org.interphaselab.chemistry;
