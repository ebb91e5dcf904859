package org.interphaselab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.chart.markup.Element;

/** Says what the authors left out, so that a reader knows there is more. */
final class LeftOutHtml {

    private LeftOutHtml() {}

    static Optional<Element> of(ReportContent content) {
        List<String> names = new ArrayList<>();
        for (OutlinePart section : OutlinePart.of(content)) {
            if (section.leftOut()) {
                names.add(section.title());
            } else {
                section.parts().stream()
                        .filter(OutlinePart::leftOut)
                        .map(part -> section.title() + ": " + part.title())
                        .forEach(names::add);
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Element.of("p", "Left out by the authors: " + String.join("; ", names) + ".")
                        .set("class", "purpose"));
    }
}
