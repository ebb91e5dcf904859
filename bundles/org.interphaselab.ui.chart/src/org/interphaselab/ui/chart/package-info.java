/**
 * The chart widget of the desktop: shows a {@link org.interphaselab.chart.ChartSpec} with pan, zoom and event marks. Data
 * are thinned to the pixels of the screen off the user interface thread; whatever was measured stays visible.
 */
package org.interphaselab.ui.chart;
