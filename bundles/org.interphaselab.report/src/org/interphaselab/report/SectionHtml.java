package org.interphaselab.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.chart.markup.Element;

/** Shows the result of one analysis: tables, figures, findings and numbers in the order that reads best. */
final class SectionHtml {

    /**
     * A part of a section.
     *
     * @param key what it is, see {@link OutlinePart}
     * @param title its usual caption
     * @param made makes it under a caption, once the parts before it are numbered
     */
    record Block(String key, String title, Function<String, Element> made) {}

    private static final String NUMBERS = "numbers";
    private static final int LAST = Integer.MAX_VALUE;

    private SectionHtml() {}

    static Element of(ReportSection section, String heading, Arrangement within, String id, Numbering numbering) {
        Element element = Element.of("section")
                .add(
                        // the table of contents of the PDF tells the page of the heading, which may be pushed to the
                        // next one
                        Element.of("h2", heading).set("id", id),
                        Element.of("p", section.info().purpose()).set("class", "purpose"));
        blocks(section.result(), numbering, within).stream()
                .filter(block -> !within.leftOut(block.key()))
                .forEach(block -> element.add(block.made().apply(within.caption(block.key(), block.title()))));
        return element;
    }

    /** All parts of a section in their order, with those left out. */
    static List<Block> blocks(AnalysisResult result, Numbering numbering, Arrangement within) {
        Map<Block, Integer> ranks = new LinkedHashMap<>();
        for (Figure figure : result.figures()) {
            ranks.put(
                    new Block("figure:" + figure.id(), figure.title(), caption -> figure(figure, caption, numbering)),
                    PresentationHints.block(figure.id()));
        }
        for (Table table : result.tables()) {
            if (PresentationHints.method(table)) {
                continue;
            }
            ranks.put(
                    new Block("table:" + table.id(), table.title(), caption -> table(table, caption, numbering)),
                    PresentationHints.block(table.id()));
        }
        List<Finding> findings = new ToldElsewhere(result).left();
        if (!findings.isEmpty()) {
            ranks.put(
                    new Block(
                            PresentationHints.FINDINGS,
                            "Findings and their evidence",
                            caption -> headed(caption, FindingsHtml.of(findings))),
                    PresentationHints.block(PresentationHints.FINDINGS));
        }
        if (!result.scalars().isEmpty()) {
            ranks.put(new Block(NUMBERS, "Numbers", caption -> headed(caption, numbers(result.scalars()))), LAST);
        }
        List<Block> usual = ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return within.ordered(usual, Block::key);
    }

    private static Element table(Table table, String caption, Numbering numbering) {
        return table.rows().isEmpty()
                ? Element.of("p", caption + ": none.").set("class", "nothing")
                : TableHtml.of(new Table(table.id(), caption, table.columns(), table.rows()), numbering);
    }

    private static Element figure(Figure figure, String caption, Numbering numbering) {
        return empty(figure)
                ? Element.of("p", caption + ": no data.").set("class", "nothing")
                : FigureHtml.of(figure, caption, numbering);
    }

    /** Whether a figure would be an empty frame. */
    private static boolean empty(Figure figure) {
        return switch (figure) {
            case ChartSpec chart ->
                chart.marks().isEmpty() && chart.series().stream().allMatch(series -> series.x().length == 0);
            case PanelMatrix matrix ->
                matrix.rows().stream().allMatch(row -> row.panels().stream().allMatch(SectionHtml::empty));
            case Slice slice -> false;
        };
    }

    private static Element headed(String title, Element content) {
        return Element.of("div").add(Element.of("h3", title), content);
    }

    private static Element numbers(List<Scalar> scalars) {
        Element list = Element.of("dl").set("class", "numbers");
        for (Scalar scalar : scalars) {
            list.add(Element.of("dt", scalar.label()), Element.of("dd", ValueHtml.text(scalar.value())));
        }
        return list;
    }
}
