package org.interphaselab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.markup.Element;

/** The parameters of all analyses as tables, one for all analyses that ran with the very same. */
final class ParametersHtml {

    private final List<Element> tables = new ArrayList<>();
    private final Map<ReportSection, Integer> numbers = new LinkedHashMap<>();
    private final boolean changed;

    ParametersHtml(List<ReportSection> sections, Numbering numbering) {
        Map<Map<String, String>, List<ReportSection>> alike = new LinkedHashMap<>();
        sections.stream()
                .filter(section -> !section.provenance().parameters().isEmpty())
                .forEach(section -> alike.computeIfAbsent(section.provenance().parameters(), made -> new ArrayList<>())
                        .add(section));
        boolean any = false;
        for (List<ReportSection> users : alike.values()) {
            tables.add(TableHtml.of(table(users), numbering));
            users.forEach(user -> numbers.put(user, numbering.tables()));
            any |= users.stream().anyMatch(ParametersHtml::changed);
        }
        changed = any;
    }

    List<Element> tables() {
        return tables;
    }

    /** Number of the table that lists what an analysis ran with; absent if it has no parameters. */
    Optional<Integer> table(ReportSection section) {
        return Optional.ofNullable(numbers.get(section));
    }

    /** Whether any parameter was not left as it is. */
    boolean anyChanged() {
        return changed;
    }

    private static boolean changed(ReportSection section) {
        return section.provenance().parameters().entrySet().stream().anyMatch(used -> section.parameter(used.getKey())
                .filter(info -> !ReportSection.usual(info, used.getValue()))
                .isPresent());
    }

    private static Table table(List<ReportSection> users) {
        ReportSection first = users.getFirst();
        List<List<Object>> rows = new ArrayList<>();
        first.provenance().parameters().forEach((name, value) -> {
            Optional<ParameterInfo> info = first.parameter(name);
            String unit = info.map(ParameterInfo::unit).orElse("1");
            rows.add(List.of(
                    info.map(ParameterInfo::label).orElse(name),
                    value + (unit.equals("1") ? "" : " " + unit),
                    info.map(known -> ReportSection.usual(known, value) ? "default" : "default is " + known.initial())
                            .orElse("–"),
                    name));
        });
        String names = users.stream()
                .map(user -> user.info().name())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Table(
                "parameters",
                "Parameters of: " + names,
                List.of(
                        new Table.Column("parameter", "Parameter", "1"),
                        new Table.Column("value", "Value", "1"),
                        new Table.Column("default", "Origin", "1"),
                        new Table.Column("key", "Name in files and on the command line", "1")),
                rows);
    }
}
