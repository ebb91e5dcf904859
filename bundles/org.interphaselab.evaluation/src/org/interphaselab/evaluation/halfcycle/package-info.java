/**
 * Half-cycles of a galvanostatic recording, cut by the sign of the measured current and never by the instrument's cycle
 * or step numbers, and their polarization. Half-cycles are numbered from zero in all tables and events.
 */
package org.interphaselab.evaluation.halfcycle;
