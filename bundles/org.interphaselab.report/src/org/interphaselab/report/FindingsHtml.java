package org.interphaselab.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.core.Numbers;

/** Shows what an analysis states, weightiest first, each with the samples it rests on. */
final class FindingsHtml {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final int DIGITS = 5;

    private FindingsHtml() {}

    static Element of(List<Finding> findings) {
        Element list = Element.of("div").set("class", "findings");
        Map<List<Evidence>, Finding> shown = new HashMap<>();
        for (Finding.Level level : Finding.Level.values()) {
            findings.stream()
                    .filter(finding -> finding.level() == level)
                    .forEach(finding -> list.add(finding(finding, shown.putIfAbsent(finding.evidence(), finding))));
        }
        return list;
    }

    /**
     * A finding.
     *
     * @param same the finding that has shown the same evidence before, or {@code null}
     */
    private static Element finding(Finding finding, Finding same) {
        Element heading = Element.of("h4")
                .add(Element.of("span", word(finding.level())).set("class", "level"))
                .text(" " + finding.subject() + " ")
                .add(Element.of("span", finding.code().replace('_', ' ')).set("class", "code"));
        Element article = Element.of("article")
                .set("class", "finding " + word(finding.level()))
                .add(heading);
        if (!finding.text().isEmpty()) {
            article.add(Element.of("p", finding.text()));
        }
        if (finding.evidence().isEmpty()) {
            return article;
        }
        if (same != null) {
            String before = word(same.level()) + " " + same.code().replace('_', ' ') + " of " + same.subject();
            return article.add(Element.of("p", "It rests on the same evidence as the " + before + ".")
                    .set("class", "same"));
        }
        return article.add(evidence(finding.evidence()));
    }

    private static String word(Finding.Level level) {
        return switch (level) {
            case VERDICT -> "verdict";
            case FLAG -> "flag";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static Element evidence(List<Evidence> evidence) {
        Element body = Element.of("tbody");
        for (Evidence item : evidence) {
            String halfCycle = item.halfCycle().isPresent()
                    ? Integer.toString(item.halfCycle().getAsInt())
                    : "";
            body.add(Element.of("tr")
                    .add(
                            Element.of("th", item.cellName()).set("scope", "row"),
                            value(halfCycle),
                            value(hours(item.fromS())),
                            value(hours(item.toS())),
                            Element.of("td", item.text())));
        }
        Element heading = Element.of("tr");
        for (String title : List.of("Cell", "Half-cycle", "From / h", "To / h", "What is seen")) {
            boolean number = !title.equals("Cell") && !title.equals("What is seen");
            Element cell = Element.of("th", title).set("scope", "col");
            heading.add(number ? cell.set("class", "number") : cell);
        }
        return Element.of("table")
                .set("class", "evidence")
                .add(Element.of("caption", "Evidence"), Element.of("thead").add(heading), body);
    }

    private static Element value(String text) {
        Element cell = Element.of("td").set("class", "number");
        return text.isEmpty() ? cell.add(ValueHtml.nothing()) : cell.text(text);
    }

    private static String hours(double seconds) {
        return Double.isFinite(seconds) ? Numbers.significant(seconds / SECONDS_PER_HOUR, DIGITS) : "";
    }
}
