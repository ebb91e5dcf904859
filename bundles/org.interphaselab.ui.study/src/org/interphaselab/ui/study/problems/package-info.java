/** What is wrong with the study, in words. */
package org.interphaselab.ui.study.problems;
