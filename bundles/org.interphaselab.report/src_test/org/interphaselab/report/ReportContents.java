package org.interphaselab.report;

/** Contents of reports for the tests of other packages. */
public final class ReportContents {

    private ReportContents() {}

    /** A study of four interphases, whose names all start with a text. */
    public static ReportContent of(String name, boolean synthetic) {
        return Reports.of(name, synthetic);
    }
}
