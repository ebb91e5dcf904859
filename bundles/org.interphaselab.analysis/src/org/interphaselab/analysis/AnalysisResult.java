package org.interphaselab.analysis;

import java.util.List;
import java.util.Optional;
import org.interphaselab.chart.Figure;

/**
 * What an analysis found: nothing but values, so that it can be shown, cached, compared and reported without knowing the
 * analysis.
 *
 * @param scalars single numbers
 * @param tables tables
 * @param figures charts
 * @param findings statements in words, each with its evidence
 * @param synthetic whether any of the input was made by the digital twin; every rendering must say so
 */
public record AnalysisResult(
        List<Scalar> scalars, List<Table> tables, List<Figure> figures, List<Finding> findings, boolean synthetic) {

    public AnalysisResult {
        scalars = List.copyOf(scalars);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The table of this id. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The figure of this id. */
    public Optional<Figure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
