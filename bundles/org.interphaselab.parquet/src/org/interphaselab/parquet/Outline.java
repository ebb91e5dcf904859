package org.interphaselab.parquet;

/**
 * Between which values a column lies, stretch by stretch, as the file itself says it of its row groups: known without
 * reading a sample. The arrays are shared: treat them as immutable.
 *
 * @param from where each stretch begins on the other column, ascending
 * @param to where it ends
 * @param lowest smallest value of the stretch
 * @param highest largest value of the stretch
 */
public record Outline(double[] from, double[] to, double[] lowest, double[] highest) {}
