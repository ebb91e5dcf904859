package org.interphaselab.cycler.evidence;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;

/**
 * Checks a recording by rules that are the same for every format, and adds the outcome to its report. What a reader has
 * checked itself, because it knows more, is not checked again.
 */
public final class Evidence {

    /** How a reader says that record numbers are its own. */
    public static final String RECORDS_NUMBERED =
            "the file does not number its records: they are numbered in the order in which they stand";

    private final Trace trace;
    private final ImportReport read;
    private final ImportReportBuilder report;
    private final Set<String> checked;

    private Evidence(Imported imported, Path file) {
        this.trace = imported.trace();
        this.read = imported.report();
        this.report = read.continued(file);
        this.checked = read.checks().stream().map(ImportReport.Check::code).collect(Collectors.toSet());
    }

    /** The recording with the evidence in its report. */
    public static Imported added(Imported imported, Path file) {
        Evidence evidence = new Evidence(imported, file);
        ClockEvidence.add(imported, evidence.report);
        if (imported.trace().size() > 0) {
            TimeEvidence.add(evidence);
            ValueEvidence.add(evidence);
            CurrentEvidence.add(evidence);
        }
        return new Imported(
                imported.trace(),
                evidence.report.build(evidence.read.sha256(), evidence.read.records()),
                imported.spectra());
    }

    /** The samples. */
    Trace trace() {
        return trace;
    }

    /** The account that is continued. */
    ImportReportBuilder report() {
        return report;
    }

    /** Whether the reader has not checked this itself. */
    boolean lacks(String code) {
        return !checked.contains(code);
    }

    /** Whether the reader says so. */
    boolean says(String rule) {
        return read.rules().contains(rule);
    }

    /** Adds a check; a failed one brings a warning. */
    void check(String code, String name, boolean passed, String evidence, String what, String remedy) {
        report.check(code, name, passed, evidence);
        if (!passed) {
            report.problem(Problem.warning(code, what + ": " + evidence + ".", Location.of(report.file()), remedy));
        }
    }
}
