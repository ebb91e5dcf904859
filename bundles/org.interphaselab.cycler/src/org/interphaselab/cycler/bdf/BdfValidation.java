package org.interphaselab.cycler.bdf;

import java.util.Comparator;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;

/**
 * What a file lacks to be of the Battery Data Format.
 *
 * @param format id of the file format, {@code bdf-csv} or {@code bdf-parquet}
 * @param samples read; 0 where the samples could not be read
 * @param findings errors, by which the file is not valid, before warnings and notes
 */
public record BdfValidation(String format, long samples, List<Problem> findings) {

    public BdfValidation {
        findings = findings.stream()
                .sorted(Comparator.comparing((Problem finding) ->
                        finding.severity() == Severity.ERROR ? 0 : finding.severity() == Severity.WARNING ? 1 : 2))
                .toList();
    }

    /** Whether the file is of the format: no error was found. */
    public boolean valid() {
        return count(Severity.ERROR) == 0;
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
