/** Between which metal volume fractions the percolation threshold of interphases must lie. */
package org.interphaselab.evaluation.bracket;
