package org.interphaselab.cycler;

import java.nio.file.Path;
import org.interphaselab.core.PolarityLag;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** Tells how many half-cycles begin with a record of the old polarity, for every format by the same rule. */
final class FirstRecords {

    private static final String CODE = "HALF_CYCLE_LAG";

    private FirstRecords() {}

    /** The recording with the check in its report, unless its reader, which knows its own half-cycles, has made it. */
    static Imported checked(Imported imported, Path file) {
        Trace trace = imported.trace();
        ImportReport report = imported.report();
        boolean done = report.checks().stream().anyMatch(check -> check.code().equals(CODE));
        if (done || !trace.has(Quantity.CURRENT) || !trace.has(Quantity.VOLTAGE)) {
            return imported;
        }
        double[] current = trace.values(Quantity.CURRENT);
        int turns = 0;
        double latest = 0;
        for (double value : current) {
            double sign = Math.signum(value);
            if (Math.abs(sign) == 1) {
                turns += sign == -latest ? 1 : 0;
                latest = sign;
            }
        }
        if (turns == 0) {
            return imported; // a check of nothing would pass
        }
        int lags = PolarityLag.count(current, trace.values(Quantity.VOLTAGE));
        ImportReportBuilder more = report.continued(file)
                .check(
                        CODE,
                        "half-cycles begin with their own polarity",
                        lags == 0,
                        "the current turns " + turns + " times; " + lags
                                + " first records still have the voltage of the half-cycle before");
        if (lags > 0) {
            more.rule(lags + " first records of half-cycles, with the voltage of the half-cycle before, are kept; an"
                    + " evaluation passes their voltage over and counts their charge");
        }
        return new Imported(trace, more.build(report.sha256(), report.records()), imported.spectra());
    }
}
