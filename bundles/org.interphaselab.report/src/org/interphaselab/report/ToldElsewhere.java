package org.interphaselab.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;

/**
 * What a report says once: a sentence that stands in a table of the same result is not said again beside its evidence, and
 * what limits a result stands under Limits, unless there is evidence to show.
 */
final class ToldElsewhere {

    /** Shorter texts are words of a table, not sentences. */
    private static final int SENTENCE = 40;

    private final AnalysisResult result;
    private final Set<String> told = new HashSet<>();

    ToldElsewhere(AnalysisResult result) {
        this.result = result;
        for (Table table : result.tables()) {
            table.rows().forEach(row -> row.forEach(this::tell));
        }
    }

    private void tell(Object value) {
        if (value instanceof String text) {
            told.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(this::tell);
        }
    }

    /** The findings that are left to show, without what a table says. */
    List<Finding> left() {
        return result.findings().stream()
                .map(this::withoutTold)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> withoutTold(Finding finding) {
        boolean limit = LimitsHtml.limits(finding);
        boolean flag = finding.level() == Finding.Level.FLAG && told.contains(finding.code());
        if (finding.evidence().isEmpty()) {
            return limit || flag || inTable(finding) ? Optional.empty() : Optional.of(finding);
        }
        return Optional.of(
                inTable(finding)
                        ? new Finding(finding.level(), finding.code(), finding.subject(), "", finding.evidence())
                        : finding);
    }

    /** Whether a table says it: without the subject before it, and what follows in brackets. */
    private boolean inTable(Finding finding) {
        String prefix = finding.subject() + ": ";
        String text = finding.text().startsWith(prefix) ? finding.text().substring(prefix.length()) : finding.text();
        return told.stream().anyMatch(known -> known.length() >= SENTENCE && text.startsWith(known));
    }
}
