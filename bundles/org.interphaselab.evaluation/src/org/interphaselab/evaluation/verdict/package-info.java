/**
 * The verdict over an interphase's cells, by rules V0 to V5: every verdict names the rule, the cells and half-cycles it
 * rests on, the number of replicates, and the measured loss or its bound.
 */
package org.interphaselab.evaluation.verdict;
