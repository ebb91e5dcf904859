package org.interphaselab.cycler;

import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** Refuses voltages that no cell or pack has: they are no measurement but damage, and the rest is not to be trusted. */
final class PlausibleVoltage {

    private static final double LIMIT_V = 1000;

    private PlausibleVoltage() {}

    /**
     * Makes sure that every voltage recorded is possible.
     *
     * @throws ProblemException naming the first record where it is not
     */
    static void require(Trace trace, Path file) throws ProblemException {
        require(trace, 0, file);
    }

    /** The same of a block of samples, before which there were others. */
    static void require(Trace trace, long before, Path file) throws ProblemException {
        if (!trace.has(Quantity.VOLTAGE)) {
            return;
        }
        double[] voltage = trace.values(Quantity.VOLTAGE);
        int beyond = 0;
        int first = -1;
        for (int i = 0; i < voltage.length; i++) {
            if (Math.abs(voltage[i]) > LIMIT_V) {
                beyond++;
                first = first < 0 ? i : first;
            }
        }
        if (beyond > 0) {
            throw Problem.error(
                            "VOLTAGE_IMPOSSIBLE",
                            "Record " + number(trace, first, before) + " has a voltage of "
                                    + Numbers.significant(voltage[first], 4) + " V, and " + beyond + " of "
                                    + voltage.length
                                    + " records have more than 1000 V: the file is damaged, or its unit is wrong.",
                            Location.of(file),
                            "Export or copy the recording again; in a text file, look at the unit of the voltage.")
                    .asException();
        }
    }

    private static String number(Trace trace, int position, long before) {
        return trace.has(Quantity.RECORD_INDEX)
                ? Numbers.significant(trace.values(Quantity.RECORD_INDEX)[position], 12)
                : String.valueOf(before + position + 1);
    }
}
