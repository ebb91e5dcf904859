/**
 * What an analysis sees of the experiment: small value records made from the experiment model in one place. What the lab
 * did not report is empty, never a default.
 */
package org.interphaselab.analysis.experiment;
