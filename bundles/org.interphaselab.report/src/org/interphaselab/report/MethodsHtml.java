package org.interphaselab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.chart.markup.Element;

/**
 * The paragraph on methods that can stand in a paper: which analyses ran, in which version, with which parameters other
 * than the defaults, and after whom.
 */
final class MethodsHtml {

    private MethodsHtml() {}

    static Element of(ReportContent content, List<ReportSection> sections) {
        Map<String, Integer> numbers = BackMatter.numbered(sections);
        String version = content.origin().programVersion();
        StringBuilder text = new StringBuilder("The recordings were evaluated with Interphase Lab")
                .append(version.isEmpty() ? "" : " " + version)
                .append(". ");
        if (content.synthetic()) {
            text.append("Some or all of them were not measured but computed by its digital twin. ");
        }
        for (ReportSection section : sections) {
            text.append(sentence(section, numbers));
        }
        boolean random = sections.stream()
                .anyMatch(section -> section.provenance().seed().isPresent());
        text.append(random ? "Seeds of random numbers are given under Provenance. " : "");
        return Element.of("section")
                .set("id", "methods")
                .add(
                        Element.of("h2", "Methods"),
                        Element.of("p", "Written from the analyses that ran; it may be taken over into a paper.")
                                .set("class", "purpose"),
                        Element.of("p", text.toString().strip()).set("class", "methods"));
    }

    private static String sentence(ReportSection section, Map<String, Integer> numbers) {
        List<String> cited = section.info().references().stream()
                .map(reference -> Integer.toString(numbers.get(BackMatter.key(reference))))
                .distinct()
                .toList();
        String citation = cited.isEmpty() ? "" : " [" + String.join(", ", cited) + "]";
        return section.info().name() + " (" + section.info().id() + ", version "
                + section.provenance().analysisVersion() + ")" + citation + " " + parameters(section) + " ";
    }

    private static String parameters(ReportSection section) {
        Map<String, String> used = section.provenance().parameters();
        if (used.isEmpty()) {
            return "has no parameters.";
        }
        Map<String, String> changed = new LinkedHashMap<>();
        used.forEach((name, value) -> {
            if (!value.equals(section.defaults().get(name))) {
                changed.put(name, value);
            }
        });
        if (changed.isEmpty()) {
            return "ran with its default parameters.";
        }
        List<String> pairs = new ArrayList<>();
        changed.forEach((name, value) ->
                pairs.add(name + " = " + value + usual(section.defaults().get(name))));
        String others = changed.size() == used.size() ? "" : ", otherwise with its default parameters";
        return "ran with " + String.join(", ", pairs) + others + ".";
    }

    private static String usual(String value) {
        return value == null ? "" : " (default " + value + ")";
    }
}
