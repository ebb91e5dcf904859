package org.interphaselab.cycler.neware.ndax;

/**
 * An auxiliary channel as {@code TestInfo.xml} lists it.
 *
 * @param id the channel's number in the test
 * @param realChannel its number in the tester
 * @param type what it measures: 102 voltage, 103 temperature, 335 set temperature, 345 humidity, 1122 chamber
 */
record AuxEntry(int id, int realChannel, int type) {}
