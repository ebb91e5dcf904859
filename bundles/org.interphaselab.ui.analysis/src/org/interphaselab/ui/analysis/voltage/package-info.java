/** Voltage against time of the selected cell, with its events. */
package org.interphaselab.ui.analysis.voltage;
