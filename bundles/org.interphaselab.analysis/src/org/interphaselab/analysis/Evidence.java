package org.interphaselab.analysis;

import java.util.OptionalInt;

/**
 * What a finding rests on: a stretch of a cell's recording, or a number.
 *
 * @param cellId id of the cell
 * @param cellName its name for people
 * @param halfCycle zero-based half-cycle, where the evidence is one
 * @param fromS start of the stretch, test time in s
 * @param toS end of the stretch, test time in s
 * @param text what is to be seen there
 */
public record Evidence(String cellId, String cellName, OptionalInt halfCycle, double fromS, double toS, String text) {}
