package org.interphaselab.report;

import java.util.List;
import java.util.Objects;

/**
 * Who stands behind a report, and what made it.
 *
 * @param authors who is responsible for the study; empty where the study does not say
 * @param licence licence of the data, or empty
 * @param programVersion version of the program, or empty
 */
public record ReportOrigin(List<String> authors, String licence, String programVersion) {

    /** Nothing is said. */
    public static final ReportOrigin UNSAID = new ReportOrigin(List.of(), "", "");

    public ReportOrigin {
        authors = List.copyOf(authors);
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(programVersion, "programVersion");
    }
}
