/** Interphases by designs: every cell of the study at a glance. */
package org.interphaselab.ui.analysis.matrix;
