/**
 * Charts as values: what is drawn, never how. {@link org.interphaselab.chart.ChartSpec} and
 * {@link org.interphaselab.chart.PanelMatrix} are made by analyses, shown by the desktop and written by the report.
 */
package org.interphaselab.chart;
