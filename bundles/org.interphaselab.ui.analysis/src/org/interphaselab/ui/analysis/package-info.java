/** Analyses on the desktop: running them, and showing what they say of cells and interphases. */
package org.interphaselab.ui.analysis;
