package org.interphaselab.percolation.threshold;

/**
 * Systems that differ by parameters.
 *
 * @param syntax how their ids are written: words in capitals stand for numbers, brackets for what may be left out
 * @param words what they are, and what the parameters mean
 */
public record Family(String syntax, String words) {}
