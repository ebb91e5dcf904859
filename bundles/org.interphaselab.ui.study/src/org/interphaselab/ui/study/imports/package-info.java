/** Bringing instrument files into the study. */
package org.interphaselab.ui.study.imports;
