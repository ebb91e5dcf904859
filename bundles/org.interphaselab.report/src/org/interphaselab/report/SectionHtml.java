package org.interphaselab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Slice;
import org.interphaselab.chart.markup.Element;

/** Shows the result of one analysis: tables, figures, findings and numbers in the order that reads best. */
final class SectionHtml {

    /** A part of a section: where it stands, and how it is made once the parts before it are numbered. */
    private record Block(int rank, Supplier<Element> made) {}

    private static final int LAST = Integer.MAX_VALUE;

    private SectionHtml() {}

    static Element of(ReportSection section, String id, Numbering numbering) {
        Element element = Element.of("section")
                .set("id", id)
                .add(
                        Element.of("h2", section.info().name()),
                        Element.of("p", section.info().purpose()).set("class", "purpose"));
        blocks(section.result(), numbering).stream()
                .sorted(Comparator.comparingInt(Block::rank))
                .forEach(block -> element.add(block.made().get()));
        return element;
    }

    private static List<Block> blocks(AnalysisResult result, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        for (Figure figure : result.figures()) {
            if (empty(figure)) {
                Element line = Element.of("p", figure.title() + ": no data.").set("class", "nothing");
                blocks.add(new Block(PresentationHints.block(figure.id()), () -> line));
                continue;
            }
            blocks.add(new Block(PresentationHints.block(figure.id()), () -> FigureHtml.of(figure, numbering)));
        }
        for (Table table : result.tables()) {
            blocks.add(new Block(PresentationHints.block(table.id()), () -> TableHtml.of(table, numbering)));
        }
        if (!result.findings().isEmpty()) {
            int rank = PresentationHints.block(PresentationHints.FINDINGS);
            blocks.add(
                    new Block(rank, () -> headed("Findings and their evidence", FindingsHtml.of(result.findings()))));
        }
        if (!result.scalars().isEmpty()) {
            blocks.add(new Block(LAST, () -> headed("Numbers", numbers(result.scalars()))));
        }
        return blocks;
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
