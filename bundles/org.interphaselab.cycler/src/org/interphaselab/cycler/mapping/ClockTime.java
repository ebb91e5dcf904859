package org.interphaselab.cycler.mapping;

import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;

/** Takes the time of a test from a clock where a file records nothing else. */
final class ClockTime {

    private ClockTime() {}

    /** The trace with Test Time: the seconds since the first record's clock, unless the file records a time. */
    static Trace addTestTime(Trace read, ImportReportBuilder report) {
        Quantity clock = read.has(Quantity.UNIX_TIME) ? Quantity.UNIX_TIME : Quantity.LOCAL_TIME;
        if (read.has(Quantity.TEST_TIME) || read.has(Quantity.STEP_TIME) || !read.has(clock)) {
            return read;
        }
        report.rule("Test Time is the clock's time since the first record");
        double[] readings = read.values(clock);
        double[] time = new double[readings.length];
        for (int i = 0; i < time.length; i++) {
            time[i] = readings[i] - readings[0];
        }
        Trace.Builder builder = Trace.builder(read.size()).add(Quantity.TEST_TIME, time);
        read.quantities().forEach(quantity -> builder.add(quantity, read.values(quantity)));
        read.textQuantities()
                .forEach(quantity -> builder.add(quantity, read.text(quantity).orElseThrow()));
        return builder.build();
    }
}
