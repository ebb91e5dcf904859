/** Finds objects of the study by what is said of them. */
package org.interphaselab.ui.study.find;
