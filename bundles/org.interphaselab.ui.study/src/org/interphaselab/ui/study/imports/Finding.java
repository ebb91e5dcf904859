package org.interphaselab.ui.study.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Light;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.ShownNumbers;

/**
 * One line of the account of an import.
 *
 * @param light how much to worry; empty for what is only told
 * @param kind what kind of line
 * @param words what it says
 * @param code stable identifier in the catalogue, or empty
 */
record Finding(Optional<Light> light, String kind, String words, String code) {

    private static final String NO_CELL = "CELL_NOT_SAID";

    /** Everything that is known of a file, the gravest first. */
    static List<Finding> of(ImportEntry entry) {
        List<Finding> findings = new ArrayList<>();
        entry.allProblems().stream()
                // which cell it is of is asked on its own page
                .filter(problem -> !problem.code().equals(NO_CELL))
                .forEach(problem -> findings.add(of(problem)));
        entry.report().ifPresent(report -> add(report, findings));
        findings.sort((a, b) -> rank(b) - rank(a));
        entry.report().ifPresent(report -> tell(report, findings));
        return findings;
    }

    private static int rank(Finding finding) {
        return finding.light().map(Light::ordinal).orElse(-1);
    }

    private static Finding of(Problem problem) {
        Optional<Light> light =
                switch (problem.severity()) {
                    case ERROR -> Optional.of(Light.RED);
                    case WARNING -> Optional.of(ofCode(problem.code()) == Light.RED ? Light.RED : Light.YELLOW);
                    case NOTE -> Optional.empty();
                };
        String kind = problem.severity() == Severity.NOTE ? Messages.Finding_note : Messages.Finding_problem;
        return new Finding(
                light,
                kind,
                ShownNumbers.in(problem.what()) + " (" + problem.where() + ") " + ShownNumbers.in(problem.remedy()),
                problem.code());
    }

    private static void add(ImportReport report, List<Finding> findings) {
        for (ImportReport.Check check : report.checks()) {
            findings.add(new Finding(
                    Optional.of(check.passed() ? Light.GREEN : ofCode(check.code())),
                    check.passed()
                            ? Messages.Finding_passed
                            : check.noted() ? Messages.Finding_noted : Messages.Finding_failed,
                    ShownNumbers.in(check.words()),
                    check.code()));
        }
        for (ImportReport.Repair repair : report.repairs()) {
            findings.add(new Finding(
                    Optional.of(ofCode(repair.code())),
                    Messages.Finding_repaired,
                    ShownNumbers.in(repair.words()),
                    repair.code()));
        }
        report.keptColumns()
                .forEach(name -> findings.add(new Finding(Optional.of(Light.YELLOW), Messages.Finding_kept, name, "")));
        report.unmappedColumns()
                .forEach(name ->
                        findings.add(new Finding(Optional.of(Light.YELLOW), Messages.Finding_notRead, name, "")));
    }

    private static void tell(ImportReport report, List<Finding> findings) {
        report.passedOver().forEach(part -> findings.add(told(Messages.Finding_noSamples, part)));
        report.startTime()
                .ifPresent(start ->
                        findings.add(told(Messages.Finding_started, NLS.bind(Messages.Finding_startedBy, start))));
        findings.add(told(Messages.Finding_clock, report.clock().toString()));
        report.synthetic().ifPresent(note -> findings.add(told(Messages.Finding_synthetic, note)));
        report.rules().forEach(rule -> findings.add(told(Messages.Finding_rule, rule)));
        report.metadata().forEach((name, value) -> findings.add(told(Messages.Finding_says, name + ": " + value)));
        findings.add(told("SHA-256", report.sha256()));
    }

    private static Finding told(String kind, String words) {
        return new Finding(Optional.empty(), kind, words, "");
    }

    private static Light ofCode(String code) {
        return ImportCodes.find(code).map(ImportCodes.Entry::light).orElse(Light.YELLOW);
    }
}
