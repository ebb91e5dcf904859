/**
 * Figures as SVG for journals and reports: self-contained, free of scripts, sized in millimetres, text in 6 to 8 pt sans
 * serif, colours that everybody tells apart.
 */
package org.interphaselab.chart.svg;
