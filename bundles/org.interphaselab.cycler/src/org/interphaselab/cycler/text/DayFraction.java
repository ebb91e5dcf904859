package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.ChargeCounters;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/**
 * Finds times that a spreadsheet program turned into days when an export was opened and saved in it: plain numbers under
 * a header without unit. Only the file's own clock, or the charge it counts, can tell; without either the times stay what
 * the program that wrote the export means.
 */
final class DayFraction {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double TOLERANCE = 0.05;

    private final Trace read;

    private DayFraction(Trace read) {
        this.read = read;
    }

    /** The trace with times in seconds; the same where nothing shows that they are days. */
    static Trace apply(Trace read, List<Slot> slots, ImportReportBuilder report) {
        Trace trace = read;
        for (Slot slot : slots) {
            if (mayBeDays(slot) && read.has(slot.quantity())) {
                trace = new DayFraction(trace).apply(slot, report);
            }
        }
        return trace;
    }

    private static boolean mayBeDays(Slot slot) {
        return slot.header().unit().isEmpty()
                && slot.column() instanceof FieldColumn.Numbers numbers
                && numbers.parser() instanceof DurationText text
                && text.onlyNumbers();
    }

    private Trace apply(Slot slot, ImportReportBuilder report) {
        double[] time = read.values(slot.quantity());
        double byClock = secondsByClock(time);
        double seconds = Double.isNaN(byClock) ? secondsByCharge(time) : byClock;
        if (!(Math.abs(seconds / SECONDS_PER_DAY - 1) <= TOLERANCE)) {
            return read;
        }
        report.repair(
                "TIME_IN_DAYS",
                "the column '" + slot.header().text() + "' holds days, not seconds: by "
                        + (Double.isNaN(byClock) ? "the charge counted" : "the clock") + " one of it lasts "
                        + Numbers.significant(seconds, 5) + " s; " + time.length + " times were multiplied by 86400");
        double[] scaled = new double[time.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Workbook.duration(time[i]);
        }
        Trace.Builder builder = Trace.builder(read.size());
        for (Quantity quantity : read.quantities()) {
            if (quantity.equals(slot.quantity())) {
                builder.add(quantity, scaled);
            } else {
                builder.add(quantity, read);
            }
        }
        read.textQuantities()
                .forEach(quantity -> builder.add(quantity, read.text(quantity).orElseThrow()));
        return builder.build();
    }

    private double secondsByClock(double[] time) {
        Quantity quantity = read.has(Quantity.UNIX_TIME) ? Quantity.UNIX_TIME : Quantity.LOCAL_TIME;
        if (!read.has(quantity)) {
            return Double.NaN;
        }
        double[] clock = read.values(quantity);
        double passed = 0;
        double counted = 0;
        for (int i = 1; i < time.length; i++) {
            double seconds = clock[i] - clock[i - 1];
            if (time[i] > time[i - 1] && seconds >= 0) {
                passed += seconds;
                counted += time[i] - time[i - 1];
            }
        }
        return counted > 0 ? passed / counted : Double.NaN;
    }

    private double secondsByCharge(double[] time) {
        double[] current = read.has(Quantity.CURRENT) ? read.values(Quantity.CURRENT) : null;
        List<Quantity> counters = ChargeCounters.in(read);
        if (current == null || counters.isEmpty()) {
            return Double.NaN;
        }
        double charge = 0;
        double integral = 0;
        for (int i = 1; i < time.length; i++) {
            double counted = 0;
            for (Quantity counter : counters) {
                counted += read.values(counter)[i] - read.values(counter)[i - 1];
            }
            double passed = time[i] - time[i - 1];
            if (passed > 0 && counted > 0) {
                charge += counted;
                integral += 0.5 * (Math.abs(current[i]) + Math.abs(current[i - 1])) * passed;
            }
        }
        return integral > 0 ? charge * SECONDS_PER_HOUR / integral : Double.NaN;
    }
}
