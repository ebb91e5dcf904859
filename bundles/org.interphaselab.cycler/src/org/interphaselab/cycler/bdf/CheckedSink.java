package org.interphaselab.cycler.bdf;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.ImportReportBuilder;

/** Checks of samples that pass by what can be checked without the rest: that the time never falls. */
final class CheckedSink implements TraceSink {

    private static final String CODE = "TEST_TIME_BACKWARDS";

    private final TraceSink sink;
    private double latest = Double.NaN;
    private long samples;
    private long falls;
    private long firstFall;

    CheckedSink(TraceSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(Trace block) throws ProblemException {
        for (double time : block.values(Quantity.TEST_TIME)) {
            samples++;
            if (time < latest) {
                firstFall = falls == 0 ? samples : firstFall;
                falls++;
            }
            latest = Double.isNaN(time) ? latest : time;
        }
        sink.add(block);
    }

    @Override
    public void restart() throws ProblemException {
        latest = Double.NaN;
        samples = 0;
        falls = 0;
        sink.restart();
    }

    /** Adds the outcome to the report. */
    void report(ImportReportBuilder report) {
        if (samples < 2) {
            return; // a check of nothing would pass
        }
        String evidence = falls + " of " + samples + " samples fall back"
                + (falls == 0 ? "" : ", the first is sample " + firstFall);
        report.check(CODE, Quantity.TEST_TIME.label() + " never decreases", falls == 0, evidence);
        if (falls > 0) {
            report.problem(Problem.warning(
                    CODE,
                    Quantity.TEST_TIME.label() + " goes backwards: " + evidence + ".",
                    Location.of(report.file()),
                    "Durations there are wrong. Look whether two recordings were joined, and split them."));
        }
    }
}
