package org.interphaselab.cycler;

import java.nio.file.Path;
import org.interphaselab.core.PolarityLag;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * Tells how many half-cycles begin with a record of the old polarity, for every format by the same rule, which is that of
 * evaluations too. They ask it of the half-cycles they cut, this of every turn of the current, however small or short.
 */
final class FirstRecords {

    private FirstRecords() {}

    /** The recording with the check in its report, where the current turns. */
    static Imported checked(Imported imported, Path file) {
        Trace trace = imported.trace();
        ImportReport report = imported.report();
        if (!trace.has(Quantity.CURRENT) || !trace.has(Quantity.VOLTAGE)) {
            return imported;
        }
        double[] current = trace.values(Quantity.CURRENT);
        int turns = 0;
        double latest = 0;
        for (double value : current) {
            turns += value * latest < 0 ? 1 : 0;
            latest = value > 0 ? 1 : value < 0 ? -1 : latest;
        }
        if (turns == 0) {
            return imported; // a check of nothing would pass
        }
        int lags = PolarityLag.count(current, trace.values(Quantity.VOLTAGE));
        ImportReportBuilder more = report.continued(file)
                .check(
                        "HALF_CYCLE_LAG",
                        "half-cycles begin with their own polarity",
                        lags == 0,
                        "the current turns " + turns + " times; " + lags
                                + " first records still have the voltage of the half-cycle before");
        if (lags > 0) {
            more.rule(lags + " first records of half-cycles, with the voltage of the half-cycle before, are kept; an"
                    + " evaluation takes the voltage of the next record instead and counts their charge");
        }
        return new Imported(trace, more.build(report.sha256(), report.records()), imported.spectra());
    }
}
