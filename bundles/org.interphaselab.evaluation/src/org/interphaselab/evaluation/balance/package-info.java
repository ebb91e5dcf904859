/**
 * Cycle life with censoring, and the balance of a limited lithium reservoir. A cell that never ran empty gives a
 * bound of its loss, never a value.
 */
package org.interphaselab.evaluation.balance;
