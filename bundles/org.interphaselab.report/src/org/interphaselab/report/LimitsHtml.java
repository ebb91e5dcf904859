package org.interphaselab.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.analysis.Finding;
import org.interphaselab.chart.markup.Element;

/** What the results do not say: warnings and assumptions of all analyses in one place, and what holds for every study. */
final class LimitsHtml {

    private static final String ASSUMPTIONS = "ASSUMPTIONS";

    private LimitsHtml() {}

    static Element of(ReportContent content, List<ReportSection> sections) {
        Set<String> limits = new LinkedHashSet<>();
        if (content.synthetic()) {
            limits.add(
                    "Some or all recordings are synthetic: they show how the evaluation works and are no experimental"
                            + " result.");
        }
        if (sections.isEmpty()) {
            limits.add("No analysis could run, so that nothing is concluded.");
        }
        for (ReportSection section : sections) {
            section.result().findings().stream()
                    .filter(LimitsHtml::limits)
                    .map(finding -> said(section, finding))
                    .forEach(limits::add);
        }
        limits.add("A cell that never ran empty gives a bound on its lithium loss, not a proof that it loses none.");
        limits.add("Cycling sees where lithium is missing, not where it went: lost to the interphase, left in alloys or"
                + " cut off from the electrode look alike.");
        Element list = Element.of("ul");
        limits.forEach(limit -> list.add(Element.of("li", limit)));
        return Element.of("section")
                .add(
                        Element.of("h2", "Limits").set("id", "limits"),
                        Element.of("p", "What must be borne in mind, gathered from all analyses.")
                                .set("class", "purpose"),
                        list);
    }

    /** Whether a finding limits what may be concluded. */
    static boolean limits(Finding finding) {
        return finding.level() == Finding.Level.WARNING || finding.code().endsWith(ASSUMPTIONS);
    }

    private static String said(ReportSection section, Finding finding) {
        return section.info().name() + ": "
                + (finding.text().startsWith(finding.subject())
                                || finding.code().endsWith(ASSUMPTIONS)
                        ? ""
                        : finding.subject() + ": ")
                + finding.text();
    }
}
