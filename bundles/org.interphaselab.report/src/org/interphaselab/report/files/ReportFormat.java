package org.interphaselab.report.files;

/** What a report can be written as. */
public enum ReportFormat {
    /** One self-contained HTML file. */
    HTML,
    /** A PDF on A4 with fonts embedded. */
    PDF,
    /** Every figure by itself, in a folder of their own. */
    FIGURES
}
