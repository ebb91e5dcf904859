/**
 * The report of a study: one self-contained HTML file, with figures as inline SVG, that opens anywhere and prints on A4.
 * It knows results as values and no particular analysis.
 */
package org.interphaselab.report;
