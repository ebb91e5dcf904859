/** Critical current density from a programme that raises the current in steps. */
package org.interphaselab.evaluation.ramp;
