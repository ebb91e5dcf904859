package org.interphaselab.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interphaselab.chart.markup.Element;

/**
 * The paragraph on methods that can stand in a paper: which analyses ran, in which version and after whom, and with which
 * parameters.
 */
final class MethodsHtml {

    private MethodsHtml() {}

    static Element of(
            ReportContent content, List<ReportSection> sections, ParametersHtml parameters, List<Element> rules) {
        Map<String, Integer> numbers = BackMatter.numbered(sections);
        String version = content.origin().programVersion();
        StringBuilder text = new StringBuilder("The recordings were evaluated with Interphase Lab")
                .append(version.isEmpty() ? "" : " " + version)
                .append(". ");
        if (content.synthetic()) {
            text.append("Some or all of them were not measured but computed by its digital twin. ");
        }
        for (ReportSection section : sections) {
            text.append(sentence(section, numbers, parameters));
        }
        if (!rules.isEmpty()) {
            text.append(
                    "The rules of verdicts and events, with the thresholds in force, are those of the tables below. ");
        }
        if (!parameters.tables().isEmpty()) {
            text.append(
                    parameters.anyChanged()
                            ? "Parameters had their defaults unless the tables say otherwise. "
                            : "All parameters had their defaults. ");
        }
        text.append("Uncertainties are one standard uncertainty; \"<\" and \">\" mark bounds, where a quantity is only"
                + " known to be smaller or larger. ");
        boolean random = sections.stream()
                .anyMatch(section -> section.provenance().seed().isPresent());
        text.append(random ? "Seeds of random numbers are given under Provenance. " : "");
        Element section = Element.of("section")
                .add(
                        Element.of("h2", "Methods").set("id", "methods"),
                        Element.of("p", "Written from the analyses that ran; it may be taken over into a paper.")
                                .set("class", "purpose"),
                        Element.of("p", text.toString().strip()).set("class", "methods"));
        return section.add(rules).add(parameters.tables());
    }

    private static String sentence(ReportSection section, Map<String, Integer> numbers, ParametersHtml parameters) {
        List<String> cited = section.info().references().stream()
                .map(reference -> Integer.toString(numbers.get(BackMatter.key(reference))))
                .distinct()
                .toList();
        String citation = cited.isEmpty() ? "" : " [" + String.join(", ", cited) + "]";
        String table = parameters
                .table(section)
                .map(number -> ", parameters in Table " + number)
                .orElse("");
        return "The analysis \"" + section.info().name() + "\" ("
                + section.info().id() + ", version "
                + section.provenance().analysisVersion() + table + ")" + citation + " "
                + lower(section.info().purpose()) + " ";
    }

    /** A purpose as the end of a sentence. */
    private static String lower(String purpose) {
        String text = purpose.isEmpty() ? "ran." : purpose;
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) + (text.matches(".*[.?!]") ? "" : ".");
    }
}
