package org.interphaselab.cycler;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * Makes instants of the readings of a wall clock that stood in a zone. Where summer time ends an hour is shown twice:
 * there the test time tells which was meant. Where it begins an hour is left out: a reading in it is counted on with the
 * offset before.
 */
final class ZonedClock {

    /** Offsets change at whole quarters of an hour, almost always. */
    private static final int QUARTER_S = 900;

    private static final double FOLLOWS_WITHIN_S = 60;

    private final ZoneId zone;
    private final ZoneRules rules;
    private long quarter = Long.MIN_VALUE;
    private ZoneOffset quarterOffset;
    private int skipped;
    private int twice;
    private int kept;

    ZonedClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The trace with Unix Time made of its Local Time; the trace itself where it has none. */
    Trace in(Trace trace) {
        if (!trace.has(Quantity.LOCAL_TIME)) {
            return trace;
        }
        Trace.Builder zoned = Trace.builder(trace.size());
        for (Quantity quantity : trace.quantities()) {
            if (!quantity.equals(Quantity.UNIX_TIME)) {
                zoned.add(quantity, trace);
            }
            if (quantity.equals(Quantity.LOCAL_TIME)) {
                double[] test = trace.has(Quantity.TEST_TIME) ? trace.values(Quantity.TEST_TIME) : null;
                zoned.add(Quantity.UNIX_TIME, instants(trace.values(Quantity.LOCAL_TIME), test));
            }
        }
        trace.textQuantities().forEach(text -> zoned.add(text, trace.text(text).orElseThrow()));
        return zoned.build();
    }

    /** Tells what the zone's changes of offset did to the readings. */
    void report(ImportReportBuilder report) {
        if (skipped > 0) {
            report.problem(Problem.warning(
                    "LOCAL_TIME_SKIPPED",
                    skipped + " clock readings show a time that " + zone + " leaves out where summer time begins.",
                    Location.of(report.file()),
                    "The clock did not follow this zone: choose the offset it was set to, such as +01:00."));
        }
        if (twice > 0) {
            report.problem(Problem.note(
                    "LOCAL_TIME_TWICE",
                    twice + " clock readings show a time that " + zone + " has twice where summer time ends; which was"
                            + " meant was told by Test Time.",
                    Location.of(report.file()),
                    "Nothing to do, unless an hour matters just there."));
        }
        if (kept > 0) {
            report.problem(Problem.warning(
                    "CLOCK_KEEPS_OFFSET",
                    "The clock ran on where " + zone
                            + " changes between winter and summer time: Unix Time jumps there.",
                    Location.of(report.file()),
                    "The clock did not follow this zone: choose the offset it was set to, such as +01:00."));
        }
    }

    private double[] instants(double[] local, double[] test) {
        double[] unix = new double[local.length];
        Arrays.fill(unix, Double.NaN);
        int before = -1;
        for (int i = 0; i < local.length; i++) {
            if (!Double.isNaN(local[i])) {
                double elapsed = before < 0 || test == null ? Double.NaN : test[i] - test[before];
                double earlier = before < 0 ? Double.NaN : unix[before];
                unix[i] = local[i] - offsetS(local[i], earlier, elapsed);
                if (before >= 0 && !Double.isNaN(elapsed)) {
                    double byLocal = Math.abs(local[i] - local[before] - elapsed);
                    double byUnix = Math.abs(unix[i] - unix[before] - elapsed);
                    kept += byLocal + FOLLOWS_WITHIN_S < byUnix ? 1 : 0;
                }
                before = i;
            }
        }
        return unix;
    }

    private int offsetS(double local, double earlier, double elapsed) {
        long second = (long) Math.floor(local);
        long inQuarter = Math.floorDiv(second, QUARTER_S);
        if (inQuarter != quarter) {
            quarter = inQuarter;
            List<ZoneOffset> first = offsets(inQuarter * QUARTER_S);
            boolean steady = first.size() == 1 && first.equals(offsets(inQuarter * QUARTER_S + QUARTER_S - 1));
            quarterOffset = steady ? first.getFirst() : null;
        }
        return quarterOffset != null
                ? quarterOffset.getTotalSeconds()
                : changing(local, second, earlier, elapsed).getTotalSeconds();
    }

    private ZoneOffset changing(double local, long second, double earlier, double elapsed) {
        LocalDateTime reading = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(reading);
        if (change == null) {
            return rules.getOffset(reading);
        }
        ZoneOffset first = change.getOffsetBefore();
        ZoneOffset then = change.getOffsetAfter();
        if (change.isGap()) {
            skipped++;
            return first;
        }
        twice++;
        double expected = Double.isNaN(elapsed) ? earlier : earlier + elapsed;
        double ifFirst = local - first.getTotalSeconds() - expected;
        double ifThen = local - then.getTotalSeconds() - expected;
        boolean decided = Double.isNaN(elapsed) ? ifFirst < 0 : Math.abs(ifThen) < Math.abs(ifFirst);
        return decided ? then : first;
    }

    private List<ZoneOffset> offsets(long second) {
        return rules.getValidOffsets(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }
}
