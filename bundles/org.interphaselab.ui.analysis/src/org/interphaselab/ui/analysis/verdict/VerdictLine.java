package org.interphaselab.ui.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Palette;
import org.interphaselab.core.Hours;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.VerdictWords;

/**
 * A line of the verdicts.
 *
 * @param subject what it speaks of
 * @param word the verdict, flag or kind of line, in a word
 * @param text the statement
 * @param style symbol and colour of a verdict, or null
 * @param evidence the stretch of a recording it speaks of, if it is evidence
 * @param children what it rests on
 */
record VerdictLine(
        String subject,
        String word,
        String text,
        MarkStyle style,
        Optional<Evidence> evidence,
        List<VerdictLine> children) {

    /** The lines of a result: verdicts with their flags and evidence, then what else is to be said. */
    static List<VerdictLine> of(AnalysisResult result) {
        List<VerdictLine> lines = new ArrayList<>();
        List<Finding> left = new ArrayList<>(result.findings());
        for (Finding finding : result.findings()) {
            if (finding.level() == Finding.Level.VERDICT) {
                List<VerdictLine> children = new ArrayList<>();
                for (Finding flag : result.findings()) {
                    if (flag.level() == Finding.Level.FLAG && flag.subject().equals(finding.subject())) {
                        children.add(line(flag, evidence(flag)));
                        left.remove(flag);
                    }
                }
                children.addAll(evidence(finding));
                left.remove(finding);
                lines.add(line(finding, children));
            }
        }
        left.forEach(finding -> lines.add(line(finding, evidence(finding))));
        return lines;
    }

    private static VerdictLine line(Finding finding, List<VerdictLine> children) {
        boolean verdict = finding.level() == Finding.Level.VERDICT;
        String flag = finding.level() == Finding.Level.FLAG ? "⚑ " : "";
        return new VerdictLine(
                finding.subject(),
                flag + VerdictWords.of(finding.code()),
                ShownNumbers.in(finding.text()),
                verdict ? Palette.verdict(finding.code()) : null,
                Optional.empty(),
                children);
    }

    private static List<VerdictLine> evidence(Finding finding) {
        return finding.evidence().stream().map(VerdictLine::line).toList();
    }

    private static VerdictLine line(Evidence evidence) {
        String from = ShownNumbers.significant(Hours.of(evidence.fromS()), 4);
        String to = ShownNumbers.significant(Hours.of(evidence.toS()), 4);
        String when = evidence.fromS() == evidence.toS()
                ? NLS.bind(Messages.Evidence_at, from)
                : NLS.bind(Messages.Evidence_from, from, to);
        String half = evidence.halfCycle().isPresent()
                ? NLS.bind(Messages.Evidence_half, evidence.halfCycle().getAsInt())
                : "";
        return new VerdictLine(
                evidence.cellName(),
                Messages.Evidence_word,
                ShownNumbers.in(evidence.text()) + " (" + when + half + ")",
                null,
                Optional.of(evidence),
                List.of());
    }
}
