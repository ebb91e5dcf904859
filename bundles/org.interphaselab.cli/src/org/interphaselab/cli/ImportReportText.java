package org.interphaselab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReport;

/** Prints the account of an import for people. */
final class ImportReportText {

    private final Terminal terminal;

    ImportReportText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Path file, ImportReport report) {
        terminal.print(file.toString());
        line("format", report.format() + ", version " + report.version());
        line("records", Long.toString(report.records()));
        line("light", report.light().name().toLowerCase(Locale.ROOT));
        report.startTime().ifPresent(start -> line("started", start + " by the instrument's clock"));
        line("clock", report.clock().toString());
        report.synthetic().ifPresent(note -> line("synthetic", note));
        line("SHA-256", report.sha256());
        report.metadata().forEach((name, value) -> line("says", name + ": " + value));
        lines("rule", report.rules());
        for (ImportReport.Check check : report.checks()) {
            line(check.passed() ? "passed" : check.noted() ? "noted" : "FAILED", check.code() + ": " + check.words());
        }
        for (ImportReport.Repair repair : report.repairs()) {
            line("repaired", repair.code() + ": " + repair.words());
        }
        lines("kept as it is", report.keptColumns());
        lines("not read", report.unmappedColumns());
        lines("no samples", report.passedOver());
        lines("problem", report.problems().stream().map(Problem::toString).toList());
        if (report.problems().isEmpty()) {
            line("problems", "none");
        }
    }

    private void lines(String label, List<String> texts) {
        texts.forEach(text -> line(label, text));
    }

    private void line(String label, String text) {
        terminal.print(String.format("  %-13s %s", label, text));
    }
}
