package org.interphaselab.cycler.table;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

/** Compares how many records a file states with how many it holds. */
public final class RecordCount {

    private RecordCount() {}

    /** Adds the outcome to the report. */
    public static void check(long stated, long read, ImportReportBuilder report) {
        boolean agrees = stated == read;
        String evidence = "stated are " + stated + ", read were " + read;
        report.check("RECORD_COUNT_DIFFERS", "as many records as the file states", agrees, evidence);
        if (!agrees) {
            report.problem(Problem.warning(
                    "RECORD_COUNT_DIFFERS",
                    "The file does not hold as many records as it states: " + evidence + ".",
                    Location.of(report.file()),
                    "The file was cut off or changed: copy or export it again."));
        }
    }
}
