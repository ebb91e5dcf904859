/**
 * Events of a cell: range exceeded, incomplete half-cycle, depletion, contact failure, hard and soft short, activation,
 * rising noise. One small detector per kind; every event carries its evidence and what it may be confused with.
 */
package org.interphaselab.evaluation.event;
