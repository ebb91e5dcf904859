/** The thresholds of the evaluation, each with its unit, range and source. */
package org.interphaselab.evaluation.settings;
