/**
 * The evaluation of lithium symmetric and asymmetric solid-state cells as analyses on the common interface:
 * half-cycles, events, lithium balance, verdict. Half-cycles are numbered from zero.
 */
package org.interphaselab.evaluation;
