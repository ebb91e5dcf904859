/**
 * Coulometric titration time analysis: lithium is plated in small portions on an electrode without lithium, and the time
 * is taken until the electrolyte has consumed each (doi:10.1038/s41467-023-42512-y).
 */
package org.interphaselab.evaluation.titration;
