/** The verdicts in words, with the evidence each rests on. */
package org.interphaselab.ui.analysis.verdict;
