/** The percolation of metal in an interphase, alive: particles, conductivity and threshold behind sliders, and what to do. */
package org.interphaselab.ui.analysis.design;
