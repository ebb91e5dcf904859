/** Chemical formulas with real coefficients, their molar mass and charge balance. */
package org.interphaselab.chemistry.formula;
