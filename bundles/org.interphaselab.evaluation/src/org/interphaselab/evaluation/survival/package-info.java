/** How long groups of like cells live, with cells that still lived when the test ended. */
package org.interphaselab.evaluation.survival;
