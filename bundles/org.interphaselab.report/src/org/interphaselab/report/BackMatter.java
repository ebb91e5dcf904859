package org.interphaselab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Provenance;

/** What stands behind the results: the interphases, the problems met, where each result comes from, the literature. */
final class BackMatter {

    private static final double PERCENT = 100;
    private static final String FRACTION = "Metal volume fraction";

    private BackMatter() {}

    static Element interphases(List<Interphase> interphases, Numbering numbering) {
        Element body = Element.of("tbody");
        for (Interphase interphase : interphases) {
            Element fraction = Element.of("td").set("class", "number");
            if (interphase.metalVolumeFraction().isPresent()) {
                fraction.text(percent(interphase));
            } else {
                fraction.add(Element.of("span", "not reported").set("class", "nothing"));
            }
            body.add(Element.of("tr")
                    .add(
                            Element.of("th", interphase.name()).set("scope", "row"),
                            Element.of("td", interphase.electrolyte()).set("class", "short"),
                            Element.of("td", interphase.control() ? "control, free of metal" : "under test"),
                            fraction,
                            origin(interphase)));
        }
        return section("interphases", "Interphases")
                .add(headed(
                        numbering,
                        "Interphases of the study",
                        List.of("Interphase", "Grows from", "Role", FRACTION, "Its origin"),
                        body));
    }

    private static Element origin(Interphase interphase) {
        return interphase
                .metalVolumeFractionOrigin()
                .map(text -> Element.of("td", text))
                .orElseGet(() -> Element.of("td").add(Element.of("span", "–").set("class", "nothing")));
    }

    private static String percent(Interphase interphase) {
        double value = PERCENT * interphase.metalVolumeFraction().getAsDouble();
        OptionalDouble uncertainty = interphase.metalVolumeFractionUncertainty();
        Estimate estimate = uncertainty.isPresent()
                ? Estimate.of(value, PERCENT * uncertainty.getAsDouble(), "%")
                : Estimate.of(value, "%");
        return ValueHtml.text(estimate);
    }

    static Element problems(List<Problem> problems) {
        Element section = section("problems", "Problems met");
        if (problems.isEmpty()) {
            return section.add(Element.of("p", "None."));
        }
        Element list = Element.of("ul").set("class", "problems");
        for (Problem problem : problems) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            list.add(Element.of("li")
                    .set("class", severity)
                    .add(Element.of("span", severity).set("class", "level"))
                    .text(" " + problem.what() + " ")
                    .add(Element.of("span", problem.where().toString()).set("class", "where"))
                    .text(" " + problem.remedy()));
        }
        return section.add(list);
    }

    static Element provenance(List<ReportSection> sections, ParametersHtml parameters, Numbering numbering) {
        Element section = section("provenance", "Provenance");
        section.add(Element.of("p", "The same input, version, parameters and seed give the same numbers again.")
                .set("class", "purpose"));
        if (sections.isEmpty()) {
            return section.add(Element.of("p", "No analysis ran."));
        }
        Element body = Element.of("tbody");
        for (ReportSection item : sections) {
            Provenance from = item.provenance();
            Element hash = Element.of("td").add(Element.of("code", from.inputHash()));
            String table =
                    parameters.table(item).map(number -> "Table " + number).orElse("none");
            Element seed = Element.of("td");
            body.add(Element.of("tr")
                    .add(
                            Element.of("th", item.info().name()).set("scope", "row"),
                            Element.of("td", from.analysisId() + ", version " + from.analysisVersion()),
                            Element.of("td", table).set("class", "short"),
                            from.seed().isPresent()
                                    ? seed.text(Long.toString(from.seed().getAsLong()))
                                    : seed.add(ValueHtml.nothing()),
                            hash));
        }
        String caption = "What each result comes from";
        return section.add(headed(
                numbering,
                caption,
                List.of("Analysis", "Id and version", "Parameters", "Seed", "SHA-256 of the input"),
                body));
    }

    /** A table with its headings; those of numbers are aligned as the numbers are. */
    private static Element headed(Numbering numbering, String caption, List<String> headings, Element body) {
        Element row = Element.of("tr");
        for (String heading : headings) {
            Element cell = Element.of("th", heading).set("scope", "col");
            row.add(heading.equals(FRACTION) ? cell.set("class", "number") : cell);
        }
        int number = numbering.nextTable();
        Element table = Element.of("table")
                .add(
                        Element.of("caption")
                                .add(Element.of("b", "Table " + number + ". "))
                                .text(caption),
                        Element.of("thead").add(row),
                        body);
        return Element.of("div")
                .set("class", "scroll")
                .set("id", "table-" + number)
                .add(table);
    }

    static Element references(List<ReportSection> sections) {
        Map<String, Reference> references = distinct(sections);
        Element list = Element.of("ol");
        for (Reference reference : references.values()) {
            String doi = reference.doi().isBlank() ? "" : " doi:" + reference.doi();
            list.add(Element.of("li", reference.citation() + doi));
        }
        Element section = section("references", "References");
        return section.add(references.isEmpty() ? Element.of("p", "None.") : list);
    }

    /** What names a publication. */
    static String key(Reference reference) {
        return reference.doi().isBlank() ? reference.citation() : reference.doi();
    }

    /** The numbers under which the publications are listed. */
    static Map<String, Integer> numbered(List<ReportSection> sections) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        distinct(sections).keySet().forEach(key -> numbers.put(key, numbers.size() + 1));
        return numbers;
    }

    private static Map<String, Reference> distinct(List<ReportSection> sections) {
        Map<String, Reference> references = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.info().references().stream())
                .forEach(reference -> references.putIfAbsent(key(reference), reference));
        return references;
    }

    private static Element section(String id, String title) {
        return Element.of("section").add(Element.of("h2", title).set("id", id));
    }
}
