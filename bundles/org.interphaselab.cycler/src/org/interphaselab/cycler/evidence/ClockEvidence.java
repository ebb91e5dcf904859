package org.interphaselab.cycler.evidence;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.InstrumentClock;

/** Says what the clock is, where a reader left it open, and how far the tester's wall clock is from one in UTC. */
final class ClockEvidence {

    private static final double QUARTER_S = 900;
    /** The test is started by hand some minutes before its first record. */
    private static final double START_WITHIN_S = 300;

    private static final double MAX_OFFSET_S = 14 * 3600;

    private ClockEvidence() {}

    static void add(Imported imported, ImportReportBuilder report) {
        Trace trace = imported.trace();
        if (report.clock().equals(InstrumentClock.NONE)) {
            if (trace.has(Quantity.UNIX_TIME)) {
                report.clock(InstrumentClock.UTC);
            } else if (trace.has(Quantity.LOCAL_TIME)) {
                report.clock(InstrumentClock.LOCAL);
            }
        }
        if (report.clock().equals(InstrumentClock.UTC)) {
            offset(imported)
                    .ifPresent(offset -> report.rule("the start by the tester's wall clock and its clock in UTC"
                            + " are those of a zone at UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())));
        }
    }

    /** The offset which the local start shows, where the start is that of the first record within some minutes. */
    private static Optional<ZoneOffset> offset(Imported imported) {
        return imported.started()
                .flatMap(instant -> imported.report().startTime().flatMap(local -> {
                    try {
                        double seconds =
                                LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC) - instant.getEpochSecond();
                        double quarters = Math.rint(seconds / QUARTER_S) * QUARTER_S;
                        return Math.abs(seconds - quarters) <= START_WITHIN_S && Math.abs(quarters) <= MAX_OFFSET_S
                                ? Optional.of(ZoneOffset.ofTotalSeconds((int) quarters))
                                : Optional.empty();
                    } catch (DateTimeException e) {
                        return Optional.empty(); // written by a third party's reader: no date, so it shows nothing
                    }
                }));
    }
}
